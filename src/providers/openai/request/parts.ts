/** The parts of a message in the form that a server takes. */
import { type Fields, fieldsOf, isFields, omitted } from "../../../translation/json.ts";
import type { TargetQuirks } from "../quirks.ts";

/** The parts to send, or one string where they are all text and the server does not take parts. */
export function sentParts(parts: readonly unknown[], quirks: TargetQuirks): unknown {
  const { text_parts: takes, cache_control, capabilities } = quirks;
  const isOpenAis = capabilities?.hosted === true;
  const keepsFormat = quirks.part_formats === true && !isOpenAis;
  const sent = parts.map((part) => repaired(cache_control === true ? part : unmarked(part), keepsFormat));
  const stays = takes === "openai_models" ? isOpenAis : takes === true;
  return stays ? sent : (asOneText(sent) ?? sent);
}

/** Parts that are all text as one string; `undefined` when one of them is no text, or has a cache marker. */
function asOneText(parts: readonly unknown[]): string | undefined {
  const texts = parts.flatMap((part) => {
    const { type, text, refusal, cache_control: marker } = fieldsOf(part);
    const said = type === "refusal" ? refusal : type === "text" ? text : undefined;
    return typeof said === "string" && marker === undefined ? [said] : [];
  });
  // Servers that render parts as text, such as vLLM and llama.cpp, put each on a line.
  return texts.length === parts.length ? texts.join("\n") : undefined;
}

/** An address that was given as text is put into its object; LiteLLM's `format` is left out unless it is kept. */
function repaired(part: unknown, keepsFormat: boolean): unknown {
  if (!isFields(part)) return part;
  const { image_url: image, file } = part;
  if (part["type"] === "image_url" && typeof image === "string") return { ...part, image_url: { url: image } };
  if (keepsFormat) return part;
  if (part["type"] === "image_url" && isFields(image) && "format" in image)
    return { ...part, image_url: omitted(image, ["format"]) };
  return part["type"] === "file" && isFields(file) && "format" in file ? { ...part, file: typedFile(file) } : part;
}

/** OpenAI finds a file's type in its data: plain base64 gets the type that `format` says. */
function typedFile(file: Fields): Fields {
  const { file_data: data, format, ...rest } = file;
  if (data === undefined) return rest;
  const isPlain = typeof data === "string" && typeof format === "string" && !/^(?:data|https?|gs|s3):/i.test(data);
  return { ...rest, file_data: isPlain ? `data:${format};base64,${data}` : data };
}

/** `part` without its cache marker. */
export function unmarked(part: unknown): unknown {
  return isFields(part) && "cache_control" in part ? omitted(part, ["cache_control"]) : part;
}
