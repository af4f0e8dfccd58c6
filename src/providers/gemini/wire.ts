/** The types of Gemini's `generateContent`, from the vendor's SDK. Types only: the SDK is not loaded. */
import type {
  Candidate,
  Content,
  FinishReason,
  FunctionCallingConfig,
  FunctionDeclaration,
  FunctionResponse,
  GenerateContentResponseUsageMetadata,
  GenerationConfig,
  GroundingMetadata,
  LogprobsResult,
  Part,
  PartialArg,
  SafetySetting,
  ThinkingConfig,
  Tool,
} from "@google/genai";
import type { Unchecked } from "../../translation/json.ts";

/** The same type with string literals in place of the SDK's enums, as on the wire. */
export type Spelled<T> = T extends string
  ? `${T}`
  : T extends readonly (infer Item)[]
    ? Spelled<Item>[]
    : T extends object
      ? { [Key in keyof T]: Spelled<T[Key]> }
      : T;

export type WirePart = Pick<
  Part,
  "text" | "thought" | "thoughtSignature" | "inlineData" | "fileData" | "functionCall" | "videoMetadata"
> & { functionResponse?: Pick<FunctionResponse, "id" | "name" | "response" | "parts"> };
export type WireContent = Pick<Content, never> & { role: "user" | "model"; parts: WirePart[] };
export type WireTool = Spelled<Tool>;
export type Declaration = Pick<FunctionDeclaration, "name" | "description" | "parametersJsonSchema">;
export type CallingConfig = Spelled<FunctionCallingConfig>;
export type WireThinkingConfig = Spelled<ThinkingConfig>;
export type WireGenerationConfig = Spelled<GenerationConfig>;

/** The body of `generateContent` and `streamGenerateContent`. */
export interface Body {
  contents: WireContent[];
  systemInstruction?: { parts: WirePart[] };
  tools?: WireTool[];
  toolConfig?: { functionCallingConfig?: CallingConfig };
  generationConfig?: WireGenerationConfig;
  safetySettings?: Spelled<SafetySetting>[];
  labels?: Record<string, string>;
  cachedContent?: string;
  serviceTier?: string;
}

export type FinishWord = `${FinishReason}`;
export type WireUsage = Unchecked<GenerateContentResponseUsageMetadata>;
export type WireCandidate = Incoming<Spelled<Candidate>>;
export type WireGrounding = Incoming<Spelled<GroundingMetadata>>;
export type WireLogprobs = Incoming<LogprobsResult>;
export type WirePartialArg = Incoming<PartialArg>;

/** A type whose fields may all be missing. */
export type Incoming<T> = { [Key in keyof T]?: T[Key] | null | undefined };
