import type {LogInRequest} from '@city-feedback/contract';
import type {Pool} from 'pg';
import {ProblemError} from '../problems/index.ts';
import type {StaffMember} from './model.ts';
import {isPassword} from './password-hash.ts';
import {findAccount} from './store.ts';
import type {Throttle} from './throttle.ts';

/**
 * Tells who it is by e-mail address and password.
 *
 * A wrong password, an address that nobody has and a disabled account give the same error after the same time.
 *
 * @throws {ProblemError} `wrong_credentials`; `too_many_requests` when there was too much guessing
 */
export async function logIn(
  {pool, throttle}: {pool: Pool; throttle: Throttle},
  {email, password}: LogInRequest,
  clientAddress: string,
): Promise<StaffMember> {
  const source = {email, clientAddress};
  await throttle.begin(source);
  const account = await findAccount(pool, email.trim());
  const isRight = await isPassword(password, account?.passwordHash);
  if (!account || !isRight || account.isDisabled) throw new ProblemError('wrong_credentials');
  await throttle.succeed(source);
  return account.staff;
}
