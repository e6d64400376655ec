import type {Page} from 'playwright-core';

export interface FocusFound {
  /** What has the focus, in words for a message. */
  name: string;
  /** What is wrong with how it is seen. */
  fault?: string;
}

/**
 * What has the focus, and whether a person sees that it has: `:focus-visible` holds, an outline is drawn, and it lies
 * in the window with nothing over it (WCAG 2.2: 2.4.7, 2.4.11).
 */
export function describeFocus(page: Page): Promise<FocusFound> {
  return page.evaluate(() => {
    let element = document.activeElement!;
    while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const words = element.ariaLabel || element.textContent.replace(/\s+/g, ' ').trim().slice(0, 40);
    const value = element instanceof HTMLInputElement ? ` ${element.name} ${element.value}` : '';
    const name = `${element.localName}${element.id && `#${element.id}`}${value} “${words}”`;
    // Tab goes through the browser's own bar on its way round.
    if (element === document.body) return {name};
    // The calendar's button in a date field has the focus for itself.
    const fault = !element.matches(':focus-visible, input[type=date]:focus-within')
      ? ':focus-visible does not hold'
      : !hasOutline(element)
        ? 'no outline is drawn'
        : whereHidden(element);
    return {name, ...(fault && {fault})};

    /** On the element itself, or on the card or row around it. */
    function hasOutline(focused: Element): boolean {
      let around: Element | null = focused;
      for (let steps = 0; around && steps < 3; steps++) {
        const {outlineStyle, outlineWidth} = getComputedStyle(around);
        if (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) return true;
        around = around.parentElement;
      }
      return false;
    }

    /** Looks at the middle and at four points near the corners. */
    function whereHidden(focused: Element): string | undefined {
      const boxes = [...focused.getClientRects()].filter(({width, height}) => width && height);
      if (!boxes.length) return 'it has no size';
      const {left, top, width, height} = boxes[0]!;
      const fractions = [0.5, 0.2, 0.8];
      const points = fractions.flatMap((x) => fractions.map((y) => [left + x * width, top + y * height] as const));
      const isLarge = height > innerHeight * 0.6;
      const hidden = points.filter(([x, y]) => !isTop(focused, x, y));
      // Of what is nearly as high as the window some part is enough.
      if (isLarge ? hidden.length === points.length : hidden.length) {
        const [x, y] = hidden[0]!.map(Math.round) as [number, number];
        const over = topAt(x, y);
        return `at ${x},${y} there is ${over ? `${over.localName}.${over.className}` : 'nothing: outside the window'}`;
      }
      return undefined;
    }

    function isTop(focused: Element, x: number, y: number): boolean {
      let at: Node | null = topAt(x, y);
      while (at && at !== focused) at = at.parentNode instanceof ShadowRoot ? at.parentNode.host : at.parentNode;
      return at === focused;
    }

    function topAt(x: number, y: number): Element | null {
      let found = document.elementFromPoint(x, y);
      for (;;) {
        const inner: Element | null | undefined = found?.shadowRoot?.elementFromPoint(x, y);
        if (!inner || inner === found) return found;
        found = inner;
      }
    }
  });
}
