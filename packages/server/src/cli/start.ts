import {missingGeocoderKey} from '../catalogue/index.ts';
import type {Environment} from './environment.ts';
import {listen, open, stopOnSignals} from './running.ts';

/** `city-feedback start`: the server, as the environment says. Ends with a signal. */
export async function start(environment: Environment): Promise<void> {
  const running = await open(environment);
  const {log, catalogue} = running;
  stopOnSignals(running.stop, log);
  const address = await listen(running, environment);
  log.info({address, publicUrl: environment.publicUrl}, 'ready');
  if (!environment.smtpUrl) log.warn({}, 'SMTP_URL is not set: mails are written to files, not sent');
  for (const {jurisdiction} of catalogue.jurisdictions()) {
    const variable = missingGeocoderKey(jurisdiction, process.env);
    if (variable) log.warn({jurisdiction: jurisdiction.id, variable}, 'the key of the address search is not set');
  }
  if (catalogue.jurisdictions().length === 0) {
    log.warn({}, 'nothing is configured yet: run `city-feedback apply <directory>`');
  }
}
