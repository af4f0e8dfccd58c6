/** Whether a schema takes `null`: then a property that may be left out can say so in strict mode. */
import { type Fields, isFields } from "../../../translation/json.ts";

/** Keywords that say nothing about a value. */
const WORDS: ReadonlySet<string> = new Set([
  "$comment",
  "default",
  "deprecated",
  "description",
  "examples",
  "readOnly",
  "title",
  "writeOnly",
]);

/** What is known of one schema. */
interface Finding {
  /** What it says of itself, apart from other schemas, allows `null`. */
  readonly allows: boolean;
  /** Of these groups of schemas one of each has to take `null`, and none has been found that does. */
  readonly open: Set<Group>;
  takesNull: boolean;
}

/** Schemas of which one has to take `null`: the alternatives of `anyOf`, or the one that is referred to. */
interface Group {
  readonly of: Finding;
}

/** The schemas within one whole. Each is looked at once, however many references lead to it, and in a circle too. */
export class Nullability {
  /** What references (`#/$defs/name`) are looked up in. */
  readonly #root: unknown;
  readonly #findings = new Map<Fields, Finding>();
  /** Who waits for a schema to take `null`. */
  readonly #waiting = new Map<Finding, Group[]>();

  constructor(root: unknown) {
    this.#root = root;
  }

  /** True when all that `schema` says allows `null`. One that leads back to itself says nothing. */
  takesNull(schema: unknown): boolean {
    if (!isFields(schema)) return schema === true;
    const unread: Fields[] = [];
    const finding = this.#find(schema, unread);
    for (let next = unread.pop(); next !== undefined; next = unread.pop()) this.#read(next, unread);
    return finding.takesNull;
  }

  #find(schema: Fields, unread: Fields[]): Finding {
    const known = this.#findings.get(schema);
    if (known !== undefined) return known;
    const finding: Finding = { allows: allowsNull(schema), open: new Set(), takesNull: false };
    this.#findings.set(schema, finding);
    unread.push(schema);
    return finding;
  }

  /** Looks at what the schema depends on. */
  #read(schema: Fields, unread: Fields[]): void {
    const finding = this.#find(schema, unread);
    if (!finding.allows) return;
    const { anyOf, $ref: reference } = schema;
    if (Array.isArray(anyOf)) this.#await(finding, anyOf, unread);
    if (reference !== undefined) this.#await(finding, [lookUp(reference, this.#root)], unread);
    if (finding.open.size === 0) this.#settle(finding);
  }

  #await(of: Finding, schemas: readonly unknown[], unread: Fields[]): void {
    const group: Group = { of };
    const found = schemas.filter(isFields).map((schema) => this.#find(schema, unread));
    if (schemas.includes(true) || found.some(({ takesNull }) => takesNull)) return;
    of.open.add(group);
    for (const each of found) {
      const waiting = this.#waiting.get(each);
      if (waiting === undefined) this.#waiting.set(each, [group]);
      else waiting.push(group);
    }
  }

  /** It takes `null`: so may those that waited for it. */
  #settle(finding: Finding): void {
    const settled = [finding];
    for (let next = settled.pop(); next !== undefined; next = settled.pop()) {
      next.takesNull = true;
      for (const group of this.#waiting.get(next) ?? []) {
        const { of } = group;
        of.open.delete(group);
        if (of.open.size === 0 && !of.takesNull) settled.push(of);
      }
      this.#waiting.delete(next);
    }
  }
}

/** By what a schema says itself; one that says nothing allows everything. */
function allowsNull(schema: Fields): boolean {
  const { type, enum: values, anyOf, $ref: reference } = schema;
  const said: boolean[] = [];
  if (type !== undefined) said.push(type === "null" || (Array.isArray(type) && type.includes("null")));
  if (Array.isArray(values)) said.push(values.includes(null));
  if (schema["const"] !== undefined) said.push(schema["const"] === null);
  if (said.length > 0 || Array.isArray(anyOf) || reference !== undefined) return said.every(Boolean);
  return Object.keys(schema).every((keyword) => WORDS.has(keyword));
}

/** What a reference within the schema stands for; `undefined` for any other. */
function lookUp(reference: unknown, root: unknown): unknown {
  if (typeof reference !== "string" || !/^#(?:\/|$)/.test(reference)) return undefined;
  return reference
    .split("/")
    .slice(1)
    .map(keyOf)
    .reduce<unknown>((found, key) => (isKeyed(found) && Object.hasOwn(found, key) ? found[key] : undefined), root);
}

function isKeyed(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

/** A step of a JSON pointer in a URI: `a~1b%20c` is `a/b c`. */
function keyOf(step: string): string {
  return plain(step).replaceAll("~1", "/").replaceAll("~0", "~");
}

function plain(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
