import type { Alias } from "../routing/catalog/catalog.ts";
import { namesOf } from "../routing/catalog/redirect.ts";
import { isWildcard } from "../routing/catalog/wildcards.ts";
import { withoutNulls } from "../fields.ts";
import { shownName } from "../secrets.ts";
import { fields, isPlainObject, named, type Report, shown } from "./check.ts";
import { readGroup } from "./fallbacks.ts";
import type { ModelNames } from "./model-names.ts";
import { readWeightedAlias } from "./splits.ts";
import { flag, text } from "./value-checks.ts";

/** `readAlias` checks `model`. */
const aliasKeys = fields({ model: text, hidden: flag }, "key");

/** Reads `{ alias: group }` and `{ alias: { model, hidden } }`. */
export function readAliases(
  value: unknown,
  names: ModelNames,
  path: string,
  report: Report,
): ReadonlyMap<string, Alias> {
  const aliases = new Map<string, Alias>();
  if (!isPlainObject(value)) {
    report(path, `must be an object such as { "gpt-4": "gpt-4o" }, got ${shown(value)}`);
    return aliases;
  }
  for (const [name, written] of Object.entries(withoutNulls(value))) {
    const at = named(path, name);
    if (names.groups.has(name) && !Array.isArray(written))
      report(at, "is a model group, so the alias would never be used");
    if (isWildcard(name)) report(at, "is an alias, which cannot have a star");
    const alias = Array.isArray(written)
      ? { model: name, hidden: false, redirect: readWeightedAlias(name, written, names, at, report) }
      : readAlias(written, names, at, report);
    if (alias !== undefined) aliases.set(name, alias);
  }
  reportCircles(aliases, names, path, report);
  return aliases;
}

function readAlias(written: unknown, names: ModelNames, path: string, report: Report): Alias | undefined {
  if (typeof written === "string") {
    const model = readGroup(written, names, path, report);
    return model === undefined ? undefined : { model, hidden: false };
  }
  if (!isPlainObject(written)) {
    report(path, `must be a model group, { model, hidden } or a list of { model, weight }, got ${shown(written)}`);
    return undefined;
  }
  aliasKeys({ ...written, model: undefined }, path, report);
  const model = readGroup(written["model"], names, `${path}.model`, report);
  return model === undefined ? undefined : { model, hidden: written["hidden"] === true };
}

/** Reports aliases that lead back to themselves, each circle once. What is a group's name leads to the group in the end. */
function reportCircles(aliases: ReadonlyMap<string, Alias>, names: ModelNames, path: string, report: Report): void {
  const checked = new Set<string>();
  const follow = (name: string, passed: readonly string[]): void => {
    const alias = aliases.get(name);
    if (alias === undefined || checked.has(name) || names.groups.has(name)) return;
    const start = passed.indexOf(name);
    if (start !== -1) {
      const circle = [...passed.slice(start), name].map(shownName).join(" -> ");
      report(named(path, name), `is circular: ${circle}`);
      return;
    }
    for (const next of alias.redirect === undefined ? [alias.model] : namesOf(alias.redirect))
      follow(next, [...passed, name]);
    checked.add(name);
  };
  for (const name of aliases.keys()) follow(name, []);
}
