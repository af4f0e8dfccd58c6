/** Which of several models a call gets, by their weights. */
import { isFields } from "../fields.ts";
import type { CallRequest } from "../routing/call.ts";
import type { Branch } from "../routing/catalog/branch-chooser.ts";
import type { SplitRedirect, WeightedBranch } from "../routing/catalog/redirect.ts";
import { answerOf } from "../routing/foreign-code.ts";
import type { RouteRecord } from "../types/routes.ts";
import { callViewOf } from "./call-view.ts";
import { idFrom, sessionOf } from "./session.ts";
import { fractionOf } from "./stable-hash.ts";

/** What was drawn, then the others in the order in which they would have been drawn. */
export function splitBranches(redirect: SplitRedirect, request: CallRequest, random: () => number): Branch[] {
  const { name: from, experiment } = redirect;
  const id = stickyId(redirect, request);
  const draw = ({ variant, model }: WeightedBranch): number =>
    id === undefined ? random() : fractionOf(`${experiment ?? from}\n${variant ?? model}\n${id}`);
  return byDraw(redirect.variants, draw).map(({ model: to, overrides, variant }) => {
    const record: RouteRecord = { by: redirect.kind, from, to, ...(experiment && { experiment, variant }) };
    return { model: to, overrides, record };
  });
}

/**
 * A race: the larger the weight, the sooner it comes in. The first comes with a probability in proportion to its weight, and
 * another weight moves only the share that it wins or loses.
 */
function byDraw(variants: readonly WeightedBranch[], draw: (variant: WeightedBranch) => number): WeightedBranch[] {
  const times = variants.map((variant) => ({ variant, time: arrival(draw(variant), variant.weight) }));
  return times.toSorted((one, other) => compare(one.time, other.time)).map(({ variant }) => variant);
}

function arrival(drawn: number, weight: number): number {
  return weight === 0 ? Infinity : -Math.log(1 - drawn) / weight;
}

/** `Infinity - Infinity` is no number. */
function compare(one: number, other: number): number {
  return one === other ? 0 : one - other;
}

/** What sticks to the variant; `undefined` when each call draws. */
function stickyId({ sticky_by }: SplitRedirect, request: CallRequest): string | undefined {
  if (sticky_by === undefined) return undefined;
  if (typeof sticky_by === "function") {
    const view = callViewOf(request);
    return idFrom(answerOf("sticky_by", "", () => sticky_by(view), isId));
  }
  if (sticky_by === "session_id") return sessionOf(request);
  const metadata = [request.params["metadata"], request.options.litellm_metadata].filter(isFields);
  const from = (...keys: readonly string[]): string | undefined =>
    metadata.flatMap((fields) => keys.map((key) => idFrom(fields[key]))).find((id) => id !== undefined);
  return sticky_by === "user"
    ? (idFrom(request.params["user"]) ?? from("user_id", "user_api_key_user_id"))
    : (idFrom(request.options.api_key) ?? from("user_api_key", "user_api_key_hash"));
}

function isId(answer: unknown): boolean {
  return answer === undefined || answer === null || typeof answer === "string" || typeof answer === "number";
}
