/**
 * What each generation of Gemini supports, by name; to be extended with each release. Data only. `model_info.base_model` names
 * the model where the deployment's own name does not (that of a tuned model is a number).
 */
import type { Target } from "../../provider.ts";

/** How thinking is requested: with a budget in tokens, with a level, or not at all. */
export type ThinkingStyle = "none" | "budget" | "level";
export type ThinkingLevelWord = "MINIMAL" | "LOW" | "MEDIUM" | "HIGH";

/** What one model supports. */
export interface Capabilities {
  readonly thinking: ThinkingStyle;
  /** Lowest budget; 0 where thinking can be switched off. */
  readonly least_budget: number;
  /** Lowest budget above 0. */
  readonly smallest_budget: number;
  /** Highest budget. */
  readonly largest_budget: number;
  /** Levels, weakest first. */
  readonly levels: readonly ThinkingLevelWord[];
  /** Needs the signatures of its thoughts back, on the function calls that followed them. */
  readonly signs_calls: boolean;
  /** Supports functions together with a schema for the answer or Google's search. */
  readonly mixes_tools: boolean;
  /** Fetches files from public addresses. */
  readonly fetches: boolean;
  /** Supports images and files inside function responses. */
  readonly media_results: boolean;
  /** Supports a system instruction. */
  readonly system: boolean;
}

const UNKNOWN: Capabilities = {
  thinking: "budget",
  least_budget: 0,
  smallest_budget: 1,
  largest_budget: Number.POSITIVE_INFINITY,
  levels: [],
  signs_calls: false,
  mixes_tools: true,
  fetches: true,
  media_results: false,
  system: true,
};

const GENERATION_2_5: Capabilities = { ...UNKNOWN, largest_budget: 24_576, mixes_tools: false };
const GENERATION_2: Capabilities = { ...GENERATION_2_5, thinking: "none", fetches: false };
const GENERATION_3: Capabilities = {
  ...UNKNOWN,
  thinking: "level",
  levels: ["MINIMAL", "LOW", "MEDIUM", "HIGH"],
  signs_calls: true,
  media_results: true,
};

/** What the model of a deployment supports. */
export function capabilitiesOf({ model, model_info, provider }: Target): Capabilities {
  const known = byName((model_info.base_model ?? model).toLowerCase());
  // Vertex fetches addresses for every model; AI Studio for the newer ones.
  return provider === "vertex_ai" && !known.fetches ? { ...known, fetches: true } : known;
}

function byName(name: string): Capabilities {
  if (name.includes("gemma"))
    return { ...GENERATION_2, mixes_tools: true, system: !/gemma-(?:[123]|\d*[be])/.test(name) };
  const version = versionOf(name);
  if (version === undefined) return UNKNOWN;
  if (version >= 3) return generation3(name, version);
  if (version < 2.5 || /image|tts|audio/.test(name)) return { ...GENERATION_2, fetches: version >= 2.5 };
  if (name.includes("pro"))
    return { ...GENERATION_2_5, least_budget: 128, smallest_budget: 128, largest_budget: 32_768 };
  return name.includes("lite") ? { ...GENERATION_2_5, smallest_budget: 512 } : GENERATION_2_5;
}

function generation3(name: string, version: number): Capabilities {
  if (!name.includes("pro")) return GENERATION_3;
  return { ...GENERATION_3, levels: version > 3 ? ["LOW", "MEDIUM", "HIGH"] : ["LOW", "HIGH"] };
}

/** The version in the name: 2.5 for `gemini-2.5-flash-lite`, infinite for `gemini-flash-latest`. */
function versionOf(name: string): number | undefined {
  const written = /gemini-(\d+(?:\.\d+)?)/.exec(name)?.[1];
  if (written !== undefined) return Number(written);
  const start = name.indexOf("gemini-");
  return start !== -1 && name.includes("latest", start + "gemini-".length) ? Number.POSITIVE_INFINITY : undefined;
}
