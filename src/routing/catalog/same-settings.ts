/**
 * The same for equal settings of deployments of one group, in whatever order they are written. A hash, because they hold
 * credentials. Clients, agents and functions are left out, because they cannot be serialized.
 */
export function settingsKey(model_name: string, litellm_params: Readonly<Record<string, unknown>>): string {
  const settings = JSON.stringify([model_name, serializable(litellm_params)]);
  // Not imported: that would delay the start of every program that imports this library.
  return process.getBuiltinModule("node:crypto").createHash("sha256").update(settings).digest("hex");
}

/** True when two deployments' settings are equal, with identical clients and functions. */
export function sameSettings(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean {
  if (JSON.stringify(serializable(a)) !== JSON.stringify(serializable(b))) return false;
  return Object.keys({ ...a, ...b }).every((key) => serializable(a[key]) !== undefined || a[key] === b[key]);
}

/** The part of a value that can be serialized, with the keys of objects sorted. */
function serializable(value: unknown): unknown {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return value;
  }
  if (Array.isArray(value)) return value.map(serializable);
  if (typeof value !== "object" || value === undefined || !isData(value)) return undefined;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, field]) => [key, serializable(field)]));
}

function isData(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
