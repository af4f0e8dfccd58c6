/**
 * What OpenAI's models support, by name; to be extended with each release. `model_info.base_model` names the model where the
 * deployment's own name does not.
 */
import type { Target } from "../../provider.ts";
import { markedFamily } from "./model-markers.ts";

/** Whether a model reasons: never, always, or as `reasoning_effort` says; then with the default when that is absent. */
export type ReasoningMode = "never" | "always" | "off_by_default" | "on_by_default";

/** What a model supports, as far as requests depend on it. */
export interface Capabilities {
  readonly reasoning: ReasoningMode;
  /** The values of `reasoning_effort` that it supports; `undefined` when unknown. */
  readonly efforts: readonly string[] | undefined;
  /** It rejects the parameter `reasoning_effort` with any value. */
  readonly lacksEffort: boolean;
  /** It does not support stop sequences, and rejects them. */
  readonly lacksStop: boolean;
  /** It rejects `parallel_tool_calls`. */
  readonly lacksParallelCalls: boolean;
  readonly instructions: InstructionRole;
  /** By its name, a model that only OpenAI serves: another address is a proxy's. */
  readonly hosted: boolean;
}

/** Of a model of which only a marker says that it reasons. */
const OF_FAMILY: Capabilities = {
  reasoning: "always",
  efforts: undefined,
  lacksEffort: false,
  lacksStop: false,
  lacksParallelCalls: false,
  instructions: "either",
  hosted: true,
};

/** The role of instructions. */
type InstructionRole = "developer" | "system" | "user" | "either";

/** What the model of a target supports. */
export function capabilitiesOf(target: Target): Capabilities {
  const model = openAiModelName(target);
  const family = markedFamily(target.provider, target.params);
  if (family !== undefined && reasoningMode(model) === "never" && target.model_info.base_model === undefined)
    return OF_FAMILY;
  return {
    reasoning: reasoningMode(model),
    efforts: effortsOf(model),
    // Of other names nothing is known.
    lacksEffort: /^(?:gpt-3\.5|gpt-4|chatgpt-4o|gpt-5-chat)/.test(model),
    lacksStop: /^(?:o3(?!-mini)|o4)/.test(model),
    // OpenAI's guide to function calling: the o-series has no parallel calls to switch.
    lacksParallelCalls: /^o\d/.test(model),
    instructions: instructionRole(model),
    hosted: /^(?:gpt-(?!oss)|chatgpt-|o\d)/.test(model),
  };
}

/** The name of the OpenAI model behind a deployment: Azure deployments and fine-tunes have other names. */
function openAiModelName(target: Target): string {
  const named = target.model_info.base_model ?? target.model;
  const last = named.slice(named.lastIndexOf("/") + 1);
  const model = last.startsWith("ft:") ? (last.split(":")[1] ?? last) : last;
  // Azure's name for gpt-3.5: names of its deployments cannot have dots.
  return model === "gpt-35" || model.startsWith("gpt-35-") ? `gpt-3.5${model.slice(6)}` : model;
}

interface Release {
  readonly release: number;
  readonly variant: string;
}
const UNKNOWN: Release = { release: 0, variant: "" };

/** The release of a `gpt-` model and what follows it: 5.1 and `-codex-max`. */
function releaseOf(model: string): Release {
  const version = /^gpt-(\d+)(?:\.(\d+))?(-.*)?$/.exec(model);
  if (version === null) return UNKNOWN;
  const [, major, minor, variant = ""] = version;
  return { release: Number(major) + Number(minor ?? 0) / 10, variant };
}

/** Whether an OpenAI model reasons; `"never"` for an unknown one. */
export function reasoningMode(model: string): ReasoningMode {
  if (/^o\d/.test(model)) return "always";
  const { release, variant } = releaseOf(model);
  if (release < 5 || variant.startsWith("-chat")) return "never";
  if (/-pro\b/.test(variant) || release === 5 || (release === 5.1 && variant.startsWith("-codex"))) return "always";
  return release < 5.5 ? "off_by_default" : "on_by_default";
}

const LEVELS: readonly string[] = ["low", "medium", "high"];

/** The values of `reasoning_effort` that an OpenAI model supports; `undefined` when unknown. */
export function effortsOf(model: string): readonly string[] | undefined {
  if (/^o\d/.test(model)) return LEVELS;
  const { release, variant } = releaseOf(model);
  if (!isKnown(release)) return undefined;
  switch (/-(chat|pro|codex-max|codex)\b/.exec(variant)?.[1]) {
    case "chat":
      return ["medium"];
    case "pro":
      return release === 5 ? ["high"] : ["medium", "high", ...strongest(release)];
    case "codex-max":
      return [...LEVELS, "xhigh"];
    case "codex":
      return [...LEVELS, ...strongest(release)];
    default:
      return [...weakest(release), ...LEVELS, ...strongest(release)];
  }
}

function isKnown(release: number): boolean {
  return (release >= 5 && release <= 5.6) || (release >= 6 && release < 7);
}

/** Efforts below `low`: release 5 has `minimal`, later ones `none`, and from 6 on there is neither. */
function weakest(release: number): readonly string[] {
  if (release === 5) return ["minimal"];
  return release < 6 ? ["none"] : [];
}

/** Efforts above `high`, which later releases added. */
function strongest(release: number): readonly string[] {
  if (release < 5.2) return [];
  return release < 5.6 ? ["xhigh"] : ["xhigh", "max"];
}

/** Whether a model of this mode reasons in a call with this effort. It then rejects sampling parameters. */
export function willReason(mode: ReasoningMode, effort: unknown): boolean {
  if (mode === "always") return true;
  if (mode === "off_by_default") return effort !== undefined && effort !== null && effort !== "none";
  return mode === "on_by_default" && effort !== "none";
}

/** The first reasoning models reject instructions; earlier models know only `system`. */
function instructionRole(model: string): InstructionRole {
  if (/^o1-(?:mini|preview)/.test(model)) return "user";
  return /^gpt-(?:3\.5|4$|4-)/.test(model) ? "system" : "either";
}
