import { createRequire } from 'node:module';
import { Language, Parser, type Node } from 'web-tree-sitter';

const require = createRequire(import.meta.url);

await Parser.init();
const parser = new Parser();
parser.setLanguage(await Language.load(require.resolve('tree-sitter-bicep/tree-sitter-bicep.wasm')));

export type { Node };

/** Every node of a tree, parents before children. */
export function* nodesIn(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children) yield* nodesIn(child);
}

export const namedChildren = (node: Node): Node[] => [...node.namedChildren];

export const at = (node: Node): string => `line ${node.startPosition.row + 1}`;

/** The tree of a Bicep text and one sentence for each place that is not Bicep. */
export function parseBicep(text: string): { root: Node; errors: string[] } {
  const tree = parser.parse(text);
  if (!tree) throw new Error('The parser gave no tree.');
  const errors = [...nodesIn(tree.rootNode)]
    .filter((node) => node.isError || node.isMissing)
    .map((node) => `${at(node)}: not Bicep: ${node.text.slice(0, 60)}`);
  return { root: tree.rootNode, errors };
}

/** The text of a string literal; undefined where it holds `${...}` or is no string. */
export function literalText(node: Node): string | undefined {
  if (node.type !== 'string') return undefined;
  const parts = namedChildren(node);
  if (parts.some((part) => part.type !== 'string_content' && part.type !== 'escape_sequence')) return undefined;
  return parts.map((part) => part.text).join('');
}

/** Key, key node and value of each property of an object literal; a computed key has no name. */
export function propertiesOf(object: Node): { name: string | undefined; key: Node; value: Node }[] {
  return namedChildren(object)
    .filter((child) => child.type === 'object_property')
    .map((property) => {
      const [key, value] = namedChildren(property);
      if (!key || !value) throw new Error(`A property without key or value: ${property.text}`);
      return { name: key.type === 'string' ? literalText(key) : key.text, key, value };
    });
}
