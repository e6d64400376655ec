import type {CDPSession, Page} from 'playwright-core';

/** A node of Chromium's accessibility tree, as far as it is read here. */
interface AXNode {
  nodeId: string;
  ignored: boolean;
  role?: {value: string};
  name?: {value: string};
  description?: {value: string};
  value?: {value: unknown};
  properties?: {name: string; value: {value: unknown}}[];
  childIds?: string[];
  parentId?: string;
}

/** Boxes without a meaning of their own, and labels, which are read as names of what they label. */
const silent = new Set([
  'generic',
  'none',
  'InlineTextBox',
  'LineBreak',
  'RootWebArea',
  'paragraph',
  'Section',
  'ListMarker',
  'LabelText',
  'Legend',
]);
/** What is read with its name, so that its text needs no reading of its own. */
const readAsWhole = new Set([
  'button',
  'link',
  'heading',
  'radio',
  'checkbox',
  'option',
  'DisclosureTriangle',
  'textbox',
  'term',
]);
/** States that a screen reader says. */
const states = ['required', 'invalid', 'checked', 'expanded', 'selected', 'disabled', 'pressed', 'busy', 'modal'];

/** What a screen reader finds on a page: Chromium's own accessibility tree, which knows shadow roots as one tree. */
export class Reading {
  readonly #client: CDPSession;

  static async of(page: Page): Promise<Reading> {
    const client = await page.context().newCDPSession(page);
    await client.send('Accessibility.enable');
    return new Reading(client);
  }

  private constructor(client: CDPSession) {
    this.#client = client;
  }

  /** Everything from top to bottom; where a modal dialog is open only what is in it. */
  async lines(): Promise<string[]> {
    const {byId, top} = await this.#tree();
    const lines: string[] = [];
    const read = (node: AXNode, depth: number, isLabel = false): void => {
      const role = node.role?.value ?? '';
      if (isLabel && role === 'StaticText') return;
      const isSpoken = !node.ignored && !silent.has(role) && (role !== 'StaticText' || node.name?.value.trim());
      if (isSpoken) lines.push('  '.repeat(depth) + inWords(node));
      if (isSpoken && readAsWhole.has(role) && node.name?.value) return;
      for (const id of node.childIds ?? []) {
        const child = byId.get(id);
        if (child) read(child, isSpoken ? depth + 1 : depth, isLabel || /Label|Legend/.test(role));
      }
    };
    read(top, 0);
    return lines;
  }

  /** What has the focus, as it is read when the focus comes to it. */
  async focused(): Promise<string> {
    const {byId} = await this.#tree();
    const focused = [...byId.values()].filter(
      (node) => stateOf(node, 'focused') === true && node.role?.value !== 'RootWebArea',
    );
    return focused.map(inWords).at(-1) ?? 'nothing';
  }

  async #tree(): Promise<{byId: Map<string, AXNode>; top: AXNode}> {
    const {nodes} = (await this.#client.send('Accessibility.getFullAXTree')) as unknown as {nodes: AXNode[]};
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const modal = nodes.filter((node) => !node.ignored && stateOf(node, 'modal') === true).at(-1);
    return {byId, top: modal ?? nodes[0]!};
  }
}

function stateOf({properties = []}: AXNode, name: string): unknown {
  return properties.find((property) => property.name === name)?.value.value;
}

/** Role, name, description, value, states: `textbox “Mistä on kyse?” (Kerro omin sanoin.) required`. */
function inWords(node: AXNode): string {
  const {role, name, description, value} = node;
  if (role?.value === 'StaticText') return `“${name!.value.trim()}”`;
  const level = stateOf(node, 'level');
  const said = states.flatMap((state) => {
    const is = stateOf(node, state);
    if (is === undefined || is === false || is === 'false')
      return state === 'expanded' && is === false ? ['collapsed'] : [];
    return [is === true || is === 'true' ? state : `${state}: ${String(is)}`];
  });
  return [
    `${role?.value}${role?.value === 'heading' && level ? ` ${String(level)}` : ''}`,
    name?.value && `“${name.value.trim()}”`,
    value?.value !== undefined && value.value !== '' && `= ${String(value.value)}`,
    description?.value && `(${description.value.trim()})`,
    ...said,
  ]
    .filter(Boolean)
    .join(' ');
}
