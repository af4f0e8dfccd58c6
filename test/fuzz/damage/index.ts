/** Every way in which a response is damaged. A new one is an entry. */
import type { Dice } from "../dice.ts";
import type { Dialect } from "../families.ts";
import { BODIES } from "./bodies.ts";
import { BYTES } from "./bytes.ts";
import type { Damage, Effect } from "./damage.ts";
import { EVENTS } from "./events.ts";
import { FRAMES } from "./frames.ts";
import { HEADS } from "./heads.ts";
import { SOCKETS } from "./sockets.ts";
import { TYPES } from "./types.ts";

export const DAMAGES: readonly Damage[] = [...BYTES, ...EVENTS, ...TYPES, ...BODIES, ...HEADS, ...FRAMES, ...SOCKETS];

/** None now and then, mostly one, sometimes two at different stages. */
export function someDamages(dice: Dice, mode: "stream" | "plain", dialect: Dialect): Damage[] {
  const possible = DAMAGES.filter(
    (damage) =>
      (damage.mode === undefined || damage.mode === mode) &&
      (damage.dialects === undefined || damage.dialects.includes(dialect)),
  );
  const one = (from: readonly Damage[]): Damage =>
    dice.weighted(from.map((damage) => [damage.weight ?? 1, damage] as const));
  if (dice.chance(0.04)) return [];
  const first = one(possible);
  if (!dice.chance(0.15)) return [first];
  return [first, one(possible.filter(({ stage }) => stage !== first.stage))];
}

/** What all of them together must come to. */
export function effectOf(damages: readonly Damage[], is_own_transport: boolean): Effect {
  const effects = damages.map(({ effect, own_transport }) =>
    own_transport === true && !is_own_transport ? "any" : effect,
  );
  if (effects.every((effect) => effect === "harmless")) return "harmless";
  const others = effects.filter((effect) => effect !== "harmless");
  return others.length === 1 ? (others[0] ?? "any") : "any";
}
