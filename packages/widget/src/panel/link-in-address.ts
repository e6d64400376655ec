/**
 * The secret of a case, when the page's address holds one: the link of a mail or a receipt leads to the server's own
 * page, with the secret behind the `#`. The fragment of any other page is that page's own business.
 *
 * @param endpoint  base URL of the server, absolute or relative to the page
 * @returns empty when there is none
 */
export function linkInAddress(
  endpoint: string,
  address: Pick<Location, 'href' | 'origin' | 'hash'> = location,
): string {
  const isServersOwn = new URL(endpoint, address.href).origin === address.origin;
  return (isServersOwn && /^#([\w-]{20,100})$/.exec(address.hash)?.[1]) || '';
}
