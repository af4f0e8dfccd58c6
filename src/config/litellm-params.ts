/** Reads `litellm_params`: environment variables, checks, and one name for the address. */
import { describedText, shownName } from "../secrets.ts";
import type { LitellmParams } from "../types/options.ts";
import { type Check, member, type PlainObject, put, type Report } from "./check.ts";
import { excessOf } from "../nesting.ts";
import { frozenCopy, isData } from "./frozen-copy.ts";
import { settingProblem } from "./litellm-only.ts";
import { asksForNothing } from "./litellm-owned.ts";
import type { Environment } from "../types/environment.ts";
import { priceCheck, withNumbers } from "./price-settings.ts";
import { flag, numberFrom } from "./value-checks.ts";
import { CHECKS, NUMBERS, NUMBERS_AS_TEXT } from "./deployment-settings.ts";

const FROM_ENVIRONMENT = "os.environ/";

/** A frozen copy of the settings. Every problem is reported. */
export function readParams(raw: PlainObject, env: Environment, path: string, report: Report): PlainObject {
  const params: Record<string, unknown> = {};
  for (const [key, written] of Object.entries(raw)) {
    const at = member(path, key);
    if (written === undefined || written === null || asksForNothing(key, written)) continue;
    const problem = settingProblem(key, "deployment");
    if (problem !== undefined) {
      report(at, problem);
      continue;
    }
    const found = fromEnvironment(key, written, env, at, report);
    if (found === undefined) continue;
    const value = NUMBERS_AS_TEXT.has(key) ? numberFrom(found) : withNumbers(key, found);
    const excess = excessOf(value, isData);
    if (excess !== undefined) {
      report(`${at}${excess.path}`, excess.reason);
      continue;
    }
    if (isRight(key, value, at, report)) put(params, key, frozenCopy(value));
  }
  return withOneAddress(params, path, report);
}

/** What is wrong is reported, and not used: the address of a deployment is looked for all the same. */
function isRight(key: string, value: unknown, path: string, report: Report): boolean {
  let right = true;
  checkOf(key)?.(value, path, (at, message) => {
    right = false;
    report(at, message);
  });
  return right;
}

function checkOf(key: string): Check | undefined {
  return Object.hasOwn(CHECKS, key) ? CHECKS[key] : priceCheck(key);
}

/** The value of NAME for `"os.environ/NAME"`, converted where the setting is a number or a flag; else `value`. */
function fromEnvironment(key: string, value: unknown, env: Environment, path: string, report: Report): unknown {
  if (typeof value !== "string" || !value.startsWith(FROM_ENVIRONMENT)) return value;
  const name = value.slice(FROM_ENVIRONMENT.length);
  const found = env[name];
  if (found === undefined || found === "") {
    const state = found === undefined ? "not set" : "empty";
    report(path, `the environment variable ${shownVariable(name)} is ${state}`);
    return undefined;
  }
  // `Number(" ")` is 0.
  const number = found.trim() === "" ? NaN : Number(found);
  if (Object.hasOwn(NUMBERS, key)) return Number.isNaN(number) ? found : number;
  if (CHECKS[key] === flag && /^(?:true|false)$/i.test(found)) return found.toLowerCase() === "true";
  return found;
}

/** Longest name of a variable that a message shows, in characters. */
const LONGEST_VARIABLE = 200;

/** The text after `os.environ/` may be a key, written there by mistake. */
function shownVariable(name: string): string {
  return name.length <= LONGEST_VARIABLE && /^\w+$/.test(name) ? shownName(name) : describedText(name);
}

/** The one place where `base_url` becomes `api_base`. */
function withOneAddress(params: Record<string, unknown>, path: string, report: Report): PlainObject {
  const { base_url, ...rest } = params;
  if (base_url === undefined) return params;
  if (rest["api_base"] !== undefined && rest["api_base"] !== base_url) {
    report(`${path}.base_url`, "is another name for api_base, which has another value: keep one");
  }
  return { ...rest, api_base: base_url };
}

/** The one place where checked settings get their type. */
export function asLitellmParams(params: PlainObject): LitellmParams {
  return Object.freeze({ ...params, model: String(params["model"]) });
}
