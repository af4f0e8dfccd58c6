import { shownName } from "../../secrets.ts";

/** Names that an error writes out: a router may have thousands. */
const MOST_NAMED = 50;

/** The names there are, as an error says them; `"none"` without any. */
export function knownNames(names: readonly string[]): string {
  if (names.length === 0) return "none";
  const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : "";
  return `${names.slice(0, MOST_NAMED).map(shownName).join(", ")}${more}`;
}
