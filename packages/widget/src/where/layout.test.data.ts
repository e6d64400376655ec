import type {Form} from '../testing/form.ts';

/** Something that is waited for until the test opens it. */
export function gate() {
  let open!: () => void;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return {open, opened};
}

interface LayoutShift extends PerformanceEntry {
  sources: {node: Node | null}[];
}

/** Collects what moves in the form without that anybody asked for it, until it has rested for two frames. */
export function shiftsFrom(form: Form) {
  const moved: string[] = [];
  const take = (entries: PerformanceEntryList) => {
    for (const {sources} of entries as LayoutShift[]) {
      const nodes = sources.map(({node}) => node).filter((node) => node && form.root.contains(node));
      for (const node of nodes) moved.push(((node as Element).outerHTML ?? node!.textContent).slice(0, 100));
    }
  };
  const observer = new PerformanceObserver((list) => take(list.getEntries()));
  observer.observe({type: 'layout-shift'});
  return {
    async end(): Promise<string[]> {
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
      take(observer.takeRecords());
      observer.disconnect();
      return moved;
    },
  };
}
