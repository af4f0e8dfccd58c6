/** How Google reads a `generateContent` request: what it refuses with `INVALID_ARGUMENT`. */
import { type Asked, signatureOf } from "../wire.ts";
import { geminiTools } from "./gemini-tools.ts";
import {
  entriesOf,
  fieldsOf,
  type Fields,
  isBase64,
  isFields,
  listOf,
  textOf,
  unknownNames,
  type Violations,
  words,
} from "./violation.ts";

/** What differs between AI Studio and Vertex. */
export interface GeminiRules {
  readonly vertex: boolean;
}

const PARAMETERS = words(`
  contents systemInstruction system_instruction tools toolConfig tool_config generationConfig generation_config
  safetySettings safety_settings cachedContent cached_content serviceTier model`);
const PART = words("text thought thoughtSignature inlineData fileData functionCall functionResponse videoMetadata");
const DATA = ["text", "inlineData", "fileData", "functionCall", "functionResponse"];
const CONFIG = words(`
  temperature topP topK candidateCount maxOutputTokens stopSequences responseLogprobs logprobs presencePenalty
  frequencyPenalty seed responseMimeType responseSchema responseJsonSchema routingConfig responseModalities mediaResolution
  speechConfig audioTimestamp thinkingConfig modelSelectionConfig imageConfig enableEnhancedCivicAnswers`);
/** Stand-ins that Google takes for the signature of a call that its model did not make. */
const STAND_INS = words("skip_thought_signature_validator context_engineering_is_the_way_to_go");

const unknown = (name: string, path: string): { message: string } => ({
  message: `Invalid JSON payload received. Unknown name "${name}"${path === "" ? "" : ` at '${path}'`}: Cannot find field.`,
});

/** What Google finds wrong with a request. */
export function* geminiViolations({ path, body }: Asked, rules: GeminiRules): Violations {
  for (const name of unknownNames(body, PARAMETERS)) if (!(rules.vertex && name === "labels")) yield unknown(name, "");
  const contents = entriesOf(body["contents"]);
  if (contents.length === 0) yield { message: "* GenerateContentRequest.contents: contents is not specified\n" };
  if (contents[0]?.[1]["role"] === "model") yield { message: "Please ensure that the first content is the user's." };
  for (const [index, content] of contents) yield* contentViolations(content, index, rules);
  yield* turnViolations(contents.map(([, content]) => content));
  if (/gemini-(?:[3-9]|.*latest)/.test(path)) yield* signatureViolations(contents.map(([, content]) => content));
  yield* systemViolations(fieldsOf(body["systemInstruction"]));
  yield* configViolations(fieldsOf(body["generationConfig"]), path);
  yield* geminiTools(body, path);
}

function* contentViolations(content: Fields, index: number, rules: GeminiRules): Violations {
  for (const name of unknownNames(content, words("role parts"))) yield unknown(name, `contents[${index}]`);
  if (content["role"] !== "user" && content["role"] !== "model")
    yield { message: "Please use a valid role: user, model." };
  if (listOf(content["parts"]).length === 0) {
    yield { message: `* GenerateContentRequest.contents[${index}].parts: contents.parts must not be empty.\n` };
  }
  for (const [place, part] of entriesOf(content["parts"])) {
    yield* partViolations(part, `contents[${index}].parts[${place}]`, rules);
  }
}

function* partViolations(part: Fields, path: string, { vertex }: GeminiRules): Violations {
  for (const name of unknownNames(part, PART)) yield unknown(name, path);
  const kinds = DATA.filter((name) => part[name] !== undefined);
  if (kinds.length !== 1)
    yield {
      message: `* GenerateContentRequest.${path}.data: required oneof field 'data' must have one initialized field`,
    };
  if (vertex && part["text"] === "" && part["thoughtSignature"] === undefined) {
    yield {
      message:
        "Unable to submit request because it has an empty text parameter. Add a value to the parameter and try again.",
    };
  }
  const { inlineData: file, functionCall: call, functionResponse: response } = part;
  if (isFields(file) && !(isBase64(file["data"]) && /^\w+\/[\w.+-]+$/.test(textOf(file["mimeType"])))) {
    yield { message: `Invalid value at '${path}.inline_data.data' (TYPE_BYTES), Base64 decoding failed` };
  }
  const named = vertex ? words("name args") : words("id name args");
  if (isFields(call)) {
    for (const name of unknownNames(call, named)) yield unknown(name, `${path}.function_call`);
    if (!isFields(call["args"] ?? {}))
      yield { message: `Invalid value at '${path}.function_call.args' (type.googleapis.com/google.protobuf.Struct)` };
  }
  if (isFields(response)) {
    const known = vertex ? words("name response parts") : words("id name response parts willContinue scheduling");
    for (const name of unknownNames(response, known)) yield unknown(name, `${path}.function_response`);
    if (!isFields(response["response"]))
      yield {
        message: `Invalid value at '${path}.function_response.response' (type.googleapis.com/google.protobuf.Struct)`,
      };
    if (textOf(response["name"]) === "")
      yield { message: `* GenerateContentRequest.${path}.function_response.name: Name cannot be empty.\n` };
  }
  if (part["thoughtSignature"] !== undefined) yield* genuineViolations(part);
}

/** A signature belongs to the part it came with; its base64 may be of either alphabet. */
function* genuineViolations(part: Fields): Violations {
  const signature = textOf(part["thoughtSignature"]);
  if (STAND_INS.has(signature)) return;
  const bytes = Buffer.from(signature, "base64");
  if (bytes.equals(Buffer.from(signatureOf("google", signedText(part)), "base64"))) return;
  yield { message: "Corrupted thought signature." };
}

/** What Google signs in a part. */
export function signedText({ functionCall, text }: Fields): string {
  return isFields(functionCall) ? `${textOf(functionCall["name"])}(${sorted(functionCall["args"])})` : textOf(text);
}

const sorted = (args: unknown): string =>
  JSON.stringify(Object.entries(fieldsOf(args)).toSorted(([a], [b]) => (a < b ? -1 : 1)));

const callsOf = ({ parts }: Fields): Fields[] =>
  entriesOf(parts).flatMap(([, { functionCall }]) => (isFields(functionCall) ? [functionCall] : []));
const responsesOf = ({ parts }: Fields): Fields[] =>
  entriesOf(parts).flatMap(([, { functionResponse }]) => (isFields(functionResponse) ? [functionResponse] : []));

function* turnViolations(contents: readonly Fields[]): Violations {
  for (const [index, content] of contents.entries()) {
    const calls = callsOf(content);
    const responses = responsesOf(content);
    const before = contents[index - 1];
    const asked = before === undefined ? [] : callsOf(before);
    if (calls.length > 0 && before?.["role"] !== "user") {
      yield {
        message:
          "Please ensure that function call turn comes immediately after a user turn or after a function response turn.",
      };
    }
    if (responses.length > 0 && asked.length === 0) {
      yield { message: "Please ensure that function response turn comes immediately after a function call turn." };
    }
    if (responses.length !== asked.length) {
      yield {
        message:
          "Please ensure that the number of function response parts is equal to the number of function call parts of the function call turn.",
      };
    }
    for (const [place, response] of responses.entries()) {
      const call = asked[place];
      if (call?.["name"] === response["name"] && call?.["id"] === response["id"]) continue;
      yield { message: `Function response ${place} does not match its function call: ${textOf(response["name"])}` };
    }
  }
  const last = contents.at(-1);
  if (last !== undefined && callsOf(last).length > 0) {
    yield { message: "Please ensure that a function call turn is followed by a function response turn." };
  }
}

/** The first call of each step since the user last spoke carries a signature. */
function* signatureViolations(contents: readonly Fields[]): Violations {
  const spoken = contents.findLastIndex((content) => content["role"] === "user" && responsesOf(content).length === 0);
  for (const [index, { parts }] of contents.entries()) {
    if (index < spoken) continue;
    const [, call] = entriesOf(parts).find(([, part]) => part["functionCall"] !== undefined) ?? [];
    if (call === undefined || call["thoughtSignature"] !== undefined) continue;
    yield {
      message: `Function call is missing a thought_signature in functionCall parts. This is required for tools to work correctly. Additional data, function call \`default_api:${textOf(fieldsOf(call["functionCall"])["name"])}\`, position ${index + 1}.`,
    };
  }
}

function* systemViolations(instruction: Fields): Violations {
  for (const [place, part] of entriesOf(instruction["parts"])) {
    if (typeof part["text"] !== "string")
      yield { message: `* GenerateContentRequest.system_instruction.parts[${place}]: only text` };
  }
}

function* configViolations(config: Fields, path: string): Violations {
  for (const name of unknownNames(config, CONFIG)) yield unknown(name, "generation_config");
  if (listOf(config["stopSequences"]).length > 5) yield { message: "The number of stop sequences is above 5." };
  const schema = config["responseJsonSchema"] ?? config["responseSchema"];
  if (schema !== undefined && config["responseMimeType"] !== "application/json") {
    yield {
      message:
        "* GenerateContentRequest.generation_config.response_mime_type: a response schema needs application/json",
    };
  }
  const { thinkingBudget: budget, thinkingLevel: level } = fieldsOf(config["thinkingConfig"]);
  if (budget !== undefined && level !== undefined)
    yield { message: "You can only set only one of thinking budget and thinking level." };
  if (level !== undefined && /gemini-[12]/.test(path))
    yield { message: "Thinking level is not supported for this model." };
  if (budget === 0 && /2\.5-pro/.test(path))
    yield { message: "Budget 0 is invalid. This model only works in thinking mode." };
}
