import type { RequestMessage } from "../../../types/openai.ts";
import type { Call } from "./assistant.ts";
import { NO_RESULT_TEXT } from "../../../translation/chat/turns.ts";
import { contentParts, type Place } from "./content.ts";
import { type Fields, isFields, parsedJson } from "../../../translation/json.ts";
import type { WirePart } from "../wire.ts";

/** The result of a function call: its response, and the files that belong to it. */
export interface Result {
  readonly response: Fields;
  readonly media: readonly WirePart[];
}

/** Reads a tool message. Images and files are accepted, too, though OpenAI's tool messages have text only. */
export function toolResult(message: RequestMessage, place: Place): Result {
  const parts = contentParts(message.content, place);
  const text = parts.map((part) => part.text ?? "").join("");
  const failed = "is_error" in message && message.is_error === true;
  return {
    response: failed ? { error: text } : (jsonObject(text) ?? { output: text }),
    media: parts.filter((part) => part.text === undefined),
  };
}

/** Placeholder for the result of a call that has none. */
export function missingResult(): Result {
  return { response: { error: NO_RESULT_TEXT }, media: [] };
}

/** The part with the result of a call. `inside`: the model supports files in the response. */
export function responsePart({ id, name }: Call, { response, media }: Result, inside: boolean): WirePart {
  const files = inside ? media.flatMap(({ inlineData, fileData }) => fileOf(inlineData, fileData)) : [];
  return {
    functionResponse: {
      ...(id === undefined ? {} : { id }),
      name,
      response: { ...response },
      ...(files.length === 0 ? {} : { parts: files }),
    },
  };
}

type ResponseFiles = NonNullable<NonNullable<WirePart["functionResponse"]>["parts"]>;

function fileOf(inlineData: WirePart["inlineData"], fileData: WirePart["fileData"]): ResponseFiles {
  if (inlineData !== undefined) return [{ inlineData }] as ResponseFiles;
  return fileData === undefined ? [] : ([{ fileData }] as ResponseFiles);
}

/** A result that is a JSON object; `undefined` for other text, which becomes `output`. */
function jsonObject(text: string): Fields | undefined {
  if (!text.trimStart().startsWith("{")) return undefined;
  const parsed = parsedJson(text);
  return isFields(parsed) ? parsed : undefined;
}
