/** Reading what comes from outside: fields that may be there or not, and be of any type. */

/** A record of unknown fields: what `JSON.parse` gives for an object. */
export type Fields = Readonly<Record<string, unknown>>;

/** True for an object that is no array. */
export function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A field that should be text; empty when it is not. */
export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** What a table of ours has under a name that somebody else chose, which may be that of a prototype's. */
export function entryIn<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/** `fields` without those that are `undefined`, ready to be spread. */
export function defined<T extends object>(fields: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  // Only keys are left out: those that stay keep their types.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>;
  };
}

/** A field that is text; `undefined` when it is not, or empty. */
export function someText(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** True for a field that is text, or that nothing is said in. */
export function isTextIfAny(value: unknown): boolean {
  return typeof value === "string" || value === undefined || value === null;
}

/** A field that is an object; an empty one when it is not. */
export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

/** The fields that a vendor's type has, as they may really come: any of them may be missing, and of any type. */
export type Unchecked<T> = { readonly [Key in keyof T]?: unknown };
