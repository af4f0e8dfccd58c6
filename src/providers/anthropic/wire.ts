/**
 * The Messages API as the vendor's SDK describes it. Type-only: the SDK is never loaded at run time.
 * What comes in is read as `Incoming`, because the described version of the API sends fields that ours does not.
 */
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
  ToolChoice,
  ToolResultBlockParam,
  ToolUnion,
  ToolUseBlockParam,
  Usage,
  WebSearchTool20250305,
} from "@anthropic-ai/sdk/resources/messages/messages";

import type { Unchecked } from "../../translation/json.ts";

export { defined, type Fields, fieldsOf, isFields, isTextIfAny, someText, textOf } from "../../translation/json.ts";

export type {
  ContentBlock,
  DocumentBlockParam,
  ImageBlockParam,
  StopReason,
  TextBlockParam,
  Tool,
  ToolChoice,
  ToolResultBlockParam,
  ToolUnion,
  ToolUseBlockParam,
  WebSearchTool20250305,
};

/** The body of `POST /v1/messages`. */
export type Body = MessageCreateParamsBase;
/** A block of a message as sent. */
export type Block = ContentBlockParam;
export type CacheMarker = CacheControlEphemeral;
export type OutputConfigFields = OutputConfig;

/** Fields as they may really come: any of them can be missing. */
export type Incoming<T> = { [Key in keyof T]?: T[Key] | null | undefined };

/** Usage of a whole answer, of `message_start` and of `message_delta`. */
export type WireUsage = Unchecked<Usage> & Unchecked<MessageDeltaUsage>;
export type WireMessage = Unchecked<Message>;
