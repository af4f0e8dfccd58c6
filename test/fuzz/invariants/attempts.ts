/** What the metadata says was tried is what the servers saw, with outcomes that agree with how the call ended. */
import { type Invariant, type Judged, shown } from "./judged.ts";

const PLACES = ["first", "second"] as const;

/** Somebody left before it was over: a request may not have arrived any more. */
const isInterrupted = ({ ending, fuzzed, metadata }: Judged): boolean =>
  ending.kind === "left" ||
  fuzzed.reader.startsWith("abort") ||
  metadata?.attempts.some(({ outcome }) => outcome === "hedge_lost" || outcome === "aborted") === true;

const requests: Invariant = (ran) => {
  const { metadata, exchanges } = ran;
  if (metadata === undefined) return [];
  return PLACES.flatMap((place) => {
    const told = metadata.attempts.filter(({ deployment_id }) => deployment_id === place).length;
    const seen = exchanges.filter((exchange) => exchange.place === place).length;
    // Titan and others embed one text at a time.
    const several = ran.fuzzed.mode === "embedding" && told > 0;
    const agrees = isInterrupted(ran) ? seen <= told : seen === told;
    return agrees || several
      ? []
      : [`The ${place} deployment saw ${seen} requests, and the metadata tells of ${told} attempts.`];
  });
};

const outcomes: Invariant = ({ ending, metadata }) => {
  if (metadata === undefined) return [];
  const { attempts } = metadata;
  const wins = attempts.filter(({ outcome }) => outcome === "success").length;
  const nameless = attempts.filter(
    ({ outcome, error }) => outcome === "failure" && (error === undefined || error.message === ""),
  );
  const wrong = nameless.map(({ deployment_id }) => `A failed attempt at ${deployment_id} does not say why.`);
  if (ending.kind === "answer" && wins !== 1) wrong.push(`The call succeeded, and ${wins} of its attempts did.`);
  if (ending.kind === "error" && wins > 0) wrong.push(`The call failed, and ${wins} of its attempts succeeded.`);
  return wrong;
};

/** Times, tokens and costs are numbers, and none is below zero. */
const numbers: Invariant = ({ metadata }) => {
  if (metadata === undefined) return [];
  const { latency_ms, overhead_ms, cost_usd, usage, attempts } = metadata;
  const all: Record<string, unknown> = { latency_ms, overhead_ms, ...(cost_usd !== null && { cost_usd }) };
  for (const [name, value] of Object.entries(usage ?? {})) if (name.endsWith("_tokens")) all[name] = value;
  for (const [index, attempt] of attempts.entries()) {
    all[`attempts[${index}].latency_ms`] = attempt.latency_ms;
    if (attempt.cost_usd !== undefined) all[`attempts[${index}].cost_usd`] = attempt.cost_usd;
    if (attempt.retry_after !== undefined) all[`attempts[${index}].retry_after`] = attempt.retry_after;
  }
  return Object.entries(all)
    .filter(([, value]) => typeof value !== "number" || !Number.isFinite(value) || value < 0)
    .map(([name, value]) => `${name} is ${typeof value === "number" ? value : shown(value)}.`);
};

const wellFormed: Invariant = ({ exchanges }) =>
  exchanges.flatMap(({ place, refusal }) =>
    refusal === undefined
      ? []
      : [`The ${place} deployment got a request that it cannot take: ${refusal.slice(0, 300)}`],
  );

export const attempts: Invariant = (ran) => [...wellFormed(ran), ...requests(ran), ...outcomes(ran), ...numbers(ran)];
