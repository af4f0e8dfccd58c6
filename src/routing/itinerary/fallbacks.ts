/** The fallbacks of a group that has failed. Pure. */
import type { FallbackMap, FallbackTarget } from "../../types/options.ts";
import type { CallRequest } from "../call.ts";
import type { Reaction } from "../policy.ts";
import { hasParameter } from "../../param-kinds.ts";
import { bySpecificity, captures, isWildcard } from "../catalog/wildcards.ts";
import type { FallbackTable, Settings } from "../settings.ts";

type Entry = FallbackTarget | FallbackMap;

/** A group that failed, and which of its fallbacks the error asks for. */
export interface FailedGroup {
  readonly kind: Reaction["fallback"];
  /** The name it was called by: an alias, a deployment's id, … */
  readonly name: string;
  readonly group: string;
  /** What led to it, by whose names fallbacks are looked up last. */
  readonly led?: readonly { readonly name: string }[];
}

const NONE: readonly never[] = [];

/** The fallbacks of a group, in order. */
export function fallbacksFor(
  { kind, name, group, led = NONE }: FailedGroup,
  request: CallRequest,
  settings: Settings,
): readonly FallbackTarget[] {
  const { options } = request;
  if (options.disable_fallbacks === true) return [];
  const names = led.length === 0 ? [name, group] : [name, group, ...led.map((each) => each.name)];

  if (kind !== "general") {
    const own = lookUp(tableOf(options[`${kind}_fallbacks`]) ?? settings[`${kind}_fallbacks`], names);
    // What was refused on content policy goes nowhere else.
    if (own !== undefined || kind === "content_policy") return own ?? [];
  }
  if (options.fallbacks !== undefined) return fromCall(options.fallbacks, names, names.includes(request.model));
  return lookUp(settings.fallbacks, names) ?? settings.default_fallbacks;
}

/** A call may have LiteLLM's list of maps, or a plain list of targets for the requested group. */
function fromCall(
  entries: readonly Entry[],
  names: readonly string[],
  isRequested: boolean,
): readonly FallbackTarget[] {
  const targets: FallbackTarget[] = [];
  const maps: FallbackMap[] = [];
  for (const entry of entries) {
    if (isMap(entry)) maps.push(entry);
    else targets.push(entry);
  }
  if (targets.length > 0) return isRequested ? targets : [];
  return lookUp(tableOf(maps), names) ?? [];
}

/** The entries with parameters that the call brings. A plain name has no parameters, so its origin does not matter. */
export function entriesOfCall({ options }: CallRequest): ReadonlySet<FallbackTarget> {
  const { fallbacks = [], context_window_fallbacks = [], content_policy_fallbacks = [] } = options;
  const { validation_fallbacks = [] } = options;
  const special = [...context_window_fallbacks, ...content_policy_fallbacks, ...validation_fallbacks];
  const entries: readonly Entry[] = [...fallbacks, ...special];
  const targets = entries.flatMap((entry): readonly FallbackTarget[] =>
    isMap(entry) ? Object.values(entry).flatMap((list) => list ?? []) : [entry],
  );
  return new Set(targets.filter((target) => typeof target !== "string"));
}

/** True for `{ group: [targets] }`. An object with a `model`, or with parameters for the same group, is a target. */
export function isMap(entry: Entry): entry is FallbackMap {
  return typeof entry === "object" && !hasParameter(entry);
}

function tableOf(maps: readonly FallbackMap[] | undefined): FallbackTable | undefined {
  return maps && fallbackTable(maps.flatMap((map) => Object.entries(map).map(([from, to]) => [from, to ?? []])));
}

/**
 * Wildcards come first, the most specific before the others, so that a look-up for one stops at the first plain name.
 */
export function fallbackTable(entries: readonly (readonly [string, readonly FallbackTarget[]])[]): FallbackTable {
  const patterns = entries.filter(([name]) => isWildcard(name)).toSorted(([a], [b]) => bySpecificity(a, b));
  return new Map([...patterns, ...entries.filter(([name]) => !isWildcard(name))]);
}

/**
 * In order: the exact name, the name without its provider (`openai/gpt-4o` as `gpt-4o`), a wildcard that matches,
 * `"*"`.
 */
function lookUp(table: FallbackTable | undefined, names: readonly string[]): readonly FallbackTarget[] | undefined {
  if (table === undefined || table.size === 0) return undefined;
  const exact = valueOf(table, names) ?? valueOf(table, names.map(withoutProvider));
  if (exact !== undefined) return exact;
  for (const [pattern, targets] of table) {
    if (!isWildcard(pattern)) return undefined;
    if (names.some((name) => captures(pattern, name) !== undefined)) return targets;
  }
  return undefined;
}

function valueOf(table: FallbackTable, names: readonly string[]): readonly FallbackTarget[] | undefined {
  for (const name of names) {
    const targets = table.get(name);
    if (targets !== undefined) return targets;
  }
  return undefined;
}

function withoutProvider(name: string): string {
  return name.slice(name.indexOf("/") + 1);
}
