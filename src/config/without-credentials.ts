/** Settings as they may be shown: what is, or may be, a credential is masked, and objects with code are left out. */
import { isSecretName, looksLikeKey, MASK, withoutKeyShapes } from "../secrets.ts";
import { isPlainObject, type PlainObject, put } from "./check.ts";
import { isPublicSetting } from "./deployment-settings.ts";

/** `litellm_params`, or a fallback entry, without credentials. A text under a key that is not known may be one. */
export function withoutCredentials(params: PlainObject): PlainObject {
  return fieldsOf(params, isPublicSetting);
}

/** The same for facts about a model, which are public. */
export function publicFacts(facts: PlainObject): PlainObject {
  return fieldsOf(facts, () => true);
}

function fieldsOf(fields: PlainObject, isPublic: (key: string) => boolean): PlainObject {
  const shown: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(fields)) {
    const written = isSecretName(key) ? maskOf(value) : shownValue(value, isPublic(key));
    if (written !== undefined) put(shown, key, written);
  }
  return shown;
}

function maskOf(value: unknown): typeof MASK | undefined {
  return typeof value === "function" ? undefined : MASK;
}

/** `undefined` for what has no data to show: a client, an agent, a function. */
function shownValue(value: unknown, isPublic: boolean): unknown {
  if (typeof value === "string") return isPublic ? shownText(value) : MASK;
  if (Array.isArray(value)) return value.map((item: unknown) => shownValue(item, isPublic));
  if (isPlainObject(value)) return fieldsOf(value, () => isPublic);
  return typeof value === "object" || typeof value === "function" ? undefined : value;
}

/** An address may hold a password; any text may be a key that stands in the wrong place. */
function shownText(text: string): string {
  const url = /^https?:/i.test(text) ? URL.parse(text) : null;
  if (url !== null) return withoutKeyShapes(`${url.origin}${url.pathname === "/" ? "" : url.pathname}`);
  return looksLikeKey(text) ? MASK : text;
}
