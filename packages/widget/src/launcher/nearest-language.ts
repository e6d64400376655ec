/**
 * The language that an element stands in: the closest `lang` around it, through shadow roots.
 *
 * @returns primary subtag in lower case (`sv` of `sv-FI`), empty when the page names none
 */
export function nearestLanguage(element: Element): string {
  const marked = element.closest('[lang]');
  const {host} = element.getRootNode() as ShadowRoot;
  const language = marked ? marked.getAttribute('lang')! : host ? nearestLanguage(host) : '';
  return language.split('-')[0]!.toLowerCase();
}
