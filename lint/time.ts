/** Where code reads the clock or sets a timer without a `Clock`. */

/** A node of the syntax tree, as far as it is looked at here. */
export interface SyntaxNode {
  readonly type?: unknown;
  readonly name?: unknown;
  readonly value?: unknown;
  readonly object?: unknown;
  readonly property?: unknown;
  readonly callee?: unknown;
  readonly arguments?: unknown;
}

/** The kinds of node that `readsTime` knows. */
export const TIME_NODES = ["Identifier", "MemberExpression", "NewExpression", "CallExpression", "Literal"] as const;

/** Also as methods, such as those of sockets and requests. */
const NAMES: ReadonlySet<unknown> = new Set(["setTimeout", "setInterval", "setImmediate", "performance"]);
const MEMBERS: ReadonlySet<string> = new Set([
  "Date.now",
  "AbortSignal.timeout",
  "process.hrtime",
  "process.uptime",
  "Temporal.Now",
]);
const MODULES: ReadonlySet<unknown> = new Set(
  ["timers", "timers/promises", "perf_hooks"].flatMap((name) => [name, `node:${name}`]),
);

/** What to do instead. */
export const USE_A_CLOCK =
  "Time comes from a Clock: clock.now(), clock.timer(ms, fire), clock.sleep(ms, signal), backgroundTimer(clock, ms, fire).";

export function readsTime(node: SyntaxNode): boolean {
  switch (node.type) {
    case "Identifier":
      return NAMES.has(node.name);
    case "MemberExpression":
      return MEMBERS.has(`${nameOf(node.object)}.${nameOf(node.property)}`);
    case "NewExpression":
      return nameOf(node.callee) === "Date" && Array.isArray(node.arguments) && node.arguments.length === 0;
    case "CallExpression":
      return nameOf(node.callee) === "Date";
    case "Literal":
      return MODULES.has(node.value);
    default:
      return false;
  }
}

function nameOf(node: unknown): string {
  return typeof node === "object" && node !== null && "name" in node ? String(node.name) : "";
}
