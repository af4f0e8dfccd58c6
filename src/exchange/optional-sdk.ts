/** Vendors' SDKs that the user installs if a deployment needs them. Located at construction, loaded when first used. */
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

/** Whether the package can be loaded. Does not load it. `within`: a package that depends on it. */
export function isInstalled(name: string, within?: string): boolean {
  return locate(name, within) !== undefined;
}

/** Loads the package, whose exports are of type `T`. Rejects when it is not installed. */
export async function loadSdk<T>(name: string, within?: string): Promise<T> {
  const path = locate(name, within);
  if (path === undefined) throw new Error(`The package ${name} is not installed: npm install ${within ?? name}`);
  // The exports of a CommonJS package all stand in `default`.
  const loaded = (await import(pathToFileURL(path).href)) as { default?: unknown };
  return (isCommonJs(loaded) ? loaded.default : loaded) as T;
}

/** The command that installs it. */
export function installLine(name: string): string {
  return `npm install ${name}`;
}

/** Looks from here first, then from `within`: strict package managers hide the dependencies of others. */
function locate(name: string, within: string | undefined): string | undefined {
  const here = import.meta.url;
  const direct = resolved(here, name);
  if (direct !== undefined || within === undefined) return direct;
  const host = resolved(here, within);
  return host === undefined ? undefined : resolved(host, name);
}

/** The path that `from` resolves `name` to. In some bundles modules have no address, and nothing can be resolved. */
function resolved(from: string, name: string): string | undefined {
  try {
    return createRequire(from).resolve(name);
  } catch {
    return undefined;
  }
}

function isCommonJs(loaded: { default?: unknown }): boolean {
  return (
    "module.exports" in loaded ||
    (typeof loaded.default === "object" && loaded.default !== null && "__esModule" in loaded.default)
  );
}
