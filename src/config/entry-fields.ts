/** The keys of an entry of `model_list`: the known ones, and the user's own, which are kept as LiteLLM keeps them. */
import { withoutNulls } from "../fields.ts";
import { excessOf } from "../nesting.ts";
import { isSecretName, quotedName, shownName } from "../secrets.ts";
import type { DeploymentOptions } from "../types/options.ts";
import { type CheckTable, isPlainObject, member, openFields, type PlainObject, put, type Report } from "./check.ts";
import { CHECKS } from "./deployment-settings.ts";
import { frozenCopy, isData } from "./frozen-copy.ts";
import { LIMITS, limitsIn } from "./limit-settings.ts";
import { FACTS } from "./model-info.ts";
import { didYouMean, plainName } from "./nearest-name.ts";
import { data, text } from "./value-checks.ts";

const KNOWN: CheckTable = {
  model_name: text,
  litellm_params: data,
  model_info: data,
  ...LIMITS,
} satisfies Record<keyof DeploymentOptions, unknown>;

/** What an entry holds. `entry` is `undefined` when it is no object. */
interface EntryFields {
  readonly entry: PlainObject | undefined;
  /** The keys that mean nothing to the router, such as `description`. */
  readonly extra: PlainObject;
}

/** Reads the keys of an entry. A key that was meant for another place, or that is misspelt, is reported. */
export function readFields(given: unknown, path: string, report: Report): EntryFields {
  if (!isPlainObject(given)) {
    openFields(KNOWN)(given, path, report);
    return { entry: undefined, extra: {} };
  }
  const own = withoutNulls(given);
  const entry: PlainObject = { ...own, ...limitsIn(own) };
  openFields(KNOWN)(entry, path, report);
  return { entry, extra: readExtra(entry, path, report) };
}

function readExtra(entry: PlainObject, path: string, report: Report): PlainObject {
  const extra: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(entry)) {
    if (Object.hasOwn(KNOWN, key)) continue;
    const at = member(path, key);
    const problem = misplaced(key) ?? excessOf(value, isData)?.reason;
    if (problem !== undefined) report(at, problem);
    else put(extra, key, frozenCopy(value));
  }
  return Object.freeze(extra);
}

/** What is wrong with a key that is not the entry's; `undefined` for one that is the user's own. */
function misplaced(key: string): string | undefined {
  const name = plainName(key);
  if (Object.hasOwn(CHECKS, name)) return `belongs in litellm_params${asWritten(key, name)}`;
  if (Object.hasOwn(FACTS, name)) return `belongs in model_info${asWritten(key, name)}`;
  const hint = didYouMean(key, Object.keys(KNOWN));
  if (hint !== "") return `unknown key of a deployment ${quotedName(key)}${hint}`;
  return isSecretName(key) || shownName(key) !== key
    ? "looks like a credential, which belongs in litellm_params"
    : undefined;
}

function asWritten(key: string, name: string): string {
  return key === name ? "" : `, as ${quotedName(name)}`;
}
