import {transform} from 'esbuild';

/**
 * Takes the white space of layout out of `html`, `svg` and `css` templates. A space within a line stays, since it may
 * stand between words, and so does one between two elements of a line of text.
 *
 * @returns {import('rollup').Plugin}
 */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    async transform(code, id) {
      if (!/packages\/(widget|desk)\/src/.test(id)) return null;
      const changes = [];
      for (const {tag, quasi} of taggedTemplates(this.parse(code))) {
        const parts = quasi.quasis;
        if (tag.name === 'css' && parts.length === 1) {
          const {code: css} = await transform(parts[0].value.raw, {loader: 'css', minify: true, target: 'chrome125'});
          changes.push([parts[0], css.trim().replaceAll('\\', '\\\\')]);
        } else if (/^(html|svg)$/.test(tag.name)) {
          parts.forEach((part, at) => changes.push([part, shorten(part.value.raw, at === 0, at === parts.length - 1)]));
        }
      }
      changes.sort(([a], [b]) => b.start - a.start);
      for (const [{start, end}, text] of changes) code = code.slice(0, start) + text + code.slice(end);
      return {code, map: null};
    },
  };
}

const ofText = '(?:a|code|em|small|span|strong)';
const betweenWords = new RegExp(`(</${ofText}>)\\s+(?=<${ofText}\\b)`, 'g');

function shorten(markup, isFirst, isLast) {
  let short = markup
    .replace(betweenWords, '$1 ')
    .replace(/>\s*\n\s*</g, '><')
    .replace(/\s+/g, ' ');
  if (isFirst && /^\s*\n/.test(markup)) short = short.trimStart();
  if (isLast && /\n\s*$/.test(markup)) short = short.trimEnd();
  return short;
}

function* taggedTemplates(node) {
  if (node.type === 'TaggedTemplateExpression') yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (child?.type) yield* taggedTemplates(child);
  }
}
