/** Remembers which deployment a session, a user or a prompt went to. Bounded. Loaded where affinity is configured. */
import { LRUCache } from "lru-cache";
import type { Clock } from "../clock.ts";
import type { Affinity, AffinityFlags, AffinityRules, Pinnable, PinnedCall } from "./affinity.ts";
import { sessionOf, userOf } from "./affinity-keys.ts";
import { promptPrefix, type PromptPrefix } from "./prompt-prefix.ts";

/** The most sessions, users and prompts that are remembered, each. */
const MOST_PINS = 20_000;

/** Providers cache no shorter beginning of a prompt, where nothing else is known of a model: in tokens. */
const SHORTEST = 1024;

/** What a call is looked up by; made once in a call. */
interface Keys {
  readonly session: string | undefined;
  readonly user: string | undefined;
  readonly prefix: PromptPrefix | undefined;
}

export class Pins implements Affinity {
  readonly #rules: () => AffinityRules | undefined;
  readonly #sessions: LRUCache<string, string>;
  readonly #users: LRUCache<string, string>;
  readonly #prompts: LRUCache<string, string>;
  readonly #keys = new WeakMap<PinnedCall, Keys>();

  /** `rules`: as they hold now; `undefined` where no call goes back to a deployment. */
  constructor(rules: () => AffinityRules | undefined, clock: Pick<Clock, "now">) {
    this.#rules = rules;
    this.#sessions = pins(clock);
    this.#users = pins(clock);
    this.#prompts = pins(clock);
  }

  narrow<D extends Pinnable>(usable: readonly D[], call: PinnedCall): readonly D[] {
    const [first] = usable;
    if (first === undefined || usable.length === 1) return usable;
    const rules = this.#rules();
    const pinned = rules && this.#pinned(first.model_name, usable, call, rules);
    return pinned === undefined ? usable : [pinned];
  }

  /** The session's deployment, else the user's, else that of the longest beginning of the prompt. */
  #pinned<D extends Pinnable>(
    group: string,
    usable: readonly D[],
    call: PinnedCall,
    rules: AffinityRules,
  ): D | undefined {
    const flags = flagsFor(group, rules);
    const { session, user, prefix } = this.#keysOf(call, rules);
    const among = (pins: LRUCache<string, string>, name: string | undefined): D | undefined => {
      const id = name === undefined ? undefined : pins.get(keyOf(group, name));
      return id === undefined ? undefined : usable.find((deployment) => deployment.id === id);
    };
    return (
      (flags.session ? among(this.#sessions, session) : undefined) ??
      (flags.user ? among(this.#users, user) : undefined) ??
      firstOf(prefix?.beginnings ?? [], (hash) => among(this.#prompts, hash))
    );
  }

  /** Whoever comes first decides: calls at the same time go to one deployment. */
  began({ id, model_name }: Pinnable, call: PinnedCall): void {
    const rules = this.#rules();
    if (rules === undefined) return;
    const flags = flagsFor(model_name, rules);
    const { session, user } = this.#keysOf(call, rules);
    if (flags.session) pinNew(this.#sessions, model_name, session, id, rules.ttlMs);
    if (flags.user) pinNew(this.#users, model_name, user, id, rules.ttlMs);
  }

  answered({ id, model_name, known }: Pinnable, call: PinnedCall): void {
    const rules = this.#rules();
    if (rules === undefined) return;
    const { session, prefix } = this.#keysOf(call, rules);
    const least = known?.fact("prompt_cache_min_tokens");
    const isCached = prefix !== undefined && prefix.tokens >= (typeof least === "number" ? least : SHORTEST);
    if (isCached) this.#prompts.set(keyOf(model_name, prefix.hash), id, { ttl: prefix.ttlMs });
    if (!rules.repins || session === undefined || !flagsFor(model_name, rules).session) return;
    const key = keyOf(model_name, session);
    if (this.#sessions.get(key) !== id) this.#sessions.set(key, id, { ttl: rules.ttlMs });
  }

  #keysOf(call: PinnedCall, { prompt }: AffinityRules): Keys {
    let keys = this.#keys.get(call);
    if (keys === undefined) {
      keys = keysOf(call, prompt);
      this.#keys.set(call, keys);
    }
    return keys;
  }
}

const NONE: Keys = { session: undefined, user: undefined, prefix: undefined };

/** Metadata that cannot be read name nobody. */
function keysOf(call: PinnedCall, prompt: boolean): Keys {
  try {
    return { session: sessionOf(call), user: userOf(call), prefix: prompt ? promptPrefix(call.params) : undefined };
  } catch {
    return NONE;
  }
}

function pins(clock: Pick<Clock, "now">): LRUCache<string, string> {
  // Without a resolution it sets a timer of its own at each look-up.
  return new LRUCache({ max: MOST_PINS, ttl: 1, ttlResolution: 0, perf: { now: () => clock.now() } });
}

function flagsFor(group: string, rules: AffinityRules): AffinityFlags {
  return rules.groups.get(group) ?? rules;
}

function keyOf(group: string, name: string): string {
  return `${group.length} ${group} ${name}`;
}

function pinNew(
  pins: LRUCache<string, string>,
  group: string,
  name: string | undefined,
  id: string,
  ttl: number,
): void {
  if (name === undefined) return;
  const key = keyOf(group, name);
  if (!pins.has(key)) pins.set(key, id, { ttl });
}

function firstOf<T, D>(items: readonly T[], find: (item: T) => D | undefined): D | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
