/**
 * The id of a deployment that was given none: a hash of its group and settings, so that it is the same in every
 * process, whatever the order they are written in. Clients, agents and functions are left out: they have no lasting
 * form.
 */
export function deploymentId(model_name: string, litellm_params: Readonly<Record<string, unknown>>): string {
  const settings = JSON.stringify([model_name, lasting(litellm_params)]);
  // Fetched here, because importing it would make every program that imports this library start later.
  return process.getBuiltinModule("node:crypto").createHash("sha256").update(settings).digest("hex");
}

/** True when two deployments' settings ask for the same, down to the very same clients and functions. */
export function sameSettings(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean {
  if (JSON.stringify(lasting(a)) !== JSON.stringify(lasting(b))) return false;
  return Object.keys({ ...a, ...b }).every((key) => lasting(a[key]) !== undefined || a[key] === b[key]);
}

/** The part of a value that can be written down, with the keys of objects in order. */
function lasting(value: unknown): unknown {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return value;
  }
  if (Array.isArray(value)) return value.map(lasting);
  if (typeof value !== "object" || value === undefined || !isData(value)) return undefined;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, field]) => [key, lasting(field)]));
}

function isData(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
