/** Names that stand for no group, but lead each call to one. */
import type { Fields } from "../../fields.ts";
import type { StickyBy } from "../../types/experiments.ts";
import type { ComplexityRouterConfig } from "../../types/complexity-router.ts";

/** A router that looks at the prompt. */
export interface ComplexityRedirect {
  readonly kind: "complexity_router";
  /** The name that is called. */
  readonly name: string;
  readonly config: ComplexityRouterConfig;
}

/** One of several models that share the calls of a name. */
export interface WeightedBranch {
  readonly model: string;
  readonly weight: number;
  readonly overrides: Fields;
  /** Its name in an experiment. */
  readonly variant?: string | undefined;
}

/** A name whose calls are shared out. */
export interface SplitRedirect {
  readonly kind: "model_group_alias" | "experiment";
  /** The name that is called. */
  readonly name: string;
  readonly variants: readonly WeightedBranch[];
  readonly experiment?: string | undefined;
  readonly sticky_by?: StickyBy | undefined;
}

/** A rule has sent one call elsewhere. */
export interface RuleRedirect {
  readonly kind: "rule";
  readonly by: "header_rule" | "tenant" | "route_call";
  /** The name that was called. */
  readonly name: string;
}

/** A name that leads to others. */
export type Redirect = ComplexityRedirect | SplitRedirect;

/** All names that it may lead to, each once, in the order of the options. */
export function namesOf(redirect: Redirect): readonly string[] {
  if (redirect.kind !== "complexity_router") return [...new Set(redirect.variants.map(({ model }) => model))];
  const { tiers, default_model } = redirect.config;
  const targets = [...Object.values(tiers), default_model].flatMap((target) => target ?? []);
  return [...new Set(targets.map((target) => (typeof target === "string" ? target : target.model_name)))];
}
