import {rollup} from 'rollup';

/** What a page may demand at its strictest; `docs/embedding.md` promises that this suffices. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** @param {string} site  id of the site that the form is for */
const page = (site) => `<!doctype html>
<html lang="fi">
  <head>
    <meta charset="utf-8" />
    <title>Strict page</title>
    <script src="/strict/record.js"></script>
    <script type="module" src="/strict/embed/city-feedback.js"></script>
  </head>
  <body>
    <city-feedback endpoint="/" site="${site}"><a href="/streets">Anna palautetta</a></city-feedback>
  </body>
</html>`;

const record = `window.violations = [];
document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sourceFile, lineNumber}) =>
  violations.push([violatedDirective, blockedURI, sourceFile, lineNumber].join(' ')));
window.addEventListener('error', ({message}) => violations.push(message));`;

/**
 * For tests in @web/test-runner: `/strict/?site=…` is a page under a strict policy with the widget on it as it is published,
 * built when it is first asked for.
 */
export function strictPage() {
  let built;

  async function build() {
    const {default: configs} = await import('../../../rollup.config.js');
    const {output, ...options} = configs[0];
    const bundle = await rollup({...options, onwarn: () => {}});
    const {output: files} = await bundle.generate({...output, dir: undefined});
    return new Map(files.map(({fileName, code}) => [fileName, code]));
  }

  return {
    name: 'strict-page',
    async serve({path, query}) {
      if (path === '/strict/')
        return {body: page(query.site), type: 'html', headers: {'Content-Security-Policy': policy}};
      if (path === '/strict/record.js') return {body: record, type: 'js'};
      if (!path.startsWith('/strict/embed/')) return undefined;
      built ??= build();
      const body = (await built).get(path.slice('/strict/embed/'.length));
      return body && {body, type: 'js'};
    },
  };
}
