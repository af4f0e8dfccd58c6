/** What is known of OpenAI's model families. Ages with their releases; `model_info.base_model` names one in disguise. */
import type { Target } from "../provider.ts";

/** How a family reasons: not at all, always, or as `reasoning_effort` says (with its default). */
export type ReasoningHabit = "never" | "always" | "off_by_default" | "on_by_default";

/** The OpenAI model a deployment stands for: Azure deployments and fine-tunes carry other names. */
export function familyName(target: Target): string {
  const named = target.model_info.base_model ?? target.model;
  const bare = named.slice(named.lastIndexOf("/") + 1);
  return bare.startsWith("ft:") ? (bare.split(":")[1] ?? bare) : bare;
}

/** The habit of an OpenAI model; `"never"` for one that is not known. */
export function reasoningHabit(model: string): ReasoningHabit {
  if (/^o\d/.test(model)) return "always";
  const version = /^gpt-(\d+)(?:\.(\d+))?(-.*)?$/.exec(model);
  if (version === null) return "never";
  const [, major, minor, rest = ""] = version;
  const release = Number(major) + Number(minor ?? 0) / 10;
  if (release < 5 || rest.startsWith("-chat")) return "never";
  if (/-pro\b/.test(rest) || release === 5 || (release === 5.1 && rest.startsWith("-codex"))) return "always";
  return release < 5.5 ? "off_by_default" : "on_by_default";
}

/** Models that do not even know the word `reasoning_effort`. Of a name that is not OpenAI's nothing is known. */
export function knowsNoEffort(model: string): boolean {
  return /^(?:gpt-3\.5|gpt-4|chatgpt-4o)/.test(model);
}

/** Models that go on past any stop sequence, and refuse to be given one. */
export function takesNoStop(model: string): boolean {
  return /^(?:o3(?!-mini)|o4)/.test(model);
}

/** Whether the model will reason in this call, and so refuses sampling parameters. */
export function willReason(model: string, effort: unknown): boolean {
  const habit = reasoningHabit(model);
  if (habit === "always") return true;
  if (habit === "off_by_default") return effort !== undefined && effort !== null && effort !== "none";
  return habit === "on_by_default" && effort !== "none";
}

/** What instructions are called: the first reasoning models took none, models before them only `system`. */
export function instructionRole(model: string): "developer" | "system" | "user" | "either" {
  if (/^o1-(?:mini|preview)/.test(model)) return "user";
  return /^gpt-(?:3\.5|4$|4-)/.test(model) ? "system" : "either";
}
