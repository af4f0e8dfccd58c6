/**
 * Converse's JSON over HTTP. Enumerations and small shapes are the types of the vendor's SDK, which is never loaded for them.
 * Blocks are declared here, because the SDK's have bytes where the wire has base64.
 */
import type {
  CachePointBlock,
  DocumentFormat,
  ImageFormat,
  InferenceConfiguration,
  OutputConfig,
  S3Location,
  ServiceTier,
  StopReason,
  TokenUsage,
  ToolResultStatus,
  VideoFormat,
} from "@aws-sdk/client-bedrock-runtime";
import type { Fields, Unchecked } from "../../translation/json.ts";

export type { DocumentFormat, ImageFormat, ServiceTier, StopReason, VideoFormat };

/** The content of a file. `bytes`: in base64. */
export type Source = { readonly bytes: string } | { readonly s3Location: S3Location };

export interface TextBlock {
  readonly text: string;
}
export interface ImageBlock {
  readonly image: { readonly format: ImageFormat; readonly source: Source };
}
export interface DocumentBlock {
  readonly document: { readonly format: DocumentFormat; readonly name: string; readonly source: Source };
}
export interface VideoBlock {
  readonly video: { readonly format: VideoFormat; readonly source: Source };
}
export interface ToolUseBlock {
  readonly toolUse: { readonly toolUseId: string; readonly name: string; readonly input: Fields };
}
export interface ToolResultBlock {
  readonly toolResult: {
    readonly toolUseId: string;
    readonly content: readonly ResultBlock[];
    readonly status?: ToolResultStatus;
  };
}
export interface ReasoningBlock {
  readonly reasoningContent:
    | { readonly reasoningText: { readonly text: string; readonly signature: string } }
    | { readonly redactedContent: string };
}
export interface CachePoint {
  readonly cachePoint: CachePointBlock;
}
/** One of Converse's own blocks that the caller put among OpenAI's parts. */
export interface NativeBlock {
  readonly guardContent?: unknown;
  readonly searchResult?: unknown;
}

/** A block of a tool result. */
export type ResultBlock = TextBlock | { readonly json: Fields } | ImageBlock | DocumentBlock | VideoBlock;

/** A block of a message. */
export type Block =
  | TextBlock
  | ImageBlock
  | DocumentBlock
  | VideoBlock
  | ToolUseBlock
  | ToolResultBlock
  | ReasoningBlock
  | CachePoint
  | NativeBlock;

export interface WireTool {
  readonly toolSpec: {
    readonly name: string;
    readonly description: string;
    readonly inputSchema: { readonly json: Fields };
    readonly strict?: true;
  };
}
export interface NativeTool {
  readonly systemTool?: unknown;
}

export type WireToolChoice =
  | { readonly auto: Record<string, never> }
  | { readonly any: Record<string, never> }
  | { readonly tool: { readonly name: string } };

export interface ToolConfig {
  readonly tools: readonly (WireTool | NativeTool | CachePoint)[];
  readonly toolChoice?: WireToolChoice;
}

export interface WireMessage {
  readonly role: "user" | "assistant";
  readonly content: readonly Block[];
}

/** The body of `POST /model/{id}/converse`. */
export interface Body {
  readonly messages: readonly WireMessage[];
  readonly system?: readonly (TextBlock | CachePoint | NativeBlock)[];
  readonly inferenceConfig?: InferenceConfiguration;
  readonly toolConfig?: ToolConfig;
  readonly additionalModelRequestFields?: Fields;
  readonly requestMetadata?: Readonly<Record<string, string>>;
  readonly serviceTier?: ServiceTier;
  readonly outputConfig?: OutputConfig;
}

export type WireUsage = Unchecked<TokenUsage>;
