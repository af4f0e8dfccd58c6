/** The sentence that sums a failed call up, at the end of its error's message. Pure. */
import { type RouterError, Timeout } from "../errors.ts";
import { shownName } from "../secrets.ts";
import type { AttemptRecord, RouterMetadata } from "../types/metadata.ts";

/** The most deployments, groups and kinds of failure that are named. */
const MOST_NAMED = 5;
/** Longest name that is shown whole, in characters. */
const LONGEST_NAME = 100;

/**
 * How many attempts at which deployments there were, how they failed, which fallbacks were tried, and which limit ended the
 * call. `undefined` where the error says it all: one attempt at the deployment that it names, and no limit.
 */
export function failureSummary(error: RouterError, metadata: RouterMetadata): string | undefined {
  const { attempts, fallbacks_used, stopped_by } = metadata;
  const [first] = attempts;
  const isNamed = first !== undefined && attempts.length === 1 && names(error, first.deployment_id);
  const saysAll = fallbacks_used.length === 0 && (first === undefined || isNamed);
  const limit = isTotal(error) ? undefined : stopped_by;
  const parts = [
    ...(saysAll ? [] : [attemptsText(attempts)]),
    ...(fallbacks_used.length === 0
      ? []
      : [`fallbacks tried: ${listed(fallbacks_used.map(shownName).map(cut), "more")}`]),
    ...(limit === undefined ? [] : [`ended by ${limit}`]),
  ];
  const text = parts.join("; ");
  return text === "" ? undefined : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function names({ message }: RouterError, id: string): boolean {
  return message.includes(`deployment "${id}"`) || message.includes(`deployment ${id} `);
}

/** Its message says already that it is `total_timeout` that ended the call. */
function isTotal(error: RouterError): boolean {
  return error instanceof Timeout && error.phase === "total";
}

/** `3 attempts at a (429)`, or `3 attempts: 2 at a (429, 500), 1 at b (Timeout)`. */
function attemptsText(attempts: readonly AttemptRecord[]): string {
  if (attempts.length === 0) return "no attempt was possible";
  const number = attempts.length === 1 ? "1 attempt" : `${attempts.length} attempts`;
  const places = [...Map.groupBy(attempts, ({ deployment_id }) => deployment_id)].map(([id, own]) => ({
    count: own.length,
    text: `at ${cut(id)} (${listed([...new Set(own.map(outcomeOf))], "more")})`,
  }));
  const [first] = places;
  if (places.length === 1 && first !== undefined) return `${number} ${first.text}`;
  const all = places.map(({ count, text }) => `${count} ${text}`);
  return `${number}: ${listed(all, "more deployments")}`;
}

/** A status, or the class of an error that has none. */
function outcomeOf({ error, outcome }: AttemptRecord): string {
  if (outcome === "rejected") return outcome;
  if (error === undefined) return outcome === "aborted" ? "unfinished" : outcome.replace("_", " ");
  return error.status === undefined || error.name === "Timeout" ? error.name : String(error.status);
}

function listed(texts: readonly string[], rest: string): string {
  const more = texts.length > MOST_NAMED ? ` and ${texts.length - MOST_NAMED} ${rest}` : "";
  return `${texts.slice(0, MOST_NAMED).join(", ")}${more}`;
}

function cut(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
}
