/**
 * How much work something is, counted and not timed: every character that a method of texts or an expression walks over,
 * every item that a method of lists walks over, every character of JSON. Each expression takes time that grows with the text
 * and no faster (expressions.test.ts), so a character of a search is one step, however it is made.
 */
export function stepsOf(work: () => unknown): number {
  let steps = 0;
  const count = (more: number): void => void (steps += more);
  const undo = [
    ...patched(String.prototype, TEXTS, count),
    ...patched(Array.prototype, LISTS, count),
    ...patched(RegExp.prototype, EXPRESSIONS, count),
    ...patched(JSON, DOCUMENTS, count),
    ...patched(Object, OBJECTS, count),
    ...iterated(count),
  ];
  // What it took to begin counting does not count.
  steps = 0;
  try {
    work();
    return steps;
  } finally {
    for (const restore of undo) restore();
  }
}

/** What one call costs, from what it was called on, what it was given and what it returned. */
type Cost = (self: never, given: readonly unknown[], result: unknown) => number;
type Costs = Readonly<Record<string, Cost>>;

function patched(owner: object, costs: Costs, count: (steps: number) => void): (() => void)[] {
  return Object.entries(costs).map(([name, cost]) => {
    const original: unknown = Reflect.get(owner, name);
    if (typeof original !== "function") throw new Error(`There is no ${name}`);
    const replacement = function (this: never, ...given: unknown[]): unknown {
      const before = this as unknown;
      const start = before instanceof RegExp && (before.global || before.sticky) ? before.lastIndex : 0;
      const result: unknown = Reflect.apply(original, this, given);
      count(1 + cost(this, withStart(given, start), result));
      return result;
    };
    Object.defineProperty(owner, name, { value: replacement, configurable: true, writable: true });
    return () => Object.defineProperty(owner, name, { value: original, configurable: true, writable: true });
  });
}

/** What was given, and behind it where an expression began. Without the methods and the iterator, which are counted. */
function withStart(given: readonly unknown[], start: number): unknown[] {
  const copy: unknown[] = [];
  for (let index = 0; index < given.length; index += 1) copy[index] = given[index];
  copy[copy.length] = start;
  return copy;
}

/** `for … of`, spreading and destructuring of lists. */
function iterated(count: (steps: number) => void): (() => void)[] {
  const original = Array.prototype[Symbol.iterator];
  const replacement = function (this: unknown[]): ArrayIterator<unknown> {
    count(1 + this.length);
    return Reflect.apply(original, this, []) as ArrayIterator<unknown>;
  };
  const put = (value: unknown): unknown =>
    Object.defineProperty(Array.prototype, Symbol.iterator, { value, configurable: true, writable: true });
  put(replacement);
  return [() => put(original)];
}

const lengthOf = (value: unknown): number => (typeof value === "string" || Array.isArray(value) ? value.length : 0);
const whole: Cost = (self) => lengthOf(self);
const upToFound: Cost = (self, [needle, from], result) => {
  const start = typeof from === "number" ? from : 0;
  const position = typeof result === "number" ? result : -1;
  return position === -1 ? Math.max(0, lengthOf(self) - start) : position - start + lengthOf(needle);
};
const needle: Cost = (_, [text]) => lengthOf(text);

const TEXTS: Costs = {
  indexOf: upToFound,
  lastIndexOf: whole,
  includes: whole,
  startsWith: needle,
  endsWith: needle,
  trim: whole,
  trimStart: whole,
  trimEnd: whole,
  toLowerCase: whole,
  toUpperCase: whole,
  replaceAll: whole,
  split: whole,
  normalize: whole,
  charAt: () => 0,
  charCodeAt: () => 0,
};
const LISTS: Costs = {
  indexOf: whole,
  includes: whole,
  find: whole,
  findIndex: whole,
  some: whole,
  every: whole,
  filter: whole,
  map: whole,
  flatMap: whole,
  reduce: whole,
  slice: (_, __, result) => lengthOf(result),
  concat: (_, __, result) => lengthOf(result),
  shift: whole,
  unshift: whole,
  splice: whole,
  join: whole,
  push: (_, given) => given.length,
};
const EXPRESSIONS: Costs = {
  exec: (self, given, result) => {
    const [text] = given;
    const start = Number(given.at(-1));
    // One that may only begin at one place is at its end there: splitting tries each place so.
    if (!Array.isArray(result)) return (self as RegExp).sticky ? 1 : Math.max(0, lengthOf(text) - start);
    const found = result as RegExpExecArray;
    return found.index - start + found[0].length;
  },
};
const DOCUMENTS: Costs = {
  parse: (_, [text]) => lengthOf(text),
  stringify: (_, __, result) => lengthOf(result),
};
const keysOf = (value: unknown): number =>
  typeof value === "object" && value !== null ? Reflect.ownKeys(value).length : 0;
const OBJECTS: Costs = {
  keys: (_, [object]) => keysOf(object),
  entries: (_, [object]) => keysOf(object),
  values: (_, [object]) => keysOf(object),
  fromEntries: (_, __, result) => keysOf(result),
};
