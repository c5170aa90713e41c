/**
 * Lists the mutants of a file: each is the file with one small fault. The operators:
 *
 * - relational: `<` and `<=`, `>` and `>=` exchanged; and each replaced by its opposite
 * - equality: `===` and `!==` exchanged
 * - logical: `&&` and `||` exchanged
 * - default: `a ?? b` becomes `a`; `{ a = b }` becomes `{ a }`
 * - negation: `!a` becomes `a`
 * - condition: what an `if` asks is true, or false; the two sides of `a ? b : c` exchanged
 * - arithmetic: `+` and `-`, `*` and `/` exchanged, `%` becomes `*`, `++` and `--` exchanged
 * - number: a literal plus one, and minus one
 * - boolean: `true` and `false` exchanged
 * - text: a literal of a union of texts becomes the next of that union
 * - method: `at(0)` and `at(-1)`, `some` and `every`, `find` and `findLast`, `indexOf` and `lastIndexOf`, `min` and `max`,
 *   `startsWith` and `endsWith` exchanged; `filter`, `toSorted`, `toReversed`, `slice`, `reverse` and `sort` left out
 * - list: `[a, b]` becomes `[]`
 * - statement: an expression statement, or an `if` without `else`, is left out
 * - return: a function that returns nothing ends before its last statement
 * - edge: `guard`, `actions`, `entry`, `exit` of a chart are left out
 *
 * Types, imports, text of errors and lists `as const` are left alone.
 */
import { createHash } from 'node:crypto';
import { parseSync } from 'vite';

/** @typedef {{ type: string, start: number, end: number, [key: string]: any }} Node as ESTree and TypeScript-ESTree have it */
/** @typedef {{ file: string, text: string, program: Node, comments: Node[] }} Source */
/**
 * @typedef {object} Mutant
 * @property {string} key of the operator, the expression and the function around it: the same when the file moves
 * @property {string[]} kin the same in other surroundings: of the function's name, or of the statement instead of the function
 * @property {string} file
 * @property {number} line
 * @property {string} operator
 * @property {number} start where the text is replaced
 * @property {number} end
 * @property {string} before
 * @property {string} after
 */
/** @typedef {{ operator: string, node: Node, start: number, end: number, after: string }} Fault */

const OPPOSITES = /** @type {Record<string, string[]>} */ ({
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
});
const TWINS = /** @type {Record<string, string>} */ ({
  some: 'every',
  every: 'some',
  find: 'findLast',
  findLast: 'find',
  findIndex: 'findLastIndex',
  indexOf: 'lastIndexOf',
  min: 'max',
  max: 'min',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
});
const LEFT_OUT = new Set(['filter', 'toSorted', 'toReversed', 'slice', 'reverse', 'sort']);
const EDGE = new Set(['guard', 'actions', 'entry', 'exit']);
const WRAPPERS = new Set(['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression']);
const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

/**
 * @param {ReadonlyMap<string, string>} texts of the files, by path
 * @returns {Mutant[]} in the order of the files
 * @throws when a file cannot be parsed
 */
export function mutantsIn(texts) {
  const sources = [...texts].map(([file, text]) => parsed(file, text));
  const unions = unionsIn(sources);
  /** @type {Map<string, number>} */
  const seen = new Map();
  const times = (/** @type {string} */ name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return `${name} ${count}`;
  };
  return sources.flatMap((source) =>
    [...faultsIn(source, unions)].map(({ fault, around, statement }) => {
      const { operator, node, start, end, after } = fault;
      const what = [operator, plain(source, node)];
      const exactly = [...what, after.replaceAll(/\s/g, '')];
      const loosely = operator === 'text' ? what : exactly; // a union may have got another text
      const keyOf = (/** @type {readonly string[]} */ parts) => hash(times(parts.join('\n')));
      return {
        key: keyOf([...exactly, plain(source, around)]),
        kin: [keyOf([...loosely, nameOf(around), 'name']), keyOf([...loosely, plain(source, statement), 'statement'])],
        file: source.file,
        line: source.text.slice(0, start).split('\n').length,
        operator,
        start,
        end,
        before: source.text.slice(start, end),
        after,
      };
    }),
  );
}

/** @param {string} text of the file @param {Mutant} mutant @returns {string} the file with the fault in it */
export function mutated(text, { start, end, after }) {
  return text.slice(0, start) + after + text.slice(end);
}

/** @param {string} text */
export function hash(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** @param {string} file @param {string} text @returns {Source} */
function parsed(file, text) {
  const { program, comments, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message ?? 'does not parse'}`);
  return { file, text, program, comments };
}

/** @param {Source} source @param {readonly (readonly string[])[]} unions @returns {Generator<{ fault: Fault, around: Node, statement: Node }>} */
function* faultsIn(source, unions) {
  for (const path of pathsFrom([source.program])) {
    const around = surroundings(path);
    const statement = path.findLast(({ type }) => /Statement$|Declaration$|^Property$/.test(type)) ?? around;
    for (const fault of faultsAt(path, source.text, unions)) yield { fault, around, statement };
  }
}

/** Each node that runs, with those above it. @param {readonly Node[]} path @returns {Generator<readonly Node[]>} */
function* pathsFrom(path) {
  const node = path.at(-1);
  if (!node || !runs(node)) return;
  yield path;
  for (const child of childrenOf(node)) yield* pathsFrom([...path, child]);
}

/** @param {Node} node */
function runs(node) {
  if (node.type === 'ImportDeclaration' || node.type === 'ThrowStatement') return false;
  if (node.type === 'TSAsExpression' && isConst(node)) return false;
  return !node.type.startsWith('TS') || WRAPPERS.has(node.type);
}

/** @param {Node} node */
const isConst = ({ typeAnnotation }) => typeAnnotation?.typeName?.name === 'const';

/** @param {Node} node @returns {Node[]} */
function childrenOf(node) {
  return Object.values(node)
    .flat()
    .filter((child) => typeof child?.type === 'string');
}

/** @param {readonly Node[]} path @param {string} text @param {readonly (readonly string[])[]} unions @returns {Generator<Fault>} */
function* faultsAt(path, text, unions) {
  const node = /** @type {Node} */ (path.at(-1)); // a path has at least the program
  const parent = path.at(-2);
  const of = (/** @type {Node} */ part) => text.slice(part.start, part.end);
  /** @type {(operator: string, after: string, from?: number, to?: number) => Fault} */
  const fault = (operator, after, start = node.start, end = node.end) => ({ operator, node, start, end, after });

  switch (node.type) {
    case 'BinaryExpression': {
      if (node.operator === '+' && [node.left, node.right].some(isText)) break;
      const kind = /[<>]/.test(node.operator) ? 'relational' : /=/.test(node.operator) ? 'equality' : 'arithmetic';
      for (const other of OPPOSITES[node.operator] ?? [])
        yield fault(kind, `${of(node.left)} ${other} ${of(node.right)}`);
      break;
    }
    case 'LogicalExpression':
      if (node.operator === '??') yield fault('default', of(node.left));
      // In brackets, because the two do not bind alike.
      else yield fault('logical', `((${of(node.left)}) ${node.operator === '&&' ? '||' : '&&'} (${of(node.right)}))`);
      break;
    case 'AssignmentPattern':
      yield fault('default', of(node.left));
      break;
    case 'UnaryExpression':
      if (node.operator === '!') yield fault('negation', `(${of(node.argument)})`);
      break;
    case 'UpdateExpression':
      yield fault(
        'arithmetic',
        of(node).replace(/\+\+|--/, (sign) => (sign === '++' ? '--' : '++')),
      );
      break;
    case 'AssignmentExpression':
      if (node.operator === '+=' || node.operator === '-=')
        yield fault('arithmetic', `${of(node.left)} ${node.operator === '+=' ? '-=' : '+='} ${of(node.right)}`);
      break;
    case 'ConditionalExpression':
      yield fault('condition', `${of(node.test)} ? ${of(node.alternate)} : ${of(node.consequent)}`);
      break;
    case 'IfStatement':
      for (const value of ['true', 'false']) yield fault('condition', value, node.test.start, node.test.end);
      if (!node.alternate && isInBlock(parent)) yield fault('statement', ';');
      break;
    case 'ExpressionStatement':
      if (!node['directive'] && isInBlock(parent)) yield fault('statement', ';');
      break;
    case 'Literal':
      yield* ofLiteral(node, path, unions, fault);
      break;
    case 'CallExpression':
      yield* ofCall(node, of, fault);
      break;
    case 'ArrayExpression':
      if (node.elements.length > 0) yield fault('list', '[]');
      break;
    case 'Property':
      if (EDGE.has(node.key.name) && !node.shorthand && parent?.type === 'ObjectExpression')
        yield fault('edge', '', node.start, text[node.end] === ',' ? node.end + 1 : node.end);
      break;
    case 'BlockStatement':
      if (parent && FUNCTIONS.has(parent.type) && node.body.length > 1 && !returnsSomething(node))
        yield fault('return', `return; ${of(node.body.at(-1))}`, node.body.at(-1).start, node.body.at(-1).end);
      break;
    default:
  }
}

/** @param {Node} node @param {readonly Node[]} path @param {readonly (readonly string[])[]} unions @param {(operator: string, after: string) => Fault} fault @returns {Generator<Fault>} */
function* ofLiteral(node, path, unions, fault) {
  const parent = path.at(-2);
  if (typeof node.value === 'boolean') yield fault('boolean', String(!node.value));
  if (typeof node.value === 'number') {
    yield fault('number', String(node.value + 1));
    yield fault('number', node.value === 0 ? '-1' : String(node.value - 1));
  }
  if (typeof node.value !== 'string' || parent?.type.startsWith('Export')) return;
  if ((parent?.type === 'Property' && parent.key === node) || isMember(parent, node)) return;
  const union = unions.find((texts) => texts.includes(node.value));
  const next = union?.[(union.indexOf(node.value) + 1) % union.length];
  if (next !== undefined) yield fault('text', `'${next}'`);
}

/** @param {Node} node @param {(part: Node) => string} of @param {(operator: string, after: string, from?: number, to?: number) => Fault} fault @returns {Generator<Fault>} */
function* ofCall(node, of, fault) {
  const { callee } = node;
  const name = callee.type === 'MemberExpression' && !callee.computed ? callee.property.name : undefined;
  if (name === undefined) return;
  const [only] = node.arguments;
  if (name === 'at' && only) {
    const other = { 0: '-1', '-1': '0' }[of(only)];
    if (other) yield fault('method', other, only.start, only.end);
  }
  const twin = Object.hasOwn(TWINS, name) ? TWINS[name] : undefined;
  if (twin) yield fault('method', twin, callee.property.start, callee.property.end);
  if (LEFT_OUT.has(name)) yield fault('method', of(callee.object));
}

/** @param {Node | undefined} parent @param {Node} node */
const isMember = (parent, node) => parent?.type === 'MemberExpression' && parent['property'] === node;
/** @param {Node | undefined} parent */
const isInBlock = (parent) => parent?.type === 'BlockStatement' || parent?.type === 'SwitchCase';
/** @param {Node} node */
const isText = (node) => typeof node['value'] === 'string' || node.type === 'TemplateLiteral';

/** @param {Node} node of a function’s body; what functions within it return is theirs @returns {boolean} */
function returnsSomething(node) {
  if (node.type === 'ReturnStatement') return node['argument'] !== null;
  return childrenOf(node).some((child) => !FUNCTIONS.has(child.type) && returnsSomething(child));
}

/**
 * What must be the same for a mutant to be the same: the function around it, or in a table the function that is an entry
 * of it; outside functions the entry of the table.
 * @param {readonly Node[]} path @returns {Node}
 */
function surroundings(path) {
  const above = path.slice(0, -1).toReversed();
  const isFunction = (/** @type {Node} */ node) => node.type === 'FunctionDeclaration' || isEntryWithFunction(node);
  const entry = above.find(({ type }, index) => index > 1 && type === 'Property');
  const found = above.find(isFunction) ?? entry ?? above.find(({ type }) => type === 'VariableDeclarator');
  return found ?? path[1] ?? /** @type {Node} */ (path[0]); // a path has at least the program
}

/** @param {Node} node */
function isEntryWithFunction(node) {
  return node.type === 'Property' && FUNCTIONS.has(node['value'].type);
}

/** @param {Node} node @returns {string} */
function nameOf(node) {
  const name = node['id'] ?? node['key'];
  return String(name?.name ?? name?.value ?? node.type);
}

/** Without comments and all that a formatter may change. @param {Source} source @param {Node} node */
function plain({ text, comments }, { start, end }) {
  let code = '';
  let at = start;
  for (const comment of comments.filter((each) => each.start >= start && each.end <= end)) {
    code += text.slice(at, comment.start);
    at = comment.end;
  }
  return (code + text.slice(at, end))
    .replaceAll(/[\s();]/g, '')
    .replaceAll(/,(?=[}\]])/g, '')
    .replaceAll('{return', '{');
}

/** Lists `as const` and unions of texts, the smallest first. @param {readonly Source[]} sources @returns {readonly (readonly string[])[]} */
function unionsIn(sources) {
  /** @type {string[][]} */
  const unions = [];
  const look = (/** @type {Node} */ node) => {
    const members =
      node.type === 'TSUnionType'
        ? node['types'].map((/** @type {Node} */ each) => each['literal'])
        : node.type === 'TSAsExpression' && isConst(node)
          ? (node['expression'].elements ?? [])
          : [];
    const texts = members.map((/** @type {Node | undefined} */ each) => each?.['value']);
    if (texts.length > 1 && texts.every((/** @type {unknown} */ each) => typeof each === 'string')) unions.push(texts);
    for (const child of childrenOf(node)) look(child);
  };
  for (const { program } of sources) look(program);
  const order = (/** @type {string[]} */ union) => union.toSorted().join();
  return unions.toSorted((one, other) => one.length - other.length || (order(one) < order(other) ? -1 : 1));
}
