/** Where a wire does not say when an answer was made, the time is that of the router's clock. */
import { describe, expect, it } from "vitest";
import { Router } from "../../src/index.ts";
import { SUBJECTS } from "../contracts/subjects.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { FaultServer } from "../support/fault-server.ts";
import { translatorOf, QUESTION, RECEIVED_AT, targetOf } from "./openai/support/wire.ts";

const messages = [{ role: "user" as const, content: "Hi" }];
const TIMELESS = SUBJECTS.filter(({ wire }) => ["anthropic", "gemini", "vertex_ai", "bedrock"].includes(wire));

describe("the time of an answer", () => {
  it.each(TIMELESS)("of $name is that of the clock, whole and streamed", async ({ wire, params }) => {
    await using server = await FaultServer.start({ wire, script: [{ answer: "one" }, { answer: "one two" }] });
    const clock = new FakeClock();
    const router = new Router({
      model_list: [{ model_name: "main", litellm_params: params(server) }],
      env: {},
      clock,
    });
    const expected = Math.floor(clock.now() / 1000);
    expect((await router.completion({ model: "main", messages })).created).toBe(expected);
    for await (const chunk of router.completion({ model: "main", messages, stream: true })) {
      expect(chunk.created).toBe(expected);
    }
    router.close();
  });

  it("on OpenAI's wire is the vendor's, and the clock's where the vendor leaves it out", () => {
    const { reply } = translatorOf("openai").translate(QUESTION, targetOf("openai"));
    const choices = [{ message: { content: "Hello" }, finish_reason: "stop" }];
    const created = (fields: object): number => reply(JSON.stringify({ choices, ...fields }), {}, RECEIVED_AT).created;
    expect([created({ created: 1_790_000_000 }), created({})]).toEqual([1_790_000_000, RECEIVED_AT / 1000]);
  });
});
