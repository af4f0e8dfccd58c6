/** No name that LiteLLM keeps for itself reaches a provider, wherever it stands. */
import { describe, expect, it } from "vitest";
import { readCall } from "../../src/calls/read-call.ts";
import { settingProblem } from "../../src/config/litellm-only.ts";
import { Router } from "../../src/index.ts";
import { shownName } from "../../src/secrets.ts";
import { FaultServer } from "../support/fault-server.ts";
import { LITELLM_NAMES } from "../support/litellm-names.ts";
import { paramProblems, problems } from "../support/read.ts";

/** Names of the list that mean here what they mean there. */
const HONOURED_EVERYWHERE = ["metadata", "mock_timeout", "mock_tool_calls"];
const HONOURED_IN_A_DEPLOYMENT = [
  ...HONOURED_EVERYWHERE,
  "max_budget",
  "budget_duration",
  "complexity_router_config",
  "complexity_router_default_model",
  "silent_model",
  "itpm",
  "otpm",
];
const HONOURED_IN_A_CALL = [
  ...HONOURED_EVERYWHERE,
  "allowed_model_region",
  "fallbacks",
  "include_fallback_errors",
  "retry_policy",
  "routing_strategy",
];

const CHAT = { model: "main", messages: [{ role: "user", content: "Hi" }] };

function refusalOf(read: () => unknown): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    return String(error);
  }
}

describe.each(LITELLM_NAMES)("%s", (name) => {
  const value = "xyzzy";

  it.skipIf(HONOURED_IN_A_CALL.includes(name))(
    "is refused by name in a chat, in embeddings and among a call's options",
    () => {
      const problem = `${shownName(name)}: ${settingProblem(name, "request")}`;
      expect(refusalOf(() => readCall({ ...CHAT, [name]: value }, undefined, "chat"))).toContain(problem);
      expect(refusalOf(() => readCall({ model: "e", input: "a", [name]: value }, undefined, "embedding"))).toContain(
        problem,
      );
      expect(refusalOf(() => readCall(CHAT, { [name]: value }, "chat"))).toContain(problem);
    },
  );

  it.skipIf(HONOURED_EVERYWHERE.includes(name))(
    "is refused by name in a fallback, of the router's and of a call's",
    () => {
      const problem = `${shownName(name)}: ${settingProblem(name, "fallback")}`;
      const entry = { model: "cheap", [name]: value };
      expect(problems({ fallbacks: [{ main: [entry] }] })).toContain(`fallbacks[0]["main"][0].${problem}`);
      expect(refusalOf(() => readCall(CHAT, { fallbacks: [entry] }, "chat"))).toContain(problem);
    },
  );

  it.skipIf(HONOURED_IN_A_DEPLOYMENT.includes(name))(
    "is refused by name in a deployment's settings and in the default ones",
    () => {
      const problem = `${shownName(name)}: ${settingProblem(name, "deployment")}`;
      expect(paramProblems({ [name]: value })).toContain(problem);
      expect(problems({ default_litellm_params: { [name]: value } })).toContain(`default_litellm_params.${problem}`);
    },
  );

  it("counts as absent when it is null", () => {
    expect(paramProblems({ [name]: null })).toEqual([]);
    expect(problems({ default_litellm_params: { [name]: null } })).toEqual([]);
    expect(() => readCall({ ...CHAT, [name]: null }, undefined, "chat")).not.toThrow();
  });
});

it("a dumped deployment of LiteLLM's, with all that is off or not set, is accepted, and none of it is sent", async () => {
  await using server = await FaultServer.start();
  const router = new Router({
    model_list: [
      {
        model_name: "main",
        litellm_params: {
          model: "openai/gpt-4o",
          api_key: "k",
          api_base: server.url,
          custom_llm_provider: null,
          litellm_credential_name: null,
          max_budget: null,
          use_in_pass_through: false,
          use_litellm_proxy: false,
          use_xai_oauth: false,
          merge_reasoning_content_in_choices: false,
          tpm: null,
          timeout: null,
        },
      } as never,
    ],
  });
  await router.completion({ ...CHAT, caching: false, "no-log": false } as never);
  expect(Object.keys(server.requests[0]?.body ?? {}).toSorted()).toEqual(["messages", "model"]);
});
