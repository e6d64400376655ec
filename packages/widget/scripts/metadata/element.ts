import ts from 'typescript';

export interface Documented {
  name: string;
  description: string;
  type?: string;
  default?: string;
}

/** Everything public about the element, read from its source. */
export interface ElementDoc {
  tag: string;
  className: string;
  description: string;
  attributes: (Documented & {type: string; property: string; propertyType: string})[];
  /** Properties without an attribute. */
  properties: (Documented & {type: string})[];
  methods: Documented[];
  events: (Documented & {type: string; cancelable: boolean})[];
  slots: Documented[];
  parts: Documented[];
  cssProperties: Documented[];
}

/** The public properties that the browser has for every element. */
const inherited = new Set(['lang']);

/**
 * Reads what stands in the class's tags and members; `@attr`, `@csspart` and the like as the Custom Elements Manifest
 * analyzer understands them.
 *
 * @param elementFile  source with the class
 * @param eventsFile   source with the map of its events
 */
export function readElement(tag: string, elementFile: string, eventsFile: string): ElementDoc {
  const {node: theClass} = find(elementFile, ts.isClassDeclaration);
  const {node: eventMap} = find(
    eventsFile,
    (node) => ts.isInterfaceDeclaration(node) && /EventMap$/.test(node.name.text),
  );
  const tags = (name: string): Documented[] =>
    ts
      .getJSDocTags(theClass)
      .filter((each) => each.tagName.text === name)
      .map((each) => parseTag(textOf(each.comment)));
  const members = theClass.members.filter((member) => !isHidden(member));
  const typeOf = (property: string): string => {
    const member = members.find((each) => ts.isPropertyDeclaration(each) && each.name.getText() === property);
    const type = member && (member as ts.PropertyDeclaration).type?.getText();
    if (!type && !inherited.has(property)) throw new Error(`expected a property ${property} in ${elementFile}`);
    return type ?? 'string';
  };
  const attributes = tags('attr').map((attribute) => {
    const property = attribute.name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    return {...attribute, type: attribute.type ?? 'string', property, propertyType: typeOf(property)};
  });
  const known = new Set(attributes.map(({property}) => property));
  return {
    tag,
    className: theClass.name!.text,
    description: describe(theClass),
    attributes,
    properties: members
      .filter((member): member is ts.PropertyDeclaration => ts.isPropertyDeclaration(member))
      .map((member) => ({name: member.name.getText(), type: member.type!.getText(), description: describe(member)}))
      .filter(({name}) => !known.has(name)),
    methods: members
      .filter((member): member is ts.MethodDeclaration => ts.isMethodDeclaration(member))
      .map((member) => ({name: member.name.getText(), description: describe(member)}))
      .filter(({name}) => !/Callback$/.test(name)),
    events: tags('fires').map((event) => {
      const member = (eventMap as ts.InterfaceDeclaration).members.find(
        (each) => (each.name as ts.StringLiteral).text === event.name,
      ) as ts.PropertySignature | undefined;
      if (!member) throw new Error(`expected ${event.name} in ${eventsFile}`);
      return {...event, type: member.type!.getText(), cancelable: /prevented/.test(event.description)};
    }),
    slots: tags('slot'),
    parts: tags('csspart'),
    cssProperties: tags('cssprop'),
  };
}

function find(file: string, isIt: (node: ts.Node) => boolean) {
  const source = ts.createSourceFile(file, ts.sys.readFile(file)!, ts.ScriptTarget.Latest, true);
  const node = source.statements.find(isIt);
  if (!node) throw new Error(`found nothing to document in ${file}`);
  return {node: node as ts.ClassDeclaration};
}

function isHidden(member: ts.ClassElement): boolean {
  const isStatic =
    ts.canHaveModifiers(member) && ts.getModifiers(member)?.some(({kind}) => kind === ts.SyntaxKind.StaticKeyword);
  return !!isStatic || !member.name || ts.isPrivateIdentifier(member.name);
}

/** `{type} [name=default] - description`; only the name, or a dash for the nameless, is needed. */
function parseTag(text: string): Documented {
  const match = /^(?:\{([^}]*)\}\s*)?(?:\[([^=\]]+)=(.*?)\]|([\w-]*))\s*-\s+(.*)$/s.exec(text);
  if (!match) throw new Error(`expected “{type} [name=default] - description”, got “${text}”`);
  const [, type, withDefault, value, name = '', description] = match;
  return {
    name: withDefault ?? name,
    description: description!.replace(/\s+/g, ' ').trim(),
    ...(type && {type}),
    ...(value && {default: value}),
  };
}

function describe(node: ts.Node): string {
  const [doc] = (node as {jsDoc?: ts.JSDoc[]}).jsDoc ?? [];
  return textOf(doc?.comment)
    .split(/\n\s*\n\s*What stands here/)[0]!
    .replace(/[^\S\n]*\n(?!\n)/g, ' ')
    .replace(/\n+/g, '\n\n')
    .trim();
}

const textOf = (comment: string | ts.NodeArray<ts.JSDocComment> | undefined): string =>
  ts.getTextOfJSDocComment(comment) ?? '';
