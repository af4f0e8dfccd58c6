import type { Alias } from "../routing/catalog/catalog.ts";
import { isWildcard } from "../routing/catalog/wildcards.ts";
import { withoutNulls } from "../fields.ts";
import { shownName } from "../secrets.ts";
import { fields, isPlainObject, named, type Report, shown } from "./check.ts";
import { readGroup } from "./fallbacks.ts";
import type { ModelNames } from "./model-names.ts";
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
    if (names.groups.has(name)) report(at, "is a model group, so the alias would never be used");
    if (isWildcard(name)) report(at, "is an alias, which cannot have a star");
    const alias = readAlias(written, names, at, report);
    if (alias !== undefined) aliases.set(name, alias);
  }
  reportCircles(aliases, path, report);
  return aliases;
}

function readAlias(written: unknown, names: ModelNames, path: string, report: Report): Alias | undefined {
  if (typeof written === "string") {
    const model = readGroup(written, names, path, report);
    return model === undefined ? undefined : { model, hidden: false };
  }
  if (!isPlainObject(written)) {
    report(path, `must be a model group, or { model, hidden }, got ${shown(written)}`);
    return undefined;
  }
  aliasKeys({ ...written, model: undefined }, path, report);
  const model = readGroup(written["model"], names, `${path}.model`, report);
  return model === undefined ? undefined : { model, hidden: written["hidden"] === true };
}

/** Reports aliases that lead back to themselves, each circle once. */
function reportCircles(aliases: ReadonlyMap<string, Alias>, path: string, report: Report): void {
  const checked = new Set<string>();
  for (const start of aliases.keys()) {
    const followed = new Set<string>();
    let name = start;
    while (aliases.has(name) && !checked.has(name) && !followed.has(name)) {
      followed.add(name);
      name = aliases.get(name)?.model ?? name;
    }
    const circle = followed.has(name) ? [...followed].slice([...followed].indexOf(name)) : [];
    if (circle.length > 0) report(named(path, name), `is circular: ${[...circle, name].map(shownName).join(" -> ")}`);
    for (const passed of followed) checked.add(passed);
  }
}
