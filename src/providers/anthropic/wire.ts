/** The Messages API as the vendor's SDK describes it. Only types: the SDK is never loaded at run time. */
import type {
  CacheControlEphemeral,
  ContentBlock,
  ContentBlockParam,
  DocumentBlockParam,
  ImageBlockParam,
  Message,
  MessageCreateParamsBase,
  MessageDeltaUsage,
  OutputConfig,
  StopReason,
  TextBlockParam,
  Tool,
  ToolResultBlockParam,
  ToolUnion,
  Usage,
  WebSearchTool20250305,
} from "@anthropic-ai/sdk/resources/messages/messages";
import type { Unchecked } from "../../translation/json.ts";

export type {
  ContentBlock,
  DocumentBlockParam,
  ImageBlockParam,
  StopReason,
  TextBlockParam,
  Tool,
  ToolResultBlockParam,
  ToolUnion,
  WebSearchTool20250305,
};

/** The body of `POST /v1/messages`. */
export type Body = MessageCreateParamsBase;
/** A block of a message as it is sent. */
export type Block = ContentBlockParam;
export type CacheMarker = CacheControlEphemeral;
export type OutputConfigFields = OutputConfig;

/** A received object of the SDK's type `T`. Any field may be missing: the SDK describes a later version of the API than ours. */
export type Incoming<T> = { [Key in keyof T]?: T[Key] | null | undefined };

/** Usage of a whole answer, of `message_start` and of `message_delta`. */
export type WireUsage = Unchecked<Usage> & Unchecked<MessageDeltaUsage> & { iterations?: unknown };
export type WireMessage = Unchecked<Message>;
