/** What is secret of a deployment and of a request: the values, wherever they stand. */
import { isSecretName, KEY_RUN, looksLikeKey } from "../../secrets.ts";
import type { SecretSources, Target } from "../../provider.ts";
import { fromBase64 } from "../chat/base64.ts";
import { basicAuthorization } from "../../transport/basic-authorization.ts";
import { isFields, parsedJson } from "../json.ts";
import type { Secrets } from "./mask-secrets.ts";

/** How many fields of an object are looked at: a client is an object of somebody's, and may hold all of a program. */
const MOST_FIELDS = 1000;
/** How many words of a header are looked at. */
const MOST_WORDS = 50;

/** What a call is about, and what carries it. Of any other parameter, such as a tool or a server of tools, parts may be called a key. */
const UNSEARCHED: ReadonlySet<string> = new Set(["messages", "input", "agent", "signal"]);

/** Headers that say who wrote a program and what it takes: their values stand in many an error, and are no secret. */
const PUBLIC_HEADER =
  /^(?:accept|content|x-stainless)-|^(?:user-agent|accept|http-referer|referer|origin|x-title)$|-(?:beta|version|region)$/i;

/** All that the deployment's settings say, and what it has come to know since. */
export function secretsOf(target: Target): Secrets {
  const found = new Found();
  found.credential(target.api_key);
  for (const [name, value] of Object.entries(target.params)) found.setting(name, value);
  found.address(target.api_base);
  for (const token of target.connection?.secrets?.() ?? []) found.credential(token);
  return found;
}

/** All that an attempt knows: with the secrets of the call, and those that the way there needs. */
export function secretsOfAttempt({ target, transport, stored, requests }: SecretSources): Secrets {
  const found = new Found();
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

  /** One of `litellm_params`, or of what a call says. */
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
    // Behind the word that says how it is meant: `Bearer`, `Basic`, a cookie's name.
    const [, ...words] = value.split(/[\s;,=]/, MOST_WORDS);
    for (const word of words) if (word.length >= KEY_RUN || /\d/.test(word)) this.credential(word);
    if (/^basic\s/i.test(value)) this.#password(fromBase64(value.slice(6)));
  }

  /** Parameters of a request: only what is called or looks like a key. */
  body(body: unknown): void {
    this.#object(body, false);
  }

  /** User, password and query of an address. */
  address(address: unknown): void {
    if (typeof address !== "string") return;
    // What is no address may be a key that went astray.
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

  /**
   * The fields of an object and of those below it, nearest first. `owns`: it has a state of its own, of which only plain
   * fields are read, so that none of its code runs.
   */
  #object(root: unknown, owns: boolean): void {
    const queue: unknown[] = [root];
    const seen = new Set<unknown>();
    let left = MOST_FIELDS;
    for (const value of queue) {
      if (typeof value !== "object" || value === null || seen.has(value)) continue;
      seen.add(value);
      for (const [name, field] of plainFields(value).slice(0, left)) {
        left -= 1;
        if (typeof field === "string") this.#field(name, field, owns);
        else if (/headers$/i.test(name)) this.headers(field);
        else queue.push(field);
      }
    }
  }

  #field(name: string, value: string, owns: boolean): void {
    if (/url$|endpoint$/i.test(name)) return this.address(value);
    // Of a client's many texts only those that are called a key are one.
    if (isSecretName(name) || (!owns && looksLikeKey(value, KEY_RUN))) this.credential(value);
  }
}

/** None of an object that does not want to be read. */
function plainFields(value: object): (readonly [string, unknown])[] {
  try {
    return Object.keys(value).map((name) => [name, Object.getOwnPropertyDescriptor(value, name)?.value] as const);
  } catch {
    return [];
  }
}
