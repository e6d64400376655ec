/**
 * For pages that run the widget or the desk: own scripts and styles only, no markup from strings but by Lit's templates.
 * Pictures may come from `blob:` (photos before they are sent) and `data:`.
 */
export const contentSecurityPolicy = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self'`,
  `img-src 'self' data: blob:`,
  `font-src 'self'`,
  `connect-src 'self'`,
  `form-action 'self'`,
  `base-uri 'none'`,
  `frame-ancestors 'none'`,
  `require-trusted-types-for 'script'`,
  `trusted-types lit-html`,
].join('; ');

/** For pages without any script. */
export const withoutScript = `default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** For forms without any script, which are sent to this server alone. */
export const formsWithoutScript = withoutScript.replace(`form-action 'none'`, `form-action 'self'`);
