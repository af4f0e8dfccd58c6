/** Collects the secret values in the settings of a deployment and in a request. */
import { isSecretName, KEY_RUN, looksLikeKey } from "../../secrets.ts";
import type { SecretSources, Target } from "../../provider.ts";
import { fromBase64 } from "../chat/base64.ts";
import { basicAuthorization } from "../../transport/basic-authorization.ts";
import { isFields, parsedJson } from "../json.ts";
import type { Secrets } from "./mask-secrets.ts";

/** Most fields of an object that are examined: a client may lead to every object of a program. */
const MOST_FIELDS = 1000;
/** Most words of a header that are examined. */
const MOST_WORDS = 50;

/** Parameters that are not searched for secrets. Any other, such as a tool with a server, may contain a key. */
const UNSEARCHED: ReadonlySet<string> = new Set(["messages", "input", "agent", "signal"]);

/** Headers about the program and what it accepts. Their values are not secret, and many errors contain them. */
const PUBLIC_HEADER =
  /^(?:accept|content|x-stainless)-|^(?:user-agent|accept|http-referer|referer|origin|x-title)$|-(?:beta|version|region)$/i;

/** The secrets in a deployment's settings, and those that its connection has fetched. */
export function secretsOf(target: Target): Secrets {
  const found = new Found();
  found.credential(target.api_key);
  for (const [name, value] of Object.entries(target.params)) found.setting(name, value);
  found.address(target.api_base);
  for (const token of target.connection?.secrets?.() ?? []) found.credential(token);
  return found;
}

/** The secrets of an attempt: of its deployment, of the call, and of a proxy. */
export function secretsOfAttempt({ target, transport, stored, requests, fetched = [] }: SecretSources): Secrets {
  const found = new Found();
  for (const token of fetched) found.credential(token);
  for (const request of requests) for (const [name, value] of Object.entries(request)) found.setting(name, value);
  for (const header of transport.secrets?.() ?? []) found.header("proxy-authorization", header);
  const all = [secretsOf(target), ...(stored === target ? [] : [secretsOf(stored)]), found];
  return {
    credentials: all.flatMap(({ credentials }) => credentials),
    values: all.flatMap(({ values }) => values),
  };
}

class Found implements Secrets {
  readonly credentials: string[] = [];
  readonly values: string[] = [];

  credential(value: unknown): void {
    if (typeof value !== "string" || value.trim() === "") return;
    this.credentials.push(value.trim());
  }

  /** A setting in `litellm_params`, or a parameter of a call. */
  setting(name: string, value: unknown): void {
    if (name === "extra_headers" || name === "headers") this.headers(value);
    else if (name === "extra_body") this.body(value);
    else if (name === "client") this.#object(value, true);
    else if (name.endsWith("credentials")) this.#object(typeof value === "string" ? parsedJson(value) : value, false);
    else if (/(?:base|base_url|endpoint)$/.test(name)) this.address(value);
    else if (typeof value === "object" && !UNSEARCHED.has(name)) this.#object(value, true);
    else if (isSecretName(name)) this.credential(value);
  }

  headers(headers: unknown): void {
    if (!isFields(headers)) return;
    const entries: Iterable<[string, unknown]> = headers instanceof Headers ? [...headers] : Object.entries(headers);
    for (const [name, value] of entries)
      if (typeof value === "string" || typeof value === "number") this.header(name, String(value));
  }

  header(name: string, value: string): void {
    if (PUBLIC_HEADER.test(name)) return;
    if (!isSecretName(name) && !looksLikeKey(value, KEY_RUN)) return void this.values.push(value.trim());
    this.credential(value);
    // The parts after a scheme such as `Bearer` or `Basic`, or after the name of a cookie.
    const [, ...words] = value.split(/[\s;,=]/, MOST_WORDS);
    for (const word of words) if (word.length >= KEY_RUN || /\d/.test(word)) this.credential(word);
    if (/^basic\s/i.test(value)) this.#password(fromBase64(value.slice(6)));
  }

  /** Parameters of a request: those with the name of a secret, and values that look like a key. */
  body(body: unknown): void {
    this.#object(body, false);
  }

  /** The user, the password and the query of an address. */
  address(address: unknown): void {
    if (typeof address !== "string") return;
    // A string that is not an address may be a misplaced key.
    if (!URL.canParse(address)) return this.credential(address);
    if (!/[@?]/.test(address)) return;
    const url = new URL(address);
    const basic = basicAuthorization(url);
    if (basic !== undefined) this.header("authorization", basic);
    this.credential(url.password);
    for (const [name, value] of url.searchParams)
      if (isSecretName(name) || name === "code" || looksLikeKey(value, KEY_RUN)) this.credential(value);
  }

  #password(pair: string): void {
    this.credential(pair);
    this.credential(pair.slice(pair.indexOf(":") + 1));
  }

  /** The fields of an object and of the objects in it, breadth first. `named`: only fields with the name of a secret count. */
  #object(root: unknown, named: boolean): void {
    const queue: unknown[] = [root];
    const seen = new Set<unknown>();
    let left = MOST_FIELDS;
    for (const value of queue) {
      if (typeof value !== "object" || value === null || seen.has(value)) continue;
      seen.add(value);
      for (const [name, field] of plainFields(value).slice(0, left)) {
        left -= 1;
        if (typeof field === "string") this.#field(name, field, named);
        else if (/headers$/i.test(name)) this.headers(field);
        else queue.push(field);
      }
    }
  }

  #field(name: string, value: string, named: boolean): void {
    if (/url$|endpoint$/i.test(name)) return this.address(value);
    if (isSecretName(name) || (!named && looksLikeKey(value, KEY_RUN))) this.credential(value);
  }
}

/** The fields without their getters, so that no code of the object runs. None of a proxy that throws. */
function plainFields(value: object): (readonly [string, unknown])[] {
  try {
    return Object.keys(value).map((name) => [name, Object.getOwnPropertyDescriptor(value, name)?.value] as const);
  } catch {
    return [];
  }
}
