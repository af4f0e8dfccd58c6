import type { Alias } from "../routing/catalog/catalog.ts";
import { isWildcard } from "../routing/catalog/wildcards.ts";
import { shownName } from "../secrets.ts";
import { fields, flag, isPlainObject, named, type Report, shown, text } from "./check.ts";
import { readGroup } from "./fallbacks.ts";
import type { ModelNames } from "./model-names.ts";

/** Its `model` is looked at by itself. */
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
  for (const [name, written] of Object.entries(value)) {
    const at = named(path, name);
    if (names.groups.has(name)) report(at, "is a model group itself, so that the alias would never be used");
    if (isWildcard(name)) report(at, "an alias is one name and cannot have a star");
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

/** Aliases that lead back to themselves stand for nothing. Each circle is reported once. */
function reportCircles(aliases: ReadonlyMap<string, Alias>, path: string, report: Report): void {
  const settled = new Set<string>();
  for (const start of aliases.keys()) {
    const way = new Set<string>();
    let name = start;
    while (aliases.has(name) && !settled.has(name) && !way.has(name)) {
      way.add(name);
      name = aliases.get(name)?.model ?? name;
    }
    const circle = way.has(name) ? [...way].slice([...way].indexOf(name)) : [];
    if (circle.length > 0)
      report(named(path, name), `goes round in a circle: ${[...circle, name].map(shownName).join(" -> ")}`);
    for (const passed of way) settled.add(passed);
  }
}
