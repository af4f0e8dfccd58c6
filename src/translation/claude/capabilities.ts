/**
 * What each family of Claude models takes. Data only, by model name, so that every host of Claude can read it:
 * it knows nothing of Anthropic's own API. Ages with the models; what a deployment's `model_info` says wins over it.
 */
import type { ModelInfo } from "../../types/options.ts";
import { type Family, readName } from "./model-name.ts";
import type { ChatRequest } from "../../types/openai.ts";

/** How hard a model may be asked to think, weakest first. */
export type EffortLevel = "low" | "medium" | "high" | "xhigh" | "max";

/** What one model takes. */
export interface Capabilities {
  /** Largest `max_tokens`. `undefined` when the model is not known. */
  readonly max_output_tokens: number | undefined;
  /** `all`: temperature and top_p together; `one`: either; `none`: sampling parameters are refused. */
  readonly sampling: "all" | "one" | "none";
  /** How thinking is switched on: with a budget, adaptively, either way, or not at all. */
  readonly thinking: "none" | "budget" | "both" | "adaptive";
  /** Thinks unless told not to. */
  readonly thinks_by_default: boolean;
  /** Leaves out the text of its thinking unless asked for a summary. */
  readonly hides_thinking: boolean;
  /** Levels of `effort`, weakest first; empty when the model has no such setting. */
  readonly effort: readonly EffortLevel[];
  /** Takes a tool choice that forces a call. */
  readonly forced_tool: boolean;
  /** Takes a JSON schema for its answer, and strict tools. */
  readonly structured_output: boolean;
  /** Goes on from a last message of the assistant's. */
  readonly prefill: boolean;
  /** Takes system messages in the middle of a conversation. */
  readonly system_turns: boolean;
}

interface Row extends Capabilities {
  /** All families when absent. */
  readonly families?: readonly Family[];
  /** Lowest version the row is for: 405 is 4.5. */
  readonly from: number;
}

const LATEST: Capabilities = {
  max_output_tokens: 128_000,
  sampling: "none",
  thinking: "adaptive",
  thinks_by_default: true,
  hides_thinking: true,
  effort: ["low", "medium", "high", "xhigh", "max"],
  forced_tool: true,
  structured_output: true,
  prefill: false,
  system_turns: true,
};

const OPUS_4_8: Capabilities = { ...LATEST, thinks_by_default: false };

const GENERATION_4_6: Capabilities = {
  ...OPUS_4_8,
  sampling: "one",
  thinking: "both",
  hides_thinking: false,
  effort: ["low", "medium", "high", "max"],
  system_turns: false,
};

const GENERATION_4_5: Capabilities = {
  ...GENERATION_4_6,
  max_output_tokens: 64_000,
  thinking: "budget",
  effort: [],
  prefill: true,
};

const GENERATION_4: Capabilities = { ...GENERATION_4_5, sampling: "all", structured_output: false };

const GENERATION_3_5: Capabilities = { ...GENERATION_4, max_output_tokens: 8192, thinking: "none" };

/** The first row that fits counts. */
const TABLE: readonly Row[] = [
  { families: ["fable", "mythos"], from: 0, ...LATEST, forced_tool: false },
  { from: 500, ...LATEST },
  { families: ["opus"], from: 408, ...OPUS_4_8 },
  { families: ["opus"], from: 407, ...OPUS_4_8, system_turns: false },
  { from: 406, ...GENERATION_4_6 },
  { families: ["opus"], from: 405, ...GENERATION_4_5, effort: ["low", "medium", "high"] },
  { from: 405, ...GENERATION_4_5 },
  { families: ["opus"], from: 401, ...GENERATION_4_5, max_output_tokens: 32_000 },
  { families: ["opus"], from: 400, ...GENERATION_4, max_output_tokens: 32_000 },
  { from: 307, ...GENERATION_4 },
  { from: 305, ...GENERATION_3_5 },
  { from: 0, ...GENERATION_3_5, max_output_tokens: 4096 },
];

/** Another vendor's model behind the same API: nothing is known, so nothing is refused. */
const UNKNOWN: Capabilities = { ...GENERATION_4, max_output_tokens: undefined };

const THOUGHTLESS: Pick<Capabilities, "thinking" | "thinks_by_default" | "hides_thinking" | "effort"> = {
  thinking: "none",
  thinks_by_default: false,
  hides_thinking: false,
  effort: [],
};

/** What `model` takes, under any host's spelling of its name; the deployment's own facts win. */
export function capabilitiesOf(model: string, info: ModelInfo = {}): Capabilities {
  const named = byName(info.base_model ?? model);
  const known = info["supports_reasoning"] === false ? { ...named, ...THOUGHTLESS } : named;
  const prefill = info["supports_assistant_prefill"];
  return {
    ...known,
    max_output_tokens: info.max_output_tokens ?? known.max_output_tokens,
    structured_output: info.supports_response_schema ?? known.structured_output,
    prefill: typeof prefill === "boolean" ? prefill : known.prefill,
  };
}

function byName(model: string): Capabilities {
  const name = model.toLowerCase().replaceAll(".", "-");
  if (!name.includes("claude")) return UNKNOWN;
  const { family, version } = readName(name);
  const fits = (row: Row): boolean =>
    version >= row.from && (row.families === undefined || (family !== undefined && row.families.includes(family)));
  return TABLE.find(fits) ?? LATEST;
}

/** Claude as the caller knows it: who insists on an effort, or on thinking, says that the model thinks. */
export function withForcedThinking(
  capabilities: Capabilities,
  request: ChatRequest,
  allowed: ReadonlySet<string>,
): Capabilities {
  const insists = ["reasoning_effort", "thinking"].some(
    (name) => allowed.has(name) && request[name] !== undefined && request[name] !== null,
  );
  return capabilities.thinking === "none" && insists ? { ...capabilities, thinking: "budget" } : capabilities;
}
