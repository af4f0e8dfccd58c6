import { findStrategy, MISSING_STRATEGIES, strategyNames } from "../strategies/index.ts";
import { simpleShuffle } from "../strategies/simple-shuffle.ts";
import type { Strategy } from "../strategies/strategy.ts";
import { quotedName } from "../secrets.ts";
import { isObject, type Report, shown } from "./check.ts";
import { didYouMean } from "./nearest-name.ts";

/** Reads `routing_strategy`: the name of a strategy, or a strategy of the user. */
export function readStrategy(value: unknown, path: string, report: Report): Strategy {
  if (isStrategy(value)) return isolated(value);
  const strategy = typeof value === "string" ? findStrategy(value) : undefined;
  if (strategy !== undefined) return strategy;
  const names = strategyNames().map((name) => JSON.stringify(name));
  const choice = `; there are ${names.join(", ")}, and your own: { name, pick }`;
  if (typeof value !== "string") report(path, `must be a strategy or the name of one, got ${shown(value)}${choice}`);
  else if (MISSING_STRATEGIES.includes(value)) report(path, `${JSON.stringify(value)} is not available yet${choice}`);
  else {
    const hint = didYouMean(value, strategyNames());
    report(path, `unknown strategy ${hint === "" ? `${shown(value)}${choice}` : `${quotedName(value)}${hint}`}`);
  }
  return simpleShuffle;
}

/** The router's lists of candidates stay as they are: a user's strategy gets a frozen copy, which it cannot sort or empty. */
function isolated(strategy: Strategy): Strategy {
  return {
    name: strategy.name,
    uses_prices: strategy.uses_prices,
    pick: (candidates, context) => strategy.pick(Object.freeze([...candidates]), context),
  };
}

function isStrategy(value: unknown): value is Strategy {
  if (!isObject(value)) return false;
  return typeof Reflect.get(value, "name") === "string" && typeof Reflect.get(value, "pick") === "function";
}
