import {hash, verify, type Options} from '@node-rs/argon2';

/** argon2id (the package's default) at the cost that OWASP's Password Storage Cheat Sheet names first for servers. */
const cost: Options = {memoryCost: 19_456, timeCost: 2, parallelism: 1};

// One form of each letter, so that the same password typed on another system is the same (SP 800-63B-4, 3.1.1.2).
const normal = (password: string) => password.normalize('NFC');

/** PHC string of a password, salt and parameters included. */
export function hashPassword(password: string): Promise<string> {
  return hash(normal(password), cost);
}

let nobodysHash: Promise<string> | undefined;

/**
 * Whether the password is the one that was hashed. Without a hash (nobody has that address) it works as long and says
 * no, so that time does not tell who has an account.
 */
export async function isPassword(password: string, passwordHash: string | undefined): Promise<boolean> {
  nobodysHash ??= hashPassword('an account that nobody has');
  const matches = await verify(passwordHash ?? (await nobodysHash), normal(password));
  return matches && passwordHash !== undefined;
}
