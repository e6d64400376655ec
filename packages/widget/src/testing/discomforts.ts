/*
 * Each of these looks at every element that matches `within`, with the shadow trees in it, and tells faults as
 * sentences. Each stands for itself: the tests of the whole loop send its source to a page that has nothing else.
 */

/** Links in a sentence are let off, as in WCAG; a card or a label counts as a whole. */
export function findSmallTargets(within = 'city-feedback'): string[] {
  const pressed =
    'button, select, textarea, summary, [role=option], .button, label:is(.card, .check, .cf-choice), input';
  const small: string[] = [];
  const visit = (root: ParentNode): void => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) visit(element.shadowRoot);
      if (
        !element.matches(pressed) ||
        element.closest('.unseen, .cf-unseen, label:is(.card, .check, .cf-choice) :scope')
      )
        continue;
      if (element.matches('input:is([type=radio], [type=checkbox], [type=file])') || !element.checkVisibility())
        continue;
      const {width, height} = element.getBoundingClientRect();
      if (width > 1 && (width < 43.9 || height < 43.9)) {
        small.push(`${element.localName}.${element.className} is ${Math.round(width)} × ${Math.round(height)} px`);
      }
    }
  };
  for (const top of document.querySelectorAll(within)) {
    visit(top);
    if (top.shadowRoot) visit(top.shadowRoot);
  }
  return small;
}

/**
 * Links that stand alone have to be 24 px high and wide (WCAG 2.5.8, without making use of its exception for spacing),
 * and so have numbers to call, which are pressed in a hurry. Links in a sentence are let off.
 */
export function findSmallLinks(within = 'city-feedback'): string[] {
  const small: string[] = [];
  const visit = (root: ParentNode): void => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) visit(element.shadowRoot);
      if (!element.matches('a[href]') || element.closest('.unseen, .cf-unseen') || !element.checkVisibility()) continue;
      const {width, height} = element.getBoundingClientRect();
      if (width > 1 && (width < 23.9 || height < 23.9) && standsAlone(element)) {
        small.push(`the link “${element.textContent.trim()}” is ${Math.round(width)} × ${Math.round(height)} px`);
      }
    }
  };
  /** Whether it is a block itself, or most of the words of its block are its own. */
  function standsAlone(link: HTMLElement): boolean {
    const isInline = (element: Element) => ['inline', 'contents'].includes(getComputedStyle(element).display);
    const lengthOf = ({textContent}: Element) => textContent.replace(/\s+/g, '').length;
    let block: HTMLElement | null = link;
    while (block && isInline(block)) block = block.parentElement;
    return link.matches('[href^="tel:"]') || !block || lengthOf(link) * 2 > lengthOf(block);
  }
  for (const top of document.querySelectorAll(within)) {
    visit(top);
    if (top.shadowRoot) visit(top.shadowRoot);
  }
  return small;
}

/** The page is looked at by somebody who asked for less motion. */
export function findMotion(within = 'city-feedback'): string[] {
  const moving: string[] = [];
  const visit = (root: Element | ShadowRoot): void => {
    const animations = root instanceof Element ? root.getAnimations({subtree: true}) : root.getAnimations();
    for (const animation of animations) {
      const effect = animation.effect as KeyframeEffect;
      // What is there at once after a while does not move.
      if (effect.getComputedTiming().duration === 0) continue;
      const target = effect.target!;
      moving.push(`${target.localName}.${target.className} moves`);
    }
    for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) visit(shadowRoot);
  };
  for (const top of document.querySelectorAll(within)) {
    visit(top);
    if (top.shadowRoot) visit(top.shadowRoot);
  }
  return moving;
}

/** Sets the spacing of WCAG 1.4.12 in every tree, looks for words that are cut off or pushed out, and takes it back. */
export function findLostBySpacing(): string[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
    p { margin-block-end: 2em !important }`);
  const lost: string[] = [];
  const roots: ShadowRoot[] = [];
  const collect = (root: Document | ShadowRoot): void => {
    if (root instanceof ShadowRoot) roots.push(root);
    for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) collect(shadowRoot);
  };
  collect(document);
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  for (const root of roots) {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      const isOwnWords = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim());
      // What is for screen readers alone is cut off by design.
      const isSeen = element.checkVisibility() && element.clientWidth > 1;
      if (!isSeen || element.closest('.unseen, .cf-unseen, .map, svg') || !isOwnWords) continue;
      const name = `${element.localName}.${element.className} “${element.textContent.trim().slice(0, 30)}”`;
      const {overflowX, overflowY, webkitLineClamp} = getComputedStyle(element);
      // An excerpt ends after some lines on purpose; the whole of it is one press away.
      if (webkitLineClamp !== 'none') continue;
      const {scrollWidth, clientWidth, scrollHeight, clientHeight} = element;
      if (overflowX === 'hidden' && scrollWidth > clientWidth + 1) lost.push(`${name} is cut off at its end`);
      if (overflowY === 'hidden' && scrollHeight > clientHeight + 1) lost.push(`${name} is cut off below`);
      const {left, right} = element.getBoundingClientRect();
      if (right > innerWidth + 1 || left < -1) lost.push(`${name} is pushed out of the window`);
    }
  }
  for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
  return lost.map((fault) => `text spacing: ${fault}`);
}

/** In the person's own colours a control has an edge, and what is chosen is told from what is not. */
export function findUnseenControls(within = 'city-feedback'): string[] {
  const unseen: string[] = [];
  const visit = (root: ParentNode): void => {
    for (const element of root.querySelectorAll<HTMLElement>(
      '.button, .cf-button, textarea, select, input, label:is(.card, .cf-choice)',
    )) {
      if (!element.checkVisibility() || element.closest('.unseen, .cf-unseen')) continue;
      if (element.matches('input:is([type=radio], [type=checkbox], [type=file])')) continue;
      const {borderTopStyle, borderTopWidth, borderTopColor, backgroundColor} = getComputedStyle(element);
      if (borderTopStyle === 'none' || parseFloat(borderTopWidth) < 1 || borderTopColor === backgroundColor) {
        unseen.push(`forced colours: ${element.localName}.${element.className} has no edge`);
      }
    }
    for (const card of root.querySelectorAll('label:is(.card, .cf-choice):has(:checked)')) {
      if (getComputedStyle(card).outlineStyle === 'none')
        unseen.push('forced colours: a chosen card looks like others');
    }
    for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) visit(shadowRoot);
  };
  for (const top of document.querySelectorAll(within)) {
    visit(top);
    if (top.shadowRoot) visit(top.shadowRoot);
  }
  return unseen;
}
