/** JSON with one value in it of another type. */

/** Of every type, and what a hostile provider would put there: as JSON, which alone can say some of it. */
export const WRONG: readonly string[] = [
  "null",
  "true",
  "false",
  "7",
  "-1",
  "0.5",
  "1e999",
  "1000000000",
  '"x"',
  '""',
  "[]",
  "{}",
  "[null]",
  "[7]",
  '["x"]',
  "[{}]",
  '{"a":1}',
  '{"toString":1,"valueOf":1,"length":7}',
  '{"__proto__":{"content":"x"},"constructor":7}',
  `${"[".repeat(200)}${"]".repeat(200)}`,
];

/** Stands for the value until it is put in as JSON. */
const MARK = "\u0001here\u0001";

export type Path = readonly (string | number)[];

/** Where every value of `json` stands, that of the whole first. */
export function pathsIn(json: unknown, path: Path = []): Path[] {
  const own = [path];
  if (typeof json !== "object" || json === null) return own;
  const inside = Array.isArray(json) ? [...json.entries()] : Object.entries(json);
  return [...own, ...inside.flatMap(([step, value]) => pathsIn(value, [...path, step]))];
}

/** `json` as text, with `wrong` in the place of what stands at `path`. */
export function replaced(json: unknown, path: Path, wrong: string): string {
  const marked = (value: unknown, [step, ...rest]: Path): unknown => {
    if (step === undefined) return MARK;
    if (Array.isArray(value))
      return value.map((item, index) => (index === step ? marked(item, rest) : (item as unknown)));
    const entries = Object.entries(value as object).map(([name, field]) => [
      name,
      name === step ? marked(field, rest) : (field as unknown),
    ]);
    return Object.fromEntries(entries);
  };
  return JSON.stringify(marked(json, path)).replace(JSON.stringify(MARK), () => wrong);
}

/** `json` as text, with a key of a prototype's name beside its others, and in every object of it. */
export function withPrototypes(json: string): string {
  return json.replaceAll(/\{(?=")/g, '{"__proto__":{"content":"x","usage":7},');
}
