/** Whose models Vertex AI serves, and over which wire. */
export type Family = "google" | "claude" | "foreign";

/** Vendors whose models Vertex serves over OpenAI's wire alone. */
const FOREIGN =
  /^(?:meta|mistral-?ai|deepseek-ai|qwen|openai|moonshotai|minimaxai|zai-org|ai21|xai)\/|^(?:mistral|codestral|ministral|jamba|llama|gpt-oss)[-.]/i;

/** The family of a model by its name. What nobody knows is taken for Google's: its wire is that of tuned models too. */
export function familyOf(model: string): Family {
  const name = model.replace(/^(?:.*\/)?publishers\/[^/]+\/models\//, "");
  if (/^claude-/i.test(name) || /^anthropic\/claude-/i.test(name)) return "claude";
  return FOREIGN.test(name) ? "foreign" : "google";
}
