/** Whose model it is, which decides the wire. */
export type Family = "google" | "claude" | "foreign";

/** Vendors whose models Vertex AI serves only over OpenAI's wire. */
const FOREIGN =
  /^(?:meta|mistral-?ai|deepseek-ai|qwen|openai|moonshotai|minimaxai|zai-org|ai21|xai)\/|^(?:mistral|codestral|ministral|jamba|llama|gpt-oss)[-.]/i;

/** The family of a model by its name. An unknown one is taken for Google's, whose wire tuned models have too. */
export function familyOf(model: string): Family {
  const name = model.replace(/^(?:.*\/)?publishers\/[^/]+\/models\//, "");
  if (/^claude-/i.test(name) || /^anthropic\/claude-/i.test(name)) return "claude";
  return FOREIGN.test(name) ? "foreign" : "google";
}
