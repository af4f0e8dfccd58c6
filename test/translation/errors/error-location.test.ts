/** Every error about a deployment has the same four facts about where it happened. */
import { expect, it } from "vitest";
import { errorFacts } from "../../../src/translation/errors/error-facts.ts";
import { noAnswer } from "../../../src/translation/errors/provider-error.ts";
import { badMessage, unsupportedError } from "../../../src/translation/errors/unsupported-params.ts";
import { locationOf } from "../../../src/errors.ts";
import { connectionError } from "../../../src/transport/connection-error.ts";
import type { Target } from "../../../src/provider.ts";

const target: Target = {
  deployment_id: "tide-1",
  model_group: "tides",
  provider: "openai",
  model: "gpt-4o",
  api_base: "https://localhost",
  api_key: undefined,
  params: { model: "openai/gpt-4o" },
  model_info: {},
};
const WHERE = { llm_provider: "openai", model: "gpt-4o", model_group: "tides", deployment_id: "tide-1" };

it("is read from the target in one way", () => {
  expect(locationOf(target)).toEqual(WHERE);
  expect(errorFacts(target, { "x-request-id": "r1" })).toEqual({
    ...WHERE,
    request_id: "r1",
    headers: { "x-request-id": "r1" },
  });
});

it.each([
  ["the transport", connectionError("cut", target)],
  ["the reading of an answer", noAnswer("is none", target)],
  ["the translation of a parameter", unsupportedError(["seed"], target)],
  ["the translation of a message", badMessage("messages[0]", "has no role", target)],
])("is in the error of %s", (_, error) => {
  expect(error).toMatchObject(WHERE);
});
