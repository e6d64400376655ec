import type {ElementDoc} from './element.ts';

const guide = 'https://feedback.example.fi/embed';

/** `custom-elements.json`. @see https://github.com/webcomponents/custom-elements-manifest */
export function customElements(element: ElementDoc) {
  const {tag, className, description, attributes, properties, methods, events, slots, parts, cssProperties} = element;
  const path = 'dist/launcher/city-feedback.js';
  const typed = (text: string) => ({type: {text}});
  return {
    schemaVersion: '2.1.0',
    readme: 'README.md',
    modules: [
      {
        kind: 'javascript-module',
        path,
        declarations: [
          {
            kind: 'class',
            customElement: true,
            tagName: tag,
            name: className,
            description,
            superclass: {name: 'HTMLElement'},
            attributes: attributes.map(({name, property, type, default: value, description}) => ({
              name,
              fieldName: property,
              ...typed(type),
              ...(value && {default: `"${value}"`}),
              description,
            })),
            members: [
              ...attributes.map(({name, property, propertyType, description}) => ({
                kind: 'field',
                name: property,
                attribute: name,
                reflects: true,
                ...typed(propertyType),
                description,
              })),
              ...properties.map(({name, type, description}) => ({kind: 'field', name, ...typed(type), description})),
              ...methods.map(({name, description}) => ({kind: 'method', name, return: typed('void'), description})),
            ],
            events: events.map(({name, type, description}) => ({name, ...typed(type), description})),
            slots: slots.map(({name, description}) => ({name, description})),
            cssParts: parts.map(({name, description}) => ({name, description})),
            cssProperties,
          },
        ],
        exports: [{kind: 'js', name: className, declaration: {name: className, module: path}}],
      },
      {
        kind: 'javascript-module',
        path: 'dist/launcher/define.js',
        declarations: [],
        exports: [{kind: 'custom-element-definition', name: tag, declaration: {name: className, module: path}}],
      },
    ],
  };
}

/** Values that an attribute can have, when they can be listed. */
const valuesOf = (type: string): string[] => (type.includes('|') ? type.split('|').map((value) => value.trim()) : []);

/** Visual Studio Code: `html.customData`. @see https://github.com/microsoft/vscode-custom-data */
export function vscodeData({tag, description, attributes}: ElementDoc) {
  return {
    version: 1.1,
    tags: [
      {
        name: tag,
        description: {kind: 'markdown', value: description},
        attributes: attributes.map(({name, type, description}) => ({
          name,
          description: {kind: 'markdown', value: description},
          ...(type === 'boolean' && {valueSet: 'v'}),
          ...(valuesOf(type).length && {values: valuesOf(type).map((value) => ({name: value}))}),
        })),
        references: [{name: 'Guide', url: guide}],
      },
    ],
  };
}

/** JetBrains' editors. @see https://github.com/JetBrains/web-types */
export function webTypes(element: ElementDoc, {name, version}: {name: string; version: string}) {
  const {tag, description, attributes, properties, events, slots, parts, cssProperties} = element;
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: [
          {
            name: tag,
            description,
            attributes: attributes.map(({name, type, default: value, description}) => ({
              name,
              description,
              ...(value && {default: value}),
              value: type === 'boolean' ? {kind: 'no-value'} : {type: typescriptOf(type)},
            })),
            slots: slots.map(({name, description}) => ({name, description})),
            js: {
              properties: [
                ...attributes.map(({property, propertyType, description}) => ({
                  name: property,
                  description,
                  type: propertyType,
                })),
                ...properties.map(({name, type, description}) => ({name, description, type})),
              ],
              events: events.map(({name, type, description}) => ({name, description, type})),
            },
            css: {
              properties: cssProperties.map(({name, description}) => ({name, description})),
              parts: parts.map(({name, description}) => ({name, description})),
            },
          },
        ],
      },
    },
  };
}

/** An attribute's type as TypeScript writes it: `give | track` are two texts. */
export const typescriptOf = (type: string): string =>
  valuesOf(type).length
    ? valuesOf(type)
        .map((value) => `'${value}'`)
        .join(' | ')
    : type;
