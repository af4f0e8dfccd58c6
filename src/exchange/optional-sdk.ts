/** Vendors' SDKs that the user installs where a deployment needs them: found at construction, loaded when first used. */
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

/** Whether the package can be loaded, without loading it. `within` is a package that brings it along. */
export function isInstalled(name: string, within?: string): boolean {
  return locate(name, within) !== undefined;
}

/** Loads the package; `T` is what it exports. Rejects when it is not installed. */
export async function loadSdk<T>(name: string, within?: string): Promise<T> {
  const path = locate(name, within);
  if (path === undefined) throw new Error(`The package ${name} is not installed: npm install ${within ?? name}`);
  // What a package exports is known by its types alone; for one in CommonJS it is all in `default`.
  const loaded = (await import(pathToFileURL(path).href)) as { default?: unknown };
  return (isCommonJs(loaded) ? loaded.default : loaded) as T;
}

/** The line that installs it. */
export function installLine(name: string): string {
  return `npm install ${name}`;
}

/** From here first, then from the package that brings it: strict package managers keep such packages out of sight. */
function locate(name: string, within: string | undefined): string | undefined {
  const here = import.meta.url;
  const direct = resolved(here, name);
  if (direct !== undefined || within === undefined) return direct;
  const host = resolved(here, within);
  return host === undefined ? undefined : resolved(host, name);
}

/** Where `from` would find it. In some bundles nothing has an address, and so there is nothing to be found. */
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
