/**
 * Vendors' SDKs that the user installs if a deployment needs them. Each is imported where it is used, by a literal name, so
 * that bundlers can follow it, and directly within a `try`, so that a bundle without the SDK can be built.
 */
import { dirname, join, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ConfigurationError } from "../errors.ts";

/** A code of Node's and of bundlers, or the words of Workers. */
const MISSING = /^(?:(?:ERR_)?MODULE_NOT_FOUND |undefined No such module)/;

/** Whether the package can be loaded, without loading it. In a bundle nobody can tell before the import: then it is true. */
export function isInstalled(name: string): boolean {
  return isBundled() || resolved(import.meta.url, name) !== undefined;
}

/** The exports of a loaded package. Those of a CommonJS package all stand in `default`. */
export function exportsOf<T>(loaded: object): T {
  const { default: all }: { readonly default?: unknown } = loaded;
  const isCommonJs = "module.exports" in loaded || (typeof all === "object" && all !== null && "__esModule" in all);
  return (isCommonJs ? all : loaded) as T;
}

/** The error for a package whose import failed with `cause`: not installed, left out of a bundle, or broken. */
export function notLoaded(name: string, cause: unknown): ConfigurationError {
  return new ConfigurationError([{ path: name, message: reasonOf(name, cause) }], undefined, { cause });
}

/** The command that installs it. */
export function installLine(name: string): string {
  return `npm install ${name}`;
}

function reasonOf(name: string, cause: unknown): string {
  const { code, message } = isError(cause) ? cause : { code: undefined, message: "" };
  const isMissing = MISSING.test(`${code} ${message.slice(0, 100)}`) && namesPackage(message, name);
  if (!isMissing)
    return `the package is installed, but cannot be loaded: ${message === "" ? "see the cause" : message}${hint(message)}`;
  const isThere = isBundled() && resolved(pathToFileURL(join(process.cwd(), "package.json")).href, name) !== undefined;
  if (!isThere) return `the package is not installed: ${installLine(name)}`;
  return (
    "the package is installed, but not in the bundle: build again, or leave the package out of the bundle so that it is " +
    `loaded from node_modules (Next.js: serverExternalPackages: ["${name}"]; webpack: externals; esbuild: --external:${name})`
  );
}

/** An ES module that esbuild has made has no `require` for a package that is CommonJS. */
function hint(message: string): string {
  if (!message.startsWith("Dynamic require of")) return "";
  const banner = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";
  return `; give esbuild --banner:js="${banner}"`;
}

/** The message is about the package itself, and not about one that it needs. */
function namesPackage(message: string, name: string): boolean {
  return [`'${name}'`, `"${name}"`].some((quoted) => message.slice(0, 1000).includes(quoted));
}

function isError(value: unknown): value is Error & { readonly code?: string } {
  return value instanceof Error || (typeof value === "object" && value !== null && "message" in value);
}

/** This file is no file of the package: a bundler has put its code elsewhere, perhaps on another machine. */
function isBundled(): boolean {
  const manifest = resolved(import.meta.url, "literouter/package.json");
  return manifest === undefined || !fileURLToPath(import.meta.url).startsWith(dirname(manifest) + sep);
}

/**
 * The path that `from` resolves `name` to. In some bundles modules have no address, and nothing can be resolved. Bundlers would
 * take an imported `createRequire` for a way to load modules.
 */
function resolved(from: string, name: string): string | undefined {
  try {
    return process.getBuiltinModule("node:module").createRequire(from).resolve(name);
  } catch {
    return undefined;
  }
}
