/** Copies of calls, for a model that is tried with real traffic: they change nothing of the calls. */
import { describe, expect, it } from "vitest";
import type { RouterEvent } from "../../src/types/events.ts";
import { serverError } from "../support/fault-server.ts";
import { settled, until } from "../support/until.ts";
import { paramProblems, problems } from "../support/read.ts";
import { gate, groupOf, hello } from "./group.ts";

const mirrored = { silent_model: "shadow" };

type Finished = Extract<RouterEvent, { type: "call_finished" }>;
function copiesIn(events: readonly RouterEvent[]): Finished[] {
  return events.filter(
    (event): event is Finished => event.type === "call_finished" && event.metadata.mirrored_from !== undefined,
  );
}

const PRICES = { input_cost_per_token: 1, output_cost_per_token: 1 };

describe("A copy of a call", () => {
  it("goes to the silent model, with an id and a cost of its own", async () => {
    await using group = await groupOf({
      main: { params: { ...mirrored, input_cost_per_token: 0, output_cost_per_token: 0 } },
      shadow: { group: "shadow", params: PRICES },
    });
    const answer = await group.router.completion({ ...hello, temperature: 0.5 });
    expect(answer.choices[0].message.content).toBe("main");
    expect(answer.router_metadata).toMatchObject({ cost_usd: 0, attempts: [{ deployment_id: "main" }] });
    await until(() => copiesIn(group.events).length === 1);
    const [copy] = copiesIn(group.events);
    const { call_id } = answer.router_metadata;
    expect(copy).toMatchObject({ outcome: "success", model_group: "shadow", metadata: { mirrored_from: call_id } });
    expect(copy?.call_id).not.toBe(call_id);
    expect(copy?.metadata.cost_usd).toBeGreaterThan(0);
    const started = group.events.filter((event) => event.type === "call_started");
    expect(started).toMatchObject([{ model_group: "main" }, { model_group: "shadow", mirrored_from: call_id }]);
    expect(group.server("shadow").requests[0]?.body).toMatchObject({ temperature: 0.5 });
  });

  it("of a stream is read to its end, also when the caller leaves", async () => {
    await using group = await groupOf({
      main: { script: { fault: "stall", after: 1, answer: "one two three" }, params: mirrored },
      shadow: { group: "shadow", script: { answer: "one two three" } },
    });
    for await (const chunk of group.router.completion({ ...hello, stream: true })) {
      if (chunk.choices[0]?.delta.content) break;
    }
    await until(() => copiesIn(group.events).length === 1);
    expect(copiesIn(group.events)).toMatchObject([
      { outcome: "success", metadata: { attempts: [{ outcome: "success" }] } },
    ]);
  });

  it("that fails, or never answers, is nothing to the caller, and is tried once", async () => {
    await using group = await groupOf(
      {
        main: { params: mirrored },
        bad: { group: "shadow", script: serverError() },
        worse: { group: "shadow", script: serverError() },
        spare: { group: "spare" },
      },
      { fallbacks: [{ shadow: ["spare"] }] },
    );
    expect((await group.router.completion(hello)).choices[0].message.content).toBe("main");
    await until(() => copiesIn(group.events).length === 1);
    expect(copiesIn(group.events)).toMatchObject([{ outcome: "failure", metadata: { fallbacks_used: [] } }]);
    const seen = ["bad", "worse", "spare"].map((id) => group.server(id).requests.length);
    expect(seen.reduce((sum, count) => sum + count, 0)).toBe(1);
  });

  it("has neither the caller's key nor its headers nor its signal", async () => {
    await using group = await groupOf({ main: { params: mirrored }, shadow: { group: "shadow" } });
    const controller = new AbortController();
    await group.router.completion(
      { ...hello, extra_headers: { "x-secret": "of the caller" } },
      { api_key: "sk-of-the-caller", signal: controller.signal },
    );
    controller.abort();
    const { headers } = await group.server("shadow").received(1);
    expect(JSON.stringify(headers)).not.toMatch(/of.the.caller/);
    expect(headers["authorization"]).toContain("sk-secret-of-shadow");
    await until(() => copiesIn(group.events).length === 1);
    expect(copiesIn(group.events)[0]?.outcome).toBe("success");
  });

  it("is not copied itself, and each call is copied once", async () => {
    await using group = await groupOf(
      {
        main: { script: serverError(), params: mirrored },
        other: { params: mirrored },
        shadow: { group: "shadow", params: mirrored },
      },
      { num_retries: 0 },
    );
    await group.router.completion(hello);
    await until(() => copiesIn(group.events).length === 1);
    await settled();
    expect(group.server("shadow").requests).toHaveLength(1);
  });

  it("is made of a share of the calls, if one is set", async () => {
    const draws = [0.1, 0.6];
    let drawing = false;
    await using group = await groupOf(
      { main: { params: { ...mirrored, silent_model_share: "0.5" } }, shadow: { group: "shadow" } },
      { random: () => (drawing ? (draws.shift() ?? 0) : 0) },
    );
    drawing = true;
    await group.router.completion(hello);
    await group.router.completion(hello);
    await until(() => copiesIn(group.events).length === 1);
    await settled();
    expect(group.server("shadow").requests).toHaveLength(1);
  });

  it("is made of embeddings, too", async () => {
    await using group = await groupOf({ main: { params: mirrored }, shadow: { group: "shadow" } });
    await group.router.embedding({ model: "main", input: "Hi" });
    await group.server("shadow").received(1);
    await until(() => copiesIn(group.events).length === 1);
    expect(copiesIn(group.events)[0]?.outcome).toBe("success");
  });

  it("is one of at most 100 under way: the others are not made, and an event tells of each", async () => {
    const opened = gate<void>();
    await using group = await groupOf({
      main: { params: mirrored },
      shadow: { group: "shadow", script: async () => (await opened.opened, { answer: "shadow" }) },
    });
    for (let index = 0; index < 103; index += 1) await group.router.completion(hello);
    const dropped = group.events.filter((event) => event.type === "mirror_dropped");
    expect(dropped).toHaveLength(3);
    expect(dropped[0]).toMatchObject({ silent_model: "shadow", in_flight: 100, model_group: "main" });
    opened.open();
    await until(() => copiesIn(group.events).length === 100);
    await group.router.completion(hello);
    await until(() => copiesIn(group.events).length === 101);
  });

  it("ends when the router is closed", async () => {
    await using group = await groupOf({
      main: { params: mirrored },
      shadow: { group: "shadow", script: { fault: "hang" } },
    });
    await group.router.completion(hello);
    const { closed } = await group.server("shadow").received(1);
    group.router.close();
    expect(await closed).toBe("aborted");
    await until(() => copiesIn(group.events).length === 1);
    expect(copiesIn(group.events)[0]?.outcome).toBe("aborted");
    expect(group.clock.pending).toBe(0);
  });

  it("needs a model that exists, and a share from 0 to 1", () => {
    const entry = (params: object) => ({ model_name: "main", litellm_params: { model: "gpt-4o", ...params } });
    const cheap = { model_name: "cheap", litellm_params: { model: "gpt-4o-mini" } };
    expect(problems({ model_list: [entry({ silent_model: "chaep" }), cheap] })).toEqual([
      'model_list[0].litellm_params.silent_model: there is no model group "chaep"; did you mean "cheap"?',
    ]);
    const model_group_alias = { fast: "cheap" };
    expect(problems({ model_list: [entry({ silent_model: "fast" }), cheap], model_group_alias })).toEqual([]);
    expect(paramProblems({ silent_model_share: 2 })).toEqual([
      "silent_model_share: must be a number from 0 to 1, got 2",
    ]);
  });
});
