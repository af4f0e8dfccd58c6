import { describe, expect, it } from "vitest";
import { requiredFeatures } from "../../../src/routing/selection/required-features.ts";
import type { ChatRequest } from "../../../src/types/openai.ts";

const request = (fields: object): ChatRequest => ({
  model: "m",
  messages: [{ role: "user", content: "Hi" }],
  ...fields,
});
const parts = (...content: object[]): ChatRequest => request({ messages: [{ role: "user", content }] });

describe("requiredFeatures", () => {
  it.each<[string, ChatRequest, string[]]>([
    ["text needs nothing", request({}), []],
    ["text in parts needs nothing", parts({ type: "text", text: "Hi" }), []],
    ["an image", parts({ type: "image_url", image_url: { url: "https://example.com/x.png" } }), ["supports_vision"]],
    ["sound", parts({ type: "input_audio", input_audio: { data: "", format: "wav" } }), ["supports_audio_input"]],
    ["a file", parts({ type: "file", file: {} }), ["supports_pdf_input"]],
    ["tools", request({ tools: [{ type: "function", function: { name: "f" } }] }), ["supports_function_calling"]],
    ["no tools", request({ tools: [] }), []],
    [
      "a schema",
      request({ response_format: { type: "json_schema", json_schema: { name: "x" } } }),
      ["supports_response_schema"],
    ],
    ["JSON without a schema", request({ response_format: { type: "json_object" } }), []],
    ["web search", request({ web_search_options: {} }), ["supports_web_search"]],
  ])("%s", (_, given, needs) => {
    expect(requiredFeatures(given)).toEqual(needs);
  });

  it("names each need once", () => {
    const image = { type: "image_url", image_url: { url: "x" } };
    expect(requiredFeatures(parts(image, image))).toEqual(["supports_vision"]);
  });
});
