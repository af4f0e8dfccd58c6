/** YAML as LiteLLM reads it: PyYAML's 1.1, but a date stays text, and `1e-7` is a number. Needs the `yaml` package. */
import type { Document, ScalarTag, Tags } from "yaml";
import { exportsOf, installLine } from "../exchange/optional-sdk.ts";
import { type DataFile, FileProblem } from "./data-file.ts";

type Yaml = typeof import("yaml");

/** PyYAML's booleans. The standard has `y` and `n`, too. */
const BOOLEAN: ScalarTag = {
  tag: "tag:yaml.org,2002:bool",
  default: true,
  test: /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/,
  identify: (value) => typeof value === "boolean",
  resolve: (text) => /^(?:y|t|on)/i.test(text),
};

/** Dates, and numbers such as `12:30`: nobody means them in a configuration. */
function isKept(tag: Tags[number]): boolean {
  if (typeof tag === "string") return true;
  const isTime = "format" in tag && tag.format === "TIME";
  return !isTime && tag.tag !== BOOLEAN.tag && tag.tag !== "tag:yaml.org,2002:timestamp";
}

export async function parseYaml(text: string, path: string): Promise<DataFile> {
  const yaml = await loadYaml(path);
  const document = yaml.parseDocument(text, {
    version: "1.1",
    uniqueKeys: false,
    customTags: (tags) => [BOOLEAN, ...tags.filter(isKept)],
    prettyErrors: false,
  });
  const [error] = document.errors;
  if (error !== undefined)
    throw new FileProblem(path, `is not YAML: line ${lineAt(text, error.pos[0])}: ${error.code}`);
  try {
    const data: unknown = document.toJS({ maxAliasCount: 100 });
    return { data, warnings: repeatedKeys(yaml, document, text).map((warning) => `${path}: ${warning}`) };
  } catch {
    throw new FileProblem(path, "has an alias that leads nowhere, or too many");
  }
}

async function loadYaml(path: string): Promise<Yaml> {
  try {
    return exportsOf<Yaml>(await import("yaml"));
  } catch {
    throw new FileProblem(path, `a YAML file needs the yaml package: ${installLine("yaml")}, or write JSON`);
  }
}

/** Of a key that stands twice the last counts, as in PyYAML: a whole section may be lost. */
function repeatedKeys(yaml: Yaml, document: Document, text: string): readonly string[] {
  const warnings: string[] = [];
  yaml.visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!yaml.isScalar(key) || key.value === "<<") continue;
        if (seen.has(key.value))
          warnings.push(`line ${lineAt(text, key.range?.[0] ?? 0)}: a key stands twice; the last one counts`);
        seen.add(key.value);
      }
    },
  });
  return warnings;
}

function lineAt(text: string, position: number): number {
  return text.slice(0, position).split("\n").length;
}
