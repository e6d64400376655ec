/**
 * Makes a tile template absolute against the server's address and keeps its `{z}`, `{x}` and `{y}` as they are.
 *
 * @param template  `MapSettings.tileUrl`: absolute, or relative to the endpoint as a link on that page would be
 * @param endpoint  base URL of the server, with or without a slash at its end
 */
export function tileUrl(template: string, endpoint: string): string {
  const base = new URL(endpoint.replace(/\/?$/, '/'), document.baseURI);
  return new URL(template, base).href.replace(/%7B(\w+)%7D/gi, '{$1}');
}
