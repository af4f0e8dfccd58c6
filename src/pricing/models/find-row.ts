/** The row of a model, in the table or in a price file of LiteLLM's. Pure. */
import type { ModelFacts, ModelQuery } from "../../types/models.ts";
import { baseModelNames, isRowOf, isSelfHosted, rowNames } from "./row-names.ts";

/** Rows by name. */
export interface Rows {
  get(name: string): ModelFacts | undefined;
}

export interface Row {
  /** The name of the row, such as `"gemini/gemini-2.5-flash"`. */
  readonly key: string;
  readonly facts: ModelFacts;
}

/** There is no row, and why. */
export interface Unknown {
  readonly unknown: string;
}

const ADVICE = "set input_cost_per_token and output_cost_per_token";
const SELF_HOSTED = `the deployment has no prices, and its address is not OpenAI's: ${ADVICE}, or model_info.base_model`;
const NO_BASE_MODEL = `the table of models has no such base_model: ${ADVICE}`;
const NO_ROW = `the deployment has no prices, and the table of models does not have its model: ${ADVICE}, or model_info.base_model`;

/** The row in the table of this package. */
export function rowOrReason(rows: Rows, query: ModelQuery): Row | Unknown {
  const row = findRow(rows, query);
  if (row !== undefined) return row;
  if (query.base_model !== undefined) return { unknown: NO_BASE_MODEL };
  return { unknown: isSelfHosted(query) ? SELF_HOSTED : NO_ROW };
}

/** A stated `base_model` decides alone: the deployment's own name would be that of something else. */
export function findRow(rows: Rows, query: ModelQuery): Row | undefined {
  const { base_model, provider, model } = query;
  const isOwn = (facts: ModelFacts, key: string): boolean =>
    facts.litellm_provider === undefined ? key.startsWith(`${provider}/`) : isRowOf(facts.litellm_provider, provider);
  if (base_model !== undefined) {
    const names = baseModelNames(base_model, query);
    return first(rows, names, isOwn) ?? first(rows, names, () => true);
  }
  // A price file of one's own may have it, under its whole name.
  const names = isSelfHosted(query) ? [`${provider}/${model}`] : rowNames(query);
  return first(rows, names, isOwn);
}

function first(
  rows: Rows,
  names: readonly string[],
  accepts: (facts: ModelFacts, key: string) => boolean,
): Row | undefined {
  for (const key of names) {
    const facts = rows.get(key);
    if (facts !== undefined && accepts(facts, key)) return { key, facts };
  }
  return undefined;
}
