/** What the source declares, read from its text: the compiler has no interface to ask. */
import { readdirSync, readFileSync } from "node:fs";
import { ROOT } from "./pages.ts";

export interface Property {
  readonly name: string;
  readonly documented: boolean;
}

function source(path: string): string {
  return readFileSync(new URL(path, ROOT), "utf8");
}

/** Own properties and methods of an exported interface or class of `path`. */
export function propertiesOf(path: string, type: string): readonly Property[] {
  const pattern = new RegExp(`^(?:export )?(?:abstract )?(?:interface|class) ${type}\\b[^]*?\\{\\n([^]*?)^\\}`, "m");
  const body = pattern.exec(source(path))?.[1];
  if (body === undefined) throw new Error(`${path} has no ${type}.`);
  const found: Property[] = [];
  let documented = false;
  for (const line of body.split("\n")) {
    const name = /^ {2}(?:static |override |readonly |declare |async )*([a-zA-Z_]\w*)[?]?(?::|\(|<)/.exec(line)?.[1];
    if (line.endsWith("*/")) documented = true;
    else if (name !== undefined && name !== "constructor") {
      found.push({ name, documented });
      documented = false;
    } else if (line.trim() === "" || /^ {2}\}/.test(line)) documented = false;
  }
  return found;
}

/** Names that `src/index.ts` exports. */
export function exportedNames(): readonly string[] {
  const lists = [...source("src/index.ts").matchAll(/^export (?:type )?\{([^}]+)\}/gm)];
  // Of `one as other` users see the other.
  const named = lists.flatMap(([, names = ""]) => names.split(",").map((name) => name.trim().replace(/^\w+ as /, "")));
  return named.filter((name) => name !== "");
}

/** `type` of each event. */
export function eventTypes(): readonly string[] {
  const files = readdirSync(new URL("src/types/", ROOT)).filter((file) => file.endsWith("events.ts"));
  return files.flatMap((file) =>
    [...source(`src/types/${file}`).matchAll(/readonly type: "(\w+)"/g)].map(([, type = ""]) => type),
  );
}

export function scripts(): readonly string[] {
  const read: unknown = JSON.parse(source("package.json"));
  const found = typeof read === "object" && read !== null && "scripts" in read ? read.scripts : {};
  return Object.keys(Object(found));
}
