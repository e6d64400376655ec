import {readdir, readFile, stat} from 'node:fs/promises';
import {join} from 'node:path';
import PostalMime, {type Email} from 'postal-mime';
import {html, type Html} from '../http/index.ts';
import {frame} from './frame.ts';

/** Newest first; older ones are still in the folder. */
const listedAtMost = 200;

/** All mails that were written instead of sent, newest first. */
export async function mailListPage(folder: string): Promise<Html> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.eml'));
  const dated = await Promise.all(names.map(async (name) => ({name, at: (await stat(join(folder, name))).mtimeMs})));
  const newest = dated.sort((a, b) => b.at - a.at).slice(0, listedAtMost);
  const mails = await Promise.all(newest.map(async ({name}) => ({name, mail: await read(folder, name)})));
  return frame({
    language: 'en',
    title: 'Mails',
    owner: 'No mail server is set: this is what would have been sent',
    content: html`${mails.length === 0 ? html`<p>None yet. Give feedback with an e-mail address.</p>` : ''}
      <ul class="list">
        ${mails.map(
          ({name, mail}) =>
            html`<li>
              <a href="/dev/mail/${name.replace(/\.eml$/, '')}">${mail.subject ?? '(no subject)'}</a>
              <p class="quiet">to ${mail.to?.map(({address}) => address).join(', ') ?? ''} · ${when(mail)}</p>
            </li>`,
        )}
      </ul>`,
  });
}

/** One mail, with its links to follow. @returns undefined when there is none of that name */
export async function mailPage(folder: string, name: string): Promise<Html | undefined> {
  if (!/^[\w-][\w.-]*$/.test(name)) return undefined;
  const mail = await read(folder, `${name}.eml`).catch(() => undefined);
  if (!mail) return undefined;
  const language = mail.headers.find(({key}) => key === 'content-language')?.value ?? 'en';
  const rows = [
    ['From', [mail.from?.name, mail.from?.address && `<${mail.from.address}>`].filter(Boolean).join(' ')],
    ['To', mail.to?.map(({address}) => address).join(', ') ?? ''],
    ['Sent', when(mail)],
  ];
  return frame({
    language: 'en',
    title: mail.subject ?? '(no subject)',
    titleLanguage: language,
    content: html`<div class="card">
        <dl>
          ${rows.map(
            ([term, value]) =>
              html`<dt>${term}</dt>
                <dd>${value}</dd>`,
          )}
        </dl>
        <pre lang="${language}" dir="auto">${withLinks(mail.text ?? '')}</pre>
      </div>
      <p><a href="/dev/mail">All mails</a></p>`,
  });
}

async function read(folder: string, name: string): Promise<Email> {
  return PostalMime.parse(await readFile(join(folder, name)));
}

function when({date}: Email): string {
  return date ? new Date(date).toISOString().slice(0, 19).replace('T', ' ') + ' UTC' : '';
}

function withLinks(text: string): unknown[] {
  return text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((part, index) => (index % 2 ? html`<a href="${part}" rel="noreferrer">${part}</a>` : part));
}
