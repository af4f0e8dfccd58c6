/** Which of several models a call gets, by their weights. */
import type { CallRequest } from "../routing/call.ts";
import type { Branch } from "../routing/catalog/branch-chooser.ts";
import type { SplitRedirect, WeightedBranch } from "../routing/catalog/redirect.ts";
import type { RouteRecord } from "../types/routes.ts";
import { fractionOf } from "./stable-hash.ts";
import { stickyIdOf } from "./sticky-id.ts";

/** What was drawn, then the others in the order in which they would have been drawn. */
export function splitBranches(redirect: SplitRedirect, request: CallRequest, random: () => number): Branch[] {
  const { name: from, experiment } = redirect;
  const { sticky_by } = redirect;
  const id = sticky_by === undefined ? undefined : stickyIdOf(sticky_by, request, "sticky_by");
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
