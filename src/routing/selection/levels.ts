/** Which of the usable deployments come first: by the tags of the call, then by `order`. Pure. */
import type { Deployment, ModelGroup } from "../deployment.ts";
import type { FilterContext } from "./filter-context.ts";

/**
 * 0 for deployments with the call's tags, 1 for those it may use when none of them is left, `undefined` for the others.
 * A call without tags prefers deployments tagged `default`, and may use all.
 */
export function tagRank(deployment: Deployment, filters: FilterContext): 0 | 1 | undefined {
  const own = deployment.litellm_params.tags ?? [];
  const isDefault = own.includes("default");
  if (filters.tags.length === 0) return isDefault ? 0 : 1;
  const shared = filters.tags.filter((tag) => own.includes(tag)).length;
  const matches = filters.settings.tag_filtering_match_any ? shared > 0 : shared === filters.tags.length;
  if (matches) return 0;
  return isDefault ? 1 : undefined;
}

/** The level of a deployment, lower is better: by tags, then by `order`. Deployments without `order` come last. */
export function rank(deployment: Deployment, filters: FilterContext): number {
  const tags = filters.settings.enable_tag_filtering ? (tagRank(deployment, filters) ?? 1) : 0;
  return tags * 2e9 + Math.min(deployment.order ?? 1e9, 1e9);
}

/** The deployments of the best level that there is. Where nothing sets those of a group apart, all of them. */
export function bestLevel(
  usable: readonly Deployment[],
  { traits }: ModelGroup,
  filters: FilterContext,
): readonly Deployment[] {
  if (usable.length <= 1 || !(traits.orders || filters.settings.enable_tag_filtering)) return usable;
  let best = Infinity;
  let found: Deployment[] = [];
  for (const deployment of usable) {
    const level = rank(deployment, filters);
    if (level < best) {
      found = [];
      best = level;
    }
    if (level === best) found.push(deployment);
  }
  return found.length === usable.length ? usable : found;
}
