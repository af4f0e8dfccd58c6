/** The rows that LiteLLM's helper functions know: those of the table, and what a program has registered. */
import { vendorOfModel } from "../model-vendors.ts";
import { allRowNames, findAmong, isRowOf, rowNamed } from "../pricing/models/model-table.ts";
import type { Row } from "../pricing/models/find-row.ts";
import { splitAtProvider } from "../providers/name-parts.ts";
import type { ModelFacts } from "../types/models.ts";

/** Where a model is, beside its name. */
export interface ModelAt {
  /** The provider, if the model does not begin with it. */
  custom_llm_provider?: string | undefined;
  /** The address, if it is not the provider's own. */
  api_base?: string | undefined;
}

/** Of `register_model`: for the functions of this entry, never for a router. */
const registered = new Map<string, ModelFacts>();

/** Merges facts into a row, or adds one. */
export function register(name: string, facts: ModelFacts): void {
  registered.set(name, Object.freeze({ ...knownRow(name), ...facts }));
}

/** The row with exactly that name. */
export function knownRow(name: string): ModelFacts | undefined {
  return registered.get(name) ?? rowNamed(name);
}

export function knownNames(): readonly string[] {
  return [...new Set([...allRowNames(), ...registered.keys()])];
}

/** The row of a model: one with exactly its name, else that of its provider's model. */
export function rowOf(model: string, { custom_llm_provider, api_base }: ModelAt = {}): Row | undefined {
  const exact = knownRow(model);
  const isMeant = custom_llm_provider === undefined || isRowOf(exact?.litellm_provider, custom_llm_provider);
  if (exact !== undefined && isMeant && api_base === undefined) return { key: model, facts: exact };
  const parts = splitAtProvider(model, custom_llm_provider);
  const isBare = custom_llm_provider === undefined && !model.includes("/");
  const provider = (isBare ? vendorOfModel(model)?.provider : undefined) ?? parts.provider;
  return findAmong({ get: knownRow }, { provider, model: parts.model, api_base });
}
