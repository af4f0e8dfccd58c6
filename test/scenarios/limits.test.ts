/** Limits of deployments hold, whichever way their calls end. */
import { describe, expect, it } from "vitest";
import type { Reply } from "../support/fault-server.ts";
import { groupOf, hello } from "./group.ts";

const ENFORCED = { optional_pre_call_checks: ["enforce_model_rate_limits"], num_retries: 0, max_queue: 0 };

describe("A limit of a deployment", () => {
  it.each([
    ["litellm_params", { params: { itpm: 0 } }],
    ["model_info", { info: { itpm: 0 } }],
  ])("is read from %s, and 0 lets none pass", async (_, member) => {
    await using group = await groupOf({ a: member });
    const call = group.router.completion(hello);
    await expect(call).rejects.toMatchObject({
      name: "RateLimitError",
      retry_after: undefined,
      message: expect.stringContaining("a: it is at its itpm limit of 0"),
    });
    expect(group.server("a").requests).toEqual([]);
  });

  it("is a share of the traffic and no limit for rpm and tpm, unless something makes them hold", async () => {
    const member = { params: { rpm: 1, tpm: 1 } };
    await using free = await groupOf({ a: member });
    for (let call = 0; call < 3; call++) await free.router.completion(hello);
    await using held = await groupOf({ a: { params: { rpm: 1 } } }, ENFORCED);
    await held.router.completion(hello);
    await expect(held.router.completion(hello)).rejects.toMatchObject({ retry_after: 61 });
    held.clock.advance(61);
    await held.router.completion(hello);
  });

  it("counts the day from daily_reset_time on", async () => {
    await using group = await groupOf({ a: { params: { rpd: 1, daily_reset_time: "06:00" } } });
    await group.router.completion(hello);
    await expect(group.router.completion(hello)).rejects.toMatchObject({ retry_after: 6 * 3600 });
    group.clock.advance(6 * 3600);
    await group.router.completion(hello);
  });

  it("counts what the provider counted: less than was set aside makes room, more takes it", async () => {
    const script = [
      { usage: { prompt_tokens: 30, completion_tokens: 5 } },
      { usage: { prompt_tokens: 90, completion_tokens: 5 } },
    ];
    await using group = await groupOf({ a: { script, params: { itpm: 100 } } }, ENFORCED);
    await group.router.completion(hello);
    await group.router.completion(hello);
    await expect(group.router.completion(hello)).rejects.toThrow("itpm limit of 100");
  });

  it("has back what a failed call set aside, and not its request", async () => {
    const script: Reply[] = [{ status: 500 }, { answer: "a" }];
    const cold = { ...ENFORCED, disable_cooldowns: true };
    await using group = await groupOf({ a: { script, params: { tpm: 60, rpm: 2 } } }, cold);
    const asks = { ...hello, max_tokens: 50 };
    await expect(group.router.completion(asks)).rejects.toMatchObject({ status: 500 });
    await group.router.completion(asks);
    await expect(group.router.completion(asks)).rejects.toThrow(/(?:rpm|tpm) limit/);
  });

  it("counts a stream until its end, read or abandoned", async () => {
    await using group = await groupOf({ a: { params: { otpm: 100, max_parallel_requests: 1 } } }, ENFORCED);
    const stream = await group.router.completion({ ...hello, stream: true, max_tokens: 60 });
    await expect(group.router.completion(hello)).rejects.toThrow("max_parallel_requests limit of 1");
    await stream.text();
    const left = await group.router.completion({ ...hello, stream: true, max_tokens: 60 });
    left.abort();
    await expect(group.router.completion({ ...hello, max_tokens: 60 })).rejects.toThrow("otpm limit of 100");
  });

  it("does not count a call with a key of the caller's", async () => {
    await using group = await groupOf({ a: { params: { rpm: 1 } } }, ENFORCED);
    for (let call = 0; call < 2; call++)
      await group.router.completion({ ...hello, api_key: "sk-callers-own-key-123456" });
    await group.router.completion(hello);
    await expect(group.router.completion({ ...hello, model: "a" })).rejects.toThrow("rpm limit of 1");
  });
});

describe("A provider that says that its limit is used up", () => {
  const usedUp = {
    "x-ratelimit-limit-requests": "60",
    "x-ratelimit-remaining-requests": "0",
    "x-ratelimit-reset-requests": "60s",
  };

  it("gets no further call until then, while another deployment is free, also at a later level", async () => {
    const script = { answer: "a", headers: usedUp };
    await using group = await groupOf({ a: { script, params: { order: 1 } }, b: { params: { order: 2 } } });
    const asked = async (): Promise<unknown> => (await group.router.completion(hello)).router_metadata.deployment_id;
    expect([await asked(), await asked(), await asked()]).toEqual(["a", "b", "b"]);
    group.clock.advance(60);
    expect([await asked(), await asked()]).toEqual(["a", "b"]);
    expect(group.events.some(({ type }) => type === "attempt_failed")).toBe(false);
  });

  it("is asked all the same where nobody else is left, and by a stream's headers too", async () => {
    await using group = await groupOf({ a: { script: { answer: "a", headers: usedUp } } });
    await (await group.router.completion({ ...hello, stream: true })).text();
    await group.router.completion(hello);
    expect(group.server("a").requests).toHaveLength(2);
  });

  it("says nothing of the deployment's own key when a caller's was used", async () => {
    const script = { answer: "a", headers: usedUp };
    await using group = await groupOf({ a: { script, params: { order: 1 } }, b: { params: { order: 2 } } });
    await group.router.completion(hello, { api_key: "sk-callers-own-key-123456" });
    expect((await group.router.completion(hello)).router_metadata.deployment_id).toBe("a");
  });
});
