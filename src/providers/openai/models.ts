/** What is known of OpenAI's model families. Ages with their releases; `model_info.base_model` names one in disguise. */
import type { Target } from "../../provider.ts";

/** How a family reasons: not at all, always, or as `reasoning_effort` says (with its default). */
export type ReasoningHabit = "never" | "always" | "off_by_default" | "on_by_default";

/** A model family, as far as requests have to heed it. */
export interface Family {
  readonly habit: ReasoningHabit;
  /** The values of `reasoning_effort` that it knows; `undefined` where that is not known. */
  readonly efforts: readonly string[] | undefined;
  /** It does not even know the word `reasoning_effort`. */
  readonly knowsNoEffort: boolean;
  /** It goes on past any stop sequence, and refuses to be given one. */
  readonly takesNoStop: boolean;
  readonly instructions: InstructionRole;
}

/** What instructions are called. */
type InstructionRole = "developer" | "system" | "user" | "either";

/** What is known of the model that a target stands for. */
export function familyOf(target: Target): Family {
  const model = familyName(target);
  return {
    habit: reasoningHabit(model),
    efforts: effortsOf(model),
    // Of a name that is not OpenAI's nothing is known.
    knowsNoEffort: /^(?:gpt-3\.5|gpt-4|chatgpt-4o|gpt-5-chat)/.test(model),
    takesNoStop: /^(?:o3(?!-mini)|o4)/.test(model),
    instructions: instructionRole(model),
  };
}

/** The OpenAI model a deployment stands for: Azure deployments and fine-tunes carry other names. */
function familyName(target: Target): string {
  const named = target.model_info.base_model ?? target.model;
  const bare = named.slice(named.lastIndexOf("/") + 1);
  const model = bare.startsWith("ft:") ? (bare.split(":")[1] ?? bare) : bare;
  // Azure's name for it, whose deployments' names have no dots.
  return model === "gpt-35" || model.startsWith("gpt-35-") ? `gpt-3.5${model.slice(6)}` : model;
}

interface Release {
  readonly release: number;
  readonly variant: string;
}
const UNKNOWN: Release = { release: 0, variant: "" };

/** A `gpt-` model's release and what follows it: 5.1 and `-codex-max`. */
function releaseOf(model: string): Release {
  const version = /^gpt-(\d+)(?:\.(\d+))?(-.*)?$/.exec(model);
  if (version === null) return UNKNOWN;
  const [, major, minor, variant = ""] = version;
  return { release: Number(major) + Number(minor ?? 0) / 10, variant };
}

/** The habit of an OpenAI model; `"never"` for one that is not known. */
export function reasoningHabit(model: string): ReasoningHabit {
  if (/^o\d/.test(model)) return "always";
  const { release, variant } = releaseOf(model);
  if (release < 5 || variant.startsWith("-chat")) return "never";
  if (/-pro\b/.test(variant) || release === 5 || (release === 5.1 && variant.startsWith("-codex"))) return "always";
  return release < 5.5 ? "off_by_default" : "on_by_default";
}

const LEVELS: readonly string[] = ["low", "medium", "high"];

/** The values of `reasoning_effort` that an OpenAI model knows; `undefined` where that is not known. */
export function effortsOf(model: string): readonly string[] | undefined {
  if (/^o\d/.test(model)) return LEVELS;
  const { release, variant } = releaseOf(model);
  if (!isKnown(release)) return undefined;
  switch (/-(chat|pro|codex-max|codex)\b/.exec(variant)?.[1]) {
    case "chat":
      return ["medium"];
    case "pro":
      return release === 5 ? ["high"] : ["medium", "high", ...above(release)];
    case "codex-max":
      return [...LEVELS, "xhigh"];
    case "codex":
      return [...LEVELS, ...above(release)];
    default:
      return [...lowest(release), ...LEVELS, ...above(release)];
  }
}

function isKnown(release: number): boolean {
  return (release >= 5 && release <= 5.6) || (release >= 6 && release < 7);
}

/** What is less than `low`: there was `minimal` first, then `none`, then neither. */
function lowest(release: number): readonly string[] {
  if (release === 5) return ["minimal"];
  return release < 6 ? ["none"] : [];
}

/** Levels that came later. */
function above(release: number): readonly string[] {
  if (release < 5.2) return [];
  return release < 5.6 ? ["xhigh"] : ["xhigh", "max"];
}

/** Whether a model of this habit will reason in this call, and so refuses sampling parameters. */
export function willReason(habit: ReasoningHabit, effort: unknown): boolean {
  if (habit === "always") return true;
  if (habit === "off_by_default") return effort !== undefined && effort !== null && effort !== "none";
  return habit === "on_by_default" && effort !== "none";
}

/** The first reasoning models took no instructions, models before them only `system`. */
function instructionRole(model: string): InstructionRole {
  if (/^o1-(?:mini|preview)/.test(model)) return "user";
  return /^gpt-(?:3\.5|4$|4-)/.test(model) ? "system" : "either";
}
