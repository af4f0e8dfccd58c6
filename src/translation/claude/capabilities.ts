/**
 * What each family of Claude models takes, for every host of Claude: data by model name, which needs an update when models
 * appear. A deployment's `model_info` wins over it.
 */
import type { ModelInfo } from "../../types/options.ts";
import { type Family, readName } from "./model-name.ts";
import type { ChatRequest } from "../../types/openai.ts";

/** Levels of effort, weakest first. */
export type EffortLevel = "low" | "medium" | "high" | "xhigh" | "max";

/** What one model takes. */
export interface Capabilities {
  /** Largest `max_tokens`; `undefined` when the model is unknown. */
  readonly maxOutputTokens: number | undefined;
  /** `all`: temperature and top_p together; `one`: one of them; `none`: no sampling parameter. */
  readonly sampling: "all" | "one" | "none";
  /** How thinking is switched on: with a budget, adaptively, either way, or not at all. */
  readonly thinking: "none" | "budget" | "both" | "adaptive";
  /** Thinks unless thinking is disabled. */
  readonly thinksByDefault: boolean;
  /** Omits the text of its thinking unless a summary is requested. */
  readonly hidesThinking: boolean;
  /** Supported levels of `effort`, weakest first; empty when the model has no such setting. */
  readonly effort: readonly EffortLevel[];
  /** Takes a tool choice that forces a call. */
  readonly forcedTool: boolean;
  /** Takes a JSON schema for its answer, and strict tools. */
  readonly structuredOutput: boolean;
  /** Continues an assistant's last message. */
  readonly prefill: boolean;
  /** Takes system messages in the middle of a conversation. */
  readonly systemTurns: boolean;
}

interface Row extends Capabilities {
  /** All families when absent. */
  readonly families?: readonly Family[];
  /** Lowest version the row is for: 405 is 4.5. */
  readonly from: number;
}

const LATEST: Capabilities = {
  maxOutputTokens: 128_000,
  sampling: "none",
  thinking: "adaptive",
  thinksByDefault: true,
  hidesThinking: true,
  effort: ["low", "medium", "high", "xhigh", "max"],
  forcedTool: true,
  structuredOutput: true,
  prefill: false,
  systemTurns: true,
};

const OPUS_4_8: Capabilities = { ...LATEST, thinksByDefault: false };

const GENERATION_4_6: Capabilities = {
  ...OPUS_4_8,
  sampling: "one",
  thinking: "both",
  hidesThinking: false,
  effort: ["low", "medium", "high", "max"],
  systemTurns: false,
};

const GENERATION_4_5: Capabilities = {
  ...GENERATION_4_6,
  maxOutputTokens: 64_000,
  thinking: "budget",
  effort: [],
  prefill: true,
};

const GENERATION_4: Capabilities = { ...GENERATION_4_5, sampling: "all", structuredOutput: false };

const GENERATION_3_5: Capabilities = { ...GENERATION_4, maxOutputTokens: 8192, thinking: "none" };

/** The first row that fits applies. */
const TABLE: readonly Row[] = [
  { families: ["fable", "mythos"], from: 0, ...LATEST, forcedTool: false },
  { from: 500, ...LATEST },
  { families: ["opus"], from: 408, ...OPUS_4_8 },
  { families: ["opus"], from: 407, ...OPUS_4_8, systemTurns: false },
  { from: 406, ...GENERATION_4_6 },
  { families: ["opus"], from: 405, ...GENERATION_4_5, effort: ["low", "medium", "high"] },
  { from: 405, ...GENERATION_4_5 },
  { families: ["opus"], from: 401, ...GENERATION_4_5, maxOutputTokens: 32_000 },
  { families: ["opus"], from: 400, ...GENERATION_4, maxOutputTokens: 32_000 },
  { from: 307, ...GENERATION_4 },
  { from: 305, ...GENERATION_3_5 },
  { from: 0, ...GENERATION_3_5, maxOutputTokens: 4096 },
];

/** Another vendor's model behind the same API: nothing is known, so everything is sent. */
const UNKNOWN: Capabilities = { ...GENERATION_4, maxOutputTokens: undefined };

const WITHOUT_THINKING: Pick<Capabilities, "thinking" | "thinksByDefault" | "hidesThinking" | "effort"> = {
  thinking: "none",
  thinksByDefault: false,
  hidesThinking: false,
  effort: [],
};

/** What `model` takes. Its name may have any host's spelling; `info` wins over the table. */
export function capabilitiesOf(model: string, info: ModelInfo = {}): Capabilities {
  const named = byName(info.base_model ?? model);
  const known = info["supports_reasoning"] === false ? { ...named, ...WITHOUT_THINKING } : named;
  const prefill = info["supports_assistant_prefill"];
  return {
    ...known,
    maxOutputTokens: info.max_output_tokens ?? known.maxOutputTokens,
    structuredOutput: info.supports_response_schema ?? known.structuredOutput,
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

/** `allowed_openai_params` wins over the table: with `reasoning_effort` or `thinking` in it, the model is taken to think. */
export function withForcedThinking(
  capabilities: Capabilities,
  request: ChatRequest,
  allowed: ReadonlySet<string>,
): Capabilities {
  const isForced = ["reasoning_effort", "thinking"].some(
    (name) => allowed.has(name) && request[name] !== undefined && request[name] !== null,
  );
  return capabilities.thinking === "none" && isForced ? { ...capabilities, thinking: "budget" } : capabilities;
}
