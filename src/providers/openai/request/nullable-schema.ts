/** Whether a schema accepts `null`: strict mode requires every property, so an optional one has to accept `null`. */
import { type Fields, isFields } from "../../../translation/json.ts";
import { resolveReference } from "../../../translation/json-schema/reference.ts";

/** Keywords that do not restrict values. */
const ANNOTATIONS: ReadonlySet<string> = new Set([
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
  /** Its own keywords, apart from other schemas, allow `null`. */
  readonly allows: boolean;
  /** Groups in which no schema has been found so far that accepts `null`. */
  readonly open: Set<Group>;
  takesNull: boolean;
}

/** Schemas of which one has to accept `null`: the alternatives of `anyOf`, or the target of a `$ref`. */
interface Group {
  readonly of: Finding;
}

/** Answers for all parts of one schema. Each part is examined once, however many references lead to it, also in a cycle. */
export class Nullability {
  /** References (`#/$defs/name`) are resolved in it. */
  readonly #root: unknown;
  readonly #findings = new Map<Fields, Finding>();
  /** By schema, the groups that depend on it. */
  readonly #waiting = new Map<Finding, Group[]>();

  constructor(root: unknown) {
    this.#root = root;
  }

  /** True when `schema` accepts `null`. A reference to itself decides nothing, and does not count. */
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

  /** Finds the schemas that the answer for `schema` depends on. */
  #read(schema: Fields, unread: Fields[]): void {
    const finding = this.#find(schema, unread);
    if (!finding.allows) return;
    const { anyOf, $ref: reference } = schema;
    if (Array.isArray(anyOf)) this.#await(finding, anyOf, unread);
    if (reference !== undefined) this.#await(finding, [resolveReference(reference, this.#root)], unread);
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

  /** `finding` accepts `null`; the schemas that depend on it may now do so too. */
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

/** Whether the schema's own keywords allow `null`. A schema without restrictions allows everything. */
function allowsNull(schema: Fields): boolean {
  const { type, enum: values, anyOf, $ref: reference } = schema;
  const allowed: boolean[] = [];
  if (type !== undefined) allowed.push(type === "null" || (Array.isArray(type) && type.includes("null")));
  if (Array.isArray(values)) allowed.push(values.includes(null));
  if (schema["const"] !== undefined) allowed.push(schema["const"] === null);
  if (allowed.length > 0 || Array.isArray(anyOf) || reference !== undefined) return allowed.every(Boolean);
  return Object.keys(schema).every((keyword) => ANNOTATIONS.has(keyword));
}
