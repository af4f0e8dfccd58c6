/** The provider in the name of a model. */

/**
 * The part before the first `/` is the provider even if it is unknown; a name without a slash is OpenAI's. With
 * `custom_llm_provider` the string is the model, without that provider's prefix.
 */
export function splitAtProvider(
  model: string,
  custom_llm_provider: string | undefined,
): { provider: string; model: string } {
  const slash = model.indexOf("/");
  const prefix = model.slice(0, Math.max(slash, 0));
  const rest = model.slice(slash + 1);
  if (custom_llm_provider !== undefined) {
    return { provider: custom_llm_provider, model: slash > 0 && prefix === custom_llm_provider ? rest : model };
  }
  return slash > 0 ? { provider: prefix, model: rest } : { provider: "openai", model };
}
