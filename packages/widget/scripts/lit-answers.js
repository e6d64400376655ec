/**
 * What Lit 3.3 asks at run time and what is known here: every browser that has `<dialog>` has adopted style sheets, and
 * the widget uses no decorators, no directives, no attributes and no polyfills.
 */
export const litAnswers = [
  [/(?<=,e=)t\.ShadowRoot&&.*?in CSSStyleSheet\.prototype/, '!0'],
  [/"Value passed to 'css'.*?page security\."/, '"css"'],
  [/"CSSResult is not constructable\.[^"]*"/, '"css"'],
  [/Symbol\.metadata\?\?=Symbol\("metadata"\),a\.litPropertyMetadata\?\?=new WeakMap;/, ''],
  [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}(?=this\._\$Eh=new Map)/s, ''],
  [/static addInitializer\(t\)\{.*?\}(?=static get observedAttributes)/, ''],
  [/,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/, ''],
  // No element of the widget has attributes of its own, so there is nothing to read, to reflect or to convert.
  [/(?<=return this\.finalize\(\),)this\._\$Eh&&\[\.\.\.this\._\$Eh\.keys\(\)\]/, '[]'],
  [/this\._\$Eh=new Map;for\(const\[t,s\]of this\.elementProperties\)\{.*?\}(?=this\.elementStyles)/, ''],
  [/static _\$Eu\(t,s\)\{.*?\}(?=constructor)/, ''],
  // It stays, empty: without it browsers don't read `observedAttributes`, where Lit makes properties and styles ready.
  [/attributeChangedCallback\(t,s,i\)\{.*?\}(?=requestUpdate\()/s, 'attributeChangedCallback(){}'],
  [/this\._\$Eq&&=this\._\$Eq\.forEach\(t=>this\._\$ET\(t,this\[t\]\)\),/, ''],
  [/,!0===e&&this\._\$Em!==t&&\(this\._\$Eq\?\?=new Set\)\.add\(t\)/, ''],
  [/this\._\$Em=null,(?=this\._\$Ev)/, ''],
  [/converter:u,reflect:!1,useDefault:!1,/, ''],
  [/i&&!\(this\._\$Ej\?\?=new Map\)\.has\(t\)&&\(.*?\)\|\|(?=\(this\._\$AL)/, ''],
  [/(?<=this\.hasUpdated\|\|)i\|\|/, ''],
  [/toAttribute\(t,s\)\{.*?return t\},/, ''],
  [/i\.useDefault&&i\.reflect&&h===this\._\$Ej\?\.get\(t\)&&!this\.hasAttribute\(r\._\$Eu\(t,i\)\)/, '!1'],
  [/p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, '0;'],
  [/B\?\.\(S,k\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
  [
    /s\.litElementHydrateSupport\?\.\(\{LitElement:i\}\);const o=s\.litElementPolyfillSupport;o\?\.\(\{LitElement:i\}\);/,
    '0;',
  ],
  [/\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
  [/(?<=if\(i===E\)return i;)let h=void 0!==e\?.*?,i(?=\}class R)/, 'return i'],
];
