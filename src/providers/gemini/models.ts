/**
 * What each generation of Gemini takes. Data only, by model name; ages with the models. A deployment's
 * `model_info.base_model` names the model where its own name says nothing (a tuned one's is a number).
 */
import type { Target } from "../../provider.ts";

/** How a model is told how much to think: in tokens, in words, or not at all. */
export type ThinkingStyle = "none" | "budget" | "level";
export type ThinkingLevelWord = "MINIMAL" | "LOW" | "MEDIUM" | "HIGH";

/** What one model takes. */
export interface Capabilities {
  readonly thinking: ThinkingStyle;
  /** Fewest tokens of thinking that may be asked for; 0 where it can be switched off. */
  readonly least_budget: number;
  /** Fewest tokens other than none. */
  readonly smallest_budget: number;
  /** Most tokens that may be asked for. */
  readonly largest_budget: number;
  /** Levels, weakest first. */
  readonly levels: readonly ThinkingLevelWord[];
  /** Wants the signature of its thoughts back with the calls that came of them. */
  readonly signs_calls: boolean;
  /** Function calls beside a response schema or a search of Google's. */
  readonly mixes_tools: boolean;
  /** Fetches files from public addresses. */
  readonly fetches: boolean;
  /** Images and files inside function responses. */
  readonly media_results: boolean;
  /** Takes a system instruction. */
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

/** What the model of a deployment takes. */
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

/** `gemini-2.5-flash-lite` is 2.5; `gemini-flash-latest` whatever is newest. */
function versionOf(name: string): number | undefined {
  const written = /gemini-(\d+(?:\.\d+)?)/.exec(name)?.[1];
  if (written !== undefined) return Number(written);
  const start = name.indexOf("gemini-");
  return start !== -1 && name.includes("latest", start + "gemini-".length) ? Number.POSITIVE_INFINITY : undefined;
}
