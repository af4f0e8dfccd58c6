import { shownName } from "../../secrets.ts";

/** The most names that an error lists: a router may have thousands. */
const MOST_NAMED = 50;

/** The names as an error lists them; `"none"` when there are none. */
export function knownNames(names: readonly string[]): string {
  if (names.length === 0) return "none";
  const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : "";
  return `${names.slice(0, MOST_NAMED).map(shownName).join(", ")}${more}`;
}
