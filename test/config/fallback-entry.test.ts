/** A fallback that is an object is checked by one function, in the router's options and in a call. */
import { expect, it } from "vitest";
import { readCall } from "../../src/calls/read-call.ts";
import { isRouterError } from "../../src/errors.ts";
import { problems } from "../support/read.ts";

const CALL = { model: "main", messages: [{ role: "user", content: "Hi" }] };

function ofRouter(entry: object): string | undefined {
  return problems({ fallbacks: [{ main: [entry] }] })[0]?.replace('fallbacks[0]["main"][0].', "");
}

function ofCall(entry: object): string | undefined {
  try {
    readCall(CALL, { fallbacks: [entry] }, "chat");
    return undefined;
  } catch (error) {
    const text = isRouterError(error) ? error.message : String(error);
    return text.replace(/^Nothing was sent\. fallbacks\[0\]\./, "").replace(/\.$/, "");
  }
}

it.each([
  [{ timeout: 0 }, "timeout: must be a number of seconds above 0, got 0"],
  [{ idle_timeout: "5" }, 'idle_timeout: must be a number of seconds above 0, got "5"'],
  [{ api_key: "a key" }, "api_key: must be"],
  [{ api_key: "k", api_base: "localhost" }, "api_base: is not an http or https address"],
  [{ api_base: "https://gpu.example/v1" }, "api_base: needs an api_key beside it"],
  [{ base_url: "https://gpu.example/v1", api_key: "k" }, 'base_url: is called "api_base" here'],
  [{ weight: 2 }, "weight: belongs in a deployment's litellm_params"],
  [{ hedge_after: 2 }, "hedge_after: is set on the router or the call"],
  [{ fallbacks: ["cheap"] }, "fallbacks: is set on the router or the call"],
  [{ retry_after: 2 }, "retry_after: is an option of the router"],
  [{ stream: true }, "stream: belongs to the call"],
  [{ headers: {} }, 'headers: is called "extra_headers" here'],
  [{ mock_respons: "Hi" }, `mock_respons: is not known; did you mean "mock_response"?`],
])("%j", (entry, problem) => {
  for (const said of [ofRouter, ofCall]) expect(said({ model: "cheap", ...entry })?.startsWith(problem)).toBe(true);
});

it("may bring parameters of the request, a key with its address, and settings that are null", () => {
  const entry = {
    model: "cheap",
    temperature: 0,
    timeout: 5,
    api_key: "k",
    api_base: "https://gpu.example/v1",
    headers: null,
  };
  expect(ofRouter(entry)).toBeUndefined();
  expect(ofCall(entry)).toBeUndefined();
});
