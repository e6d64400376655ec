import type {Form} from '../testing/form.ts';

/** Something that is waited for until the test opens it. */
export function gate() {
  let open!: () => void;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return {open, opened};
}

/** Remembers where everything in the form is, and tells later what of it that is still there has moved. */
export function positionsIn(form: Form): () => string[] {
  const all = [...form.find('.panel')!.querySelectorAll('*')].filter((each) => each.checkVisibility());
  const topOf = (element: Element) => Math.round(element.getBoundingClientRect().top);
  const before = new Map(all.map((element) => [element, topOf(element)]));
  return () =>
    all
      .filter((element) => element.isConnected && topOf(element) !== before.get(element))
      .map((element) => element.outerHTML.slice(0, 100));
}
