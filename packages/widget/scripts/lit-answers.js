/** What Lit 3.3 asks at run time and is known in every browser that has `<dialog>`, and what only decorators need. */
export const litAnswers = [
  [/(?<=,e=)t\.ShadowRoot&&.*?in CSSStyleSheet\.prototype/, '!0'],
  [/Symbol\.metadata\?\?=Symbol\("metadata"\),a\.litPropertyMetadata\?\?=new WeakMap;/, ''],
  [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}(?=this\._\$Eh=new Map)/s, ''],
  [/"Value passed to 'css'.*?page security\."/, '"css"'],
  [/"CSSResult is not constructable\.[^"]*"/, '"css"'],
];
