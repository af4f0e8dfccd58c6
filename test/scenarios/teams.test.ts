/** Deployments that belong to a team: no other call sees them, wherever it comes from. */
/* oxlint-disable vitest/no-standalone-expect -- what an entry of a table expects is checked inside its test */
import { describe, expect, it } from "vitest";
import { Router } from "../../src/router.ts";
import { FaultServer, rateLimited, serverError, unauthorized } from "../support/fault-server.ts";
import { HeldClock } from "../support/held-clock.ts";
import { until } from "../support/until.ts";
import { scenarios } from "./scenario.ts";

const of = (team_id: string): { metadata: Record<string, string> } => ({ metadata: { team_id } });
const red = { info: { team_id: "red" } };
const REFUSED = "it belongs to another team (model_info.team_id)";

describe("A deployment of a team", () => {
  scenarios([
    {
      it: "serves the calls of its team, and no others",
      providers: { a: red },
      calls: [
        { params: of("red"), answer: "a" },
        { params: { metadata: { user_api_key_team_id: "red" } }, answer: "a" },
        ...[{}, of("blue"), { metadata: { team: "red" } }, { metadata: {} }].map((params) => ({
          params,
          error: { name: "BadRequestError", message: expect.stringContaining(`can take this call. a: ${REFUSED}.`) },
        })),
      ],
      requests: { a: 2 },
    },
    {
      it: "is known by what a gateway says, also where the caller says something else",
      providers: { a: red, b: { info: { team_id: "blue" } } },
      calls: [
        { params: { metadata: { user_api_key_team_id: "blue", team_id: "red" } }, answer: "b" },
        { params: { metadata: { user_api_key_team_id: null, team_id: "red" } }, answer: "a" },
        { params: { litellm_metadata: { team_id: "blue" } }, answer: "b" },
        {
          params: { metadata: { team_id: "red" }, litellm_metadata: { user_api_key_team_id: "blue", team_id: "red" } },
          answer: "b",
        },
      ],
      requests: { a: 1, b: 3 },
    },
    {
      it: "may have a number for a team, and null for none",
      providers: { a: { info: { team_id: 7 } }, b: { info: { team_id: null } } },
      random: 0,
      calls: [{ params: { metadata: { team_id: 7 } }, answer: "a" }, { params: of("7"), answer: "a" }, { answer: "b" }],
      requests: { a: 2, b: 1 },
    },
    {
      it: "is one of several for its team, and is not failed over to by others",
      providers: { a: { script: unauthorized() }, b: red },
      calls: [
        { params: of("red"), answer: "b" },
        { params: of("blue"), error: { name: "AuthenticationError" }, after: 10 },
      ],
      requests: { a: 2, b: 1 },
    },
    {
      it: "is no fallback for others",
      providers: { a: { script: serverError() }, b: { ...red, group: "backup" } },
      options: { fallbacks: [{ main: ["backup"] }], num_retries: 0 },
      calls: [
        { params: of("red"), answer: "b" },
        { error: { name: "InternalServerError" }, errors: ["BadRequestError"] },
      ],
      requests: { a: 2, b: 1 },
    },
    {
      it: "is not reached by its id, by its provider's model or through an alias",
      providers: { a: { ...red, params: { model: "openai/gpt-5.9" } } },
      options: { model_group_alias: { other: "main" } },
      calls: ["a", "openai/gpt-5.9", "gpt-5.9", "other"].flatMap((model) => [
        { model, params: of("red"), answer: "a" },
        { model, params: of("blue"), error: { name: "BadRequestError", message: expect.stringContaining(REFUSED) } },
      ]),
      requests: { a: 4 },
    },
    {
      it: "is not reached through a wildcard",
      providers: { a: { ...red, group: "openai/*", params: { model: "openai/*" } } },
      calls: [
        { model: "openai/gpt-4o", params: of("red"), answer: "a" },
        { model: "openai/gpt-4o", error: { name: "BadRequestError", message: expect.stringContaining(REFUSED) } },
      ],
      requests: { a: 1 },
    },
    {
      it: "is not reached with the metadata of a fallback entry",
      providers: { a: red },
      options: { default_fallbacks: [{ metadata: { team_id: "red" } }] },
      calls: {
        options: { fallbacks: [{ metadata: { user_api_key_team_id: "red", team_id: "red" } }] },
        error: { name: "BadRequestError" },
        errors: ["BadRequestError"],
      },
      requests: {},
    },
    {
      it: "does not continue a stream of others",
      only: "stream",
      providers: { a: { script: { fault: "cut", after: 3, answer: "one two three four five six" } }, b: red },
      options: { num_retries: 0 },
      calls: [{ error: { name: "MidStreamError" } }],
      requests: { a: 1 },
    },
    {
      it: "has no cooldown that others hear of",
      providers: { a: { ...red, script: rateLimited() } },
      options: { num_retries: 0, allowed_fails: 0 },
      calls: [
        { params: of("red"), error: { name: "RateLimitError" } },
        { params: of("red"), error: { name: "RateLimitError", retry_after: expect.any(Number) } },
        { error: { name: "BadRequestError", message: expect.stringContaining(REFUSED), retry_after: undefined } },
      ],
      requests: { a: 1 },
    },
    {
      it: "is nobody to turn to: the only other one waits for a slow first word as if it were alone",
      only: "stream",
      providers: { a: { script: { fault: "hang_body" } }, b: red },
      options: { num_retries: 0 },
      silence: 300,
      calls: { options: { timeout: 290 }, error: { name: "Timeout", message: expect.stringContaining("290") } },
      requests: { a: 1 },
    },
    {
      it: "is nobody to take over: the only other one gets no cooldown",
      providers: { a: { script: [unauthorized(), { answer: "a" }] }, b: red },
      calls: [{ error: { name: "AuthenticationError" } }, { answer: "a" }],
      requests: { a: 2 },
    },
  ]);

  it("gets no hedge of others", async () => {
    const clock = new HeldClock();
    let answer = (): void => undefined;
    const held = new Promise<void>((resolve) => (answer = resolve));
    await using slow = await FaultServer.start({ script: () => held.then(() => ({ answer: "slow" })) });
    await using own = await FaultServer.start({ script: { answer: "own" } });
    const at = (id: string, api_base: string, team_id?: string): object => ({
      model_name: "main",
      litellm_params: { model: "openai/gpt-4o", api_key: "k", api_base },
      model_info: { id, ...(team_id && { team_id }) },
    });
    using router = new Router<string, string, string>({
      model_list: [at("a", slow.url), at("b", own.url, "red")] as never,
      hedge_after: 1,
      hedge_budget: 1,
      clock,
      env: {},
      random: () => 0,
    });
    const messages = [{ role: "user" as const, content: "Hi" }];
    const call = router.completion({ model: "main", messages });
    await until(() => slow.requests.length === 1);
    clock.advance(5);
    answer();
    expect((await call).choices[0].message.content).toBe("slow");
    expect(own.requests).toHaveLength(0);
    const mine = await router.completion({ model: "b", messages, metadata: { team_id: "red" } });
    expect(mine.choices[0].message.content).toBe("own");
  });

  it("is explained: to its team as one to use, to others with the reason", () => {
    using router = new Router<string, string, string>({
      model_list: [
        { model_name: "main", litellm_params: { model: "gpt-4o", api_key: "k" }, model_info: { id: "all" } },
        {
          model_name: "main",
          litellm_params: { model: "gpt-4o", api_key: "k" },
          model_info: { id: "red", team_id: "red" },
        },
      ],
      env: {},
      random: () => 0,
    });
    const asked = { model: "main", messages: [{ role: "user" as const, content: "Hi" }] };
    expect(router.explain(asked)).toMatchObject({
      order: ["all"],
      deployments: [{ eligible: true }, { eligible: false, reason: REFUSED }],
    });
    expect(router.explain({ ...asked, ...of("red") }).order).toEqual(["all", "red"]);
  });

  it("is not sent the team's name where the provider has no use for it", async () => {
    await using server = await FaultServer.start();
    using router = new Router<string, string, string>({
      model_list: [
        {
          model_name: "main",
          litellm_params: { model: "openai/text-embedding-3-small", api_key: "k", api_base: server.url },
          model_info: { team_id: "red" },
        },
      ],
      env: {},
    });
    await router.embedding({ model: "main", input: "Hi", ...of("red") });
    await expect(router.embedding({ model: "main", input: "Hi" })).rejects.toMatchObject({ name: "BadRequestError" });
    expect(server.requests).toHaveLength(1);
  });
});
