/** Damage to the JSON of an event or a body: another value, or none, at some place in it. */
import type { Dice } from "../dice.ts";
import type { Draft } from "../draft.ts";
import { jsonOf, withJson } from "../payload.ts";
import type { Damage } from "./damage.ts";

/** JSON texts, some of which no `JSON.stringify` would write. */
const VALUES: readonly string[] = [
  "null",
  "true",
  "false",
  "0",
  "7",
  "-1",
  "1.5",
  "1e9",
  "50000000",
  "-9007199254740993",
  "1e400",
  '"x"',
  '""',
  '"11"',
  '"\\ud800"',
  "[]",
  "{}",
  "[null]",
  "[7]",
  '["x"]',
  "[[]]",
  "[{}]",
  '{"a":1}',
  '{"__proto__":{"polluted":1}}',
  '{"constructor":{"prototype":{"polluted":1}}}',
  '{"length":1000000000}',
  '{"error":{"message":"x","code":200}}',
];

const DEEP = 4_000;
const PLACE = "\u0000place\u0000";
const QUOTED_PLACE = JSON.stringify(PLACE);

type Path = readonly (string | number)[];

/** Every place in `value`, the whole of it included. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...entries.flatMap(([key, item]) => pathsIn(item, [...path, key]))];
}

function changed(value: unknown, path: Path, replacement: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return replacement;
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (index === key ? changed(item, rest, replacement) : item));
  const fields = value as Record<string, unknown>;
  return { ...fields, [key]: changed(fields[key], rest, replacement) };
}

/** `json` with another value somewhere. */
function retyped(json: string, dice: Dice, value: string): string {
  const parsed: unknown = JSON.parse(json);
  const path = dice.pick(pathsIn(parsed));
  return JSON.stringify(changed(parsed, path, PLACE)).replace(QUOTED_PLACE, () => value);
}

function withoutKey(json: string, dice: Dice): string {
  const parsed: unknown = JSON.parse(json);
  const path = dice.pick(pathsIn(parsed));
  return JSON.stringify(changed(parsed, path, undefined)) ?? "";
}

function rewrite(draft: Draft, dice: Dice, change: (json: string, dice: Dice) => string): void {
  if (!draft.streamed) {
    draft.parts = draft.parts.map((part) => ({ ...part, bytes: Buffer.from(change(part.bytes.toString(), dice)) }));
    return;
  }
  const written = [...draft.parts.entries()].filter(([, { bytes }]) => jsonOf(draft.dialect, bytes) !== undefined);
  if (written.length === 0) return;
  const [at, part] = dice.pick(written);
  const json = change(jsonOf(draft.dialect, part.bytes) ?? "", dice);
  draft.parts[at] = { ...part, bytes: withJson(draft.dialect, part.bytes, json) };
}

export const TYPES: readonly Damage[] = [
  {
    name: "types.another",
    stage: "draft",
    effect: "any",
    weight: 24,
    apply: (draft, dice) => rewrite(draft, dice, (json) => retyped(json, dice, dice.pick(VALUES))),
  },
  {
    name: "types.deep",
    stage: "draft",
    effect: "any",
    weight: 2,
    apply: (draft, dice) => {
      const deep = dice.chance(0.5)
        ? "[".repeat(DEEP) + "]".repeat(DEEP)
        : `${'{"a":'.repeat(DEEP)}1${"}".repeat(DEEP)}`;
      rewrite(draft, dice, (json) => retyped(json, dice, deep));
    },
  },
  {
    name: "types.missing",
    stage: "draft",
    effect: "any",
    weight: 6,
    apply: (draft, dice) => rewrite(draft, dice, withoutKey),
  },
];
