/** What a key of the desk does. */
export type Command =
  'next' | 'previous' | 'back' | 'search' | 'answer' | 'take' | 'transfer' | 'note' | 'status' | 'help';

/** Single keys, alike on every keyboard layout of the three languages. */
export const keys: {[command in Command]: string} = {
  next: 'j',
  previous: 'k',
  back: 'u',
  search: '/',
  answer: 'a',
  take: 't',
  transfer: 'm',
  note: 'n',
  status: 's',
  help: '?',
};

const storageKey = 'city-feedback-desk:shortcuts';

/** Whether single keys do something; people who speak to their machine need them off (WCAG 2.2, 2.1.4). Default: yes. */
export function areShortcutsOn(storage: Storage = localStorage): boolean {
  return storage.getItem(storageKey) !== 'off';
}

export function turnShortcuts(isOn: boolean, storage: Storage = localStorage): void {
  storage.setItem(storageKey, isOn ? 'on' : 'off');
}

/**
 * The command that a key press means: none while somebody writes or has a dialog before them, and none with a modifier
 * that the browser may need.
 */
export function commandOf(event: KeyboardEvent): Command | undefined {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return undefined;
  const path = event.composedPath();
  const isInDialog = path.some((each) => each instanceof HTMLDialogElement);
  if (isInDialog || isWriting(path[0]) || !areShortcutsOn()) return undefined;
  return (Object.keys(keys) as Command[]).find((command) => keys[command] === event.key);
}

function isWriting(target: EventTarget | undefined): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.matches('textarea, select, input:not([type=checkbox])') || target.isContentEditable;
}
