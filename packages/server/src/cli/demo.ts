import {fileURLToPath} from 'node:url';
import {addSamples, samplePassword, sampleStaff} from '../samples/index.ts';
import {createSecrets, readSecretKey} from '../secrets/index.ts';
import {apply} from './apply.ts';
import {readPageOrigin, UsageError, type Environment} from './environment.ts';
import {serveExampleSites, type ExampleSites} from './example-sites.ts';
import {listen, open, portProblem, stopOnSignals} from './running.ts';

const demoDirectory = fileURLToPath(new URL('../../demo/', import.meta.url));

export interface DemoOptions {
  /** Without accounts and cases. */
  isEmpty: boolean;
}

/**
 * `city-feedback demo`: a demo city on an embedded database, with example sites on the next two ports. Mails are shown
 * at `/dev/mail` unless `SMTP_URL` is set.
 */
export async function demo(environment: Environment, {isEmpty}: DemoOptions): Promise<void> {
  const {host, port, publicUrl, smtpUrl, secretKey, dataDir} = environment;
  const variables = {
    ...{DEPARTMENT_SITE_PORT: `${port + 1}`, MUSEUM_SITE_PORT: `${port + 2}`},
    ...process.env,
    PAGE_ORIGIN: readPageOrigin(process.env['PAGE_ORIGIN'], `http://localhost:${port + 3}`),
  };
  const running = await open(environment, {
    showsMails: !smtpUrl,
    async prepare(pool) {
      const lines: string[] = [];
      const code = await apply(demoDirectory, pool, {print: (line) => lines.push(line), variables});
      if (code !== 0) throw new UsageError(lines.join('\n'));
    },
  });
  const {pool, catalogue, log, stop} = running;
  let sites: ExampleSites | undefined;
  stopOnSignals(async () => {
    await sites?.close();
    await stop();
  }, log);

  if (!isEmpty) {
    const secrets = createSecrets(readSecretKey(secretKey, dataDir));
    await addSamples({pool, catalogue, secrets, publicUrl, log});
  }
  await listen(running, environment);
  try {
    sites = await serveExampleSites({host, port, publicUrl});
  } catch (error) {
    await stop();
    throw portProblem(error, host, (error as {port?: number}).port ?? port + 1);
  }
  console.log(welcome({publicUrl, sites, isEmpty, showsMails: !smtpUrl, pageOrigin: variables.PAGE_ORIGIN}));
}

interface Welcome {
  publicUrl: string;
  sites: ExampleSites;
  isEmpty: boolean;
  showsMails: boolean;
  /** Where a page of one's own may show the form. */
  pageOrigin: string;
}

function welcome({publicUrl, sites, isEmpty, showsMails, pageOrigin}: Welcome): string {
  const addresses = [
    ...sites.addresses.map(({name, url}) => [name.replace('-', ' '), url]),
    ['front page', `${publicUrl}/`],
    ['staff desk', `${publicUrl}/desk`],
    ...(showsMails ? [['mails', `${publicUrl}/dev/mail`]] : []),
    ['code for your page', `${publicUrl}/embed`],
    ['API', `${publicUrl}/api/docs`],
  ];
  const accounts = isEmpty ? [] : sampleStaff.map(({email, name}) => [email, name]);
  return [
    '',
    '  City Feedback is running. Stop it with Ctrl+C.',
    '',
    ...table(addresses),
    '',
    `  A page of your own may show the form at ${pageOrigin}, at another address with PAGE_ORIGIN=http://…`,
    ...(accounts.length > 0
      ? ['', `  Log in at the desk with the password: ${samplePassword}`, ...table(accounts)]
      : []),
    '',
  ].join('\n');
}

function table(rows: string[][]): string[] {
  const width = Math.max(...rows.map(([first]) => first!.length));
  return rows.map(([first, second]) => `  ${first!.padEnd(width)}  ${second}`);
}
