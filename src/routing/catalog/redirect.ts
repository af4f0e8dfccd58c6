/** Names that stand for no group, but lead each call to one. */
import type { ComplexityRouterConfig } from "../../types/complexity-router.ts";

/** A router that looks at the prompt. */
export interface ComplexityRedirect {
  readonly kind: "complexity_router";
  /** The name that is called. */
  readonly name: string;
  readonly config: ComplexityRouterConfig;
}

/** A name that leads to others. */
export type Redirect = ComplexityRedirect;

/** All names that it may lead to, each once, in the order of the options. */
export function namesOf({ config }: Redirect): readonly string[] {
  const { tiers, default_model } = config;
  const targets = [...Object.values(tiers), default_model].flatMap((target) => target ?? []);
  return [...new Set(targets.map((target) => (typeof target === "string" ? target : target.model_name)))];
}
