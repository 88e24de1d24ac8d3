import { at, literalText, namedChildren, nodesIn, propertiesOf, type Node } from './bicepSyntax';

const FUNCTIONS = new Set([
  'empty',
  'guid',
  'resourceGroup',
  'subscriptionResourceId',
  'tenant',
  'union',
  'uniqueString',
  'uriComponent',
]);

const DECLARATIONS: Record<string, string> = {
  parameter_declaration: 'param',
  variable_declaration: 'var',
  resource_declaration: 'resource',
  module_declaration: 'module',
};

interface Parameter {
  name: string;
  required: boolean;
}

const nameOf = (declaration: Node): string => namedChildren(declaration)[0]?.text ?? '';

export function parametersOf(root: Node): Parameter[] {
  return namedChildren(root)
    .filter((node) => node.type === 'parameter_declaration')
    .map((node) => ({ name: nameOf(node), required: namedChildren(node).length < 3 }));
}

export function outputsOf(root: Node): string[] {
  return namedChildren(root)
    .filter((node) => node.type === 'output_declaration')
    .map(nameOf);
}

/**
 * What the compiler would say about names, since there is none here: names and functions nobody declared, params and vars
 * nobody uses, modules called with wrong params, outputs a module has not got. `readModule` gives a module's tree by path.
 */
export function checkNames(root: Node, readModule: (path: string) => Node | undefined): string[] {
  const declared = new Map<string, Node>();
  for (const node of namedChildren(root)) if (node.type in DECLARATIONS) declared.set(nameOf(node), node);

  const used = usedNames(root);
  const unknown = used
    .filter(({ name, called }) => !(called ? FUNCTIONS.has(name) : declared.has(name)))
    .map(({ name, node }) => `${at(node)}: nobody declares ${name}`);
  const usedOnce = new Set(used.map(({ name }) => name));
  const idle = [...declared]
    .filter(([name, node]) => /^(param|var)/.test(DECLARATIONS[node.type] ?? '') && !usedOnce.has(name))
    .map(([name, node]) => `${at(node)}: nobody uses ${name}`);

  const modules = new Map([...declared].filter(([, node]) => node.type === 'module_declaration'));
  const calls = [...modules].flatMap(([name, node]) => checkModuleCall(name, node, readModule));
  return [...unknown, ...idle, ...calls, ...checkOutputs(root, modules, readModule)];
}

function usedNames(root: Node): { name: string; node: Node; called: boolean }[] {
  return [...nodesIn(root)]
    .filter((node) => node.type === 'identifier')
    .filter((node) => {
      const parent = node.parent;
      const first = parent && namedChildren(parent)[0];
      const isFirst = first?.id === node.id;
      const names = parent && (parent.type in DECLARATIONS || parent.type === 'output_declaration');
      const isKey = parent?.type === 'object_property' && isFirst;
      return !(isFirst && names) && !isKey && !insideDecorator(node);
    })
    .map((node) => {
      const parent = node.parent;
      const called = parent?.type === 'call_expression' && namedChildren(parent)[0]?.id === node.id;
      return { name: node.text, node, called };
    });
}

function insideDecorator(node: Node): boolean {
  for (let above = node.parent; above; above = above.parent) if (above.type === 'decorators') return true;
  return false;
}

const pathOf = (module: Node): string => {
  const [, path] = namedChildren(module);
  return (path && literalText(path)) ?? '';
};

function checkModuleCall(name: string, module: Node, readModule: (path: string) => Node | undefined): string[] {
  const root = readModule(pathOf(module));
  if (!root) return [`${at(module)}: there is no ${pathOf(module)}`];
  const parameters = parametersOf(root);
  const body = namedChildren(module).find((child) => child.type === 'object');
  const params = body && propertiesOf(body).find((property) => property.name === 'params')?.value;
  const given = params ? propertiesOf(params).map((property) => property.name) : [];
  const unknown = given.filter((each) => !parameters.some((parameter) => parameter.name === each));
  const missing = parameters.filter((parameter) => parameter.required && !given.includes(parameter.name));
  return [
    ...unknown.map((each) => `${at(module)}: ${pathOf(module)} has no param ${String(each)} (module ${name})`),
    ...missing.map((each) => `${at(module)}: module ${name} needs the param ${each.name}`),
  ];
}

function checkOutputs(
  root: Node,
  modules: Map<string, Node>,
  readModule: (path: string) => Node | undefined,
): string[] {
  return [...nodesIn(root)]
    .filter((node) => node.type === 'member_expression')
    .flatMap((node) => {
      const [, moduleName = '', output = ''] = /^(\w+)\.outputs\.(\w+)$/.exec(node.text) ?? [];
      const module = modules.get(moduleName);
      const target = module && readModule(pathOf(module));
      if (!target || outputsOf(target).includes(output)) return [];
      return [`${at(node)}: module ${moduleName} has no output ${output}`];
    });
}
