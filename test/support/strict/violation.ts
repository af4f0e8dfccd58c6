/** What the strict readings of requests are made of. */

/** Why a vendor refuses a request, in its words. */
export interface Violation {
  readonly message: string;
  /** OpenAI's name of what is wrong. */
  readonly param?: string;
  /** Default 400. */
  readonly status?: number;
}

/** Finds what is wrong, one after the other; the vendor says only the first. */
export type Violations = Generator<Violation, void, undefined>;

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);
export const entriesOf = (value: unknown): readonly (readonly [number, Fields])[] =>
  listOf(value).map((item, index) => [index, fieldsOf(item)] as const);
export const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
export const isBlank = (value: unknown): boolean => typeof value !== "string" || value.trim() === "";

export function isBase64(value: unknown): boolean {
  return typeof value === "string" && value !== "" && /^[A-Za-z0-9+/_-]+={0,2}$/.test(value) && value.length % 4 !== 1;
}

/** The names in `fields` that are not among `known`. */
export function unknownNames(fields: Fields, known: ReadonlySet<string>): string[] {
  return Object.keys(fields).filter((name) => !known.has(name));
}

/** A set of the words in `text`. */
export const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** The first of `violations`. */
export function first(violations: Violations): Violation | undefined {
  for (const violation of violations) return violation;
  return undefined;
}

/** Every schema within a JSON schema, with its path. */
export function* subschemas(schema: unknown, path: string = ""): Generator<readonly [string, Fields], void, undefined> {
  if (!isFields(schema)) return;
  yield [path, schema];
  for (const keyword of ["properties", "$defs", "definitions"]) {
    for (const [name, inner] of Object.entries(fieldsOf(schema[keyword]))) yield* subschemas(inner, `${path}.${name}`);
  }
  for (const keyword of ["anyOf", "oneOf", "allOf", "prefixItems"]) {
    for (const [index, inner] of listOf(schema[keyword]).entries())
      yield* subschemas(inner, `${path}.${keyword}.${index}`);
  }
  yield* subschemas(schema["items"], `${path}.items`);
}
