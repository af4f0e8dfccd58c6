import { describe, expect, it } from "vitest";
import { CallRecord } from "../../src/routing/call-record.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { deployment } from "./group-of.ts";

const PRICED = { params: { input_cost_per_token: 1, output_cost_per_token: 2 } };
const usage = (prompt_tokens: number, completion_tokens: number) => ({
  prompt_tokens,
  completion_tokens,
  total_tokens: prompt_tokens + completion_tokens,
});

describe("CallRecord", () => {
  it("counts neither attempts nor waits as overhead", () => {
    const clock = new FakeClock();
    const record = new CallRecord("main", "call_1", clock);
    clock.advance(0.1);
    const attempt = record.openAttempt(deployment("a"), clock.now());
    clock.advance(2);
    record.closeAttempt(attempt, "failure");
    clock.advance(5);
    record.addWait(5_000);
    clock.advance(0.2);
    record.close();
    expect(record.metadata).toMatchObject({ latency_ms: 7_300, overhead_ms: 300 });
  });

  it("names the deployment, its group, its provider and its model for each attempt", () => {
    const record = new CallRecord("main", "call_1", new FakeClock());
    const { id, model_name, provider, model } = deployment("a");
    record.openAttempt(deployment("a"), 5);
    expect(record.metadata.attempts).toMatchObject([
      { deployment_id: id, model_group: model_name, provider, model, started_at: 5 },
    ]);
    expect(model).not.toBe("");
  });

  it("adds up the prices of parts, and knows none when a part has none", () => {
    const record = new CallRecord("main", "call_1", new FakeClock());
    const [priced, free] = [deployment("a", PRICED), deployment("b")];
    record.charge(record.openAttempt(priced, 0), priced, usage(1, 1));
    record.charge(record.openAttempt(priced, 0), priced, usage(10, 0));
    expect(record.metadata).toMatchObject({ cost_usd: 13, usage: usage(11, 1) });
    record.charge(record.openAttempt(free, 0), free, usage(1, 1));
    record.charge(record.openAttempt(priced, 0), priced, usage(1, 1));
    expect(record.metadata.cost_usd).toBeNull();
  });

  it("does not know the price of an answer that broke off", () => {
    const record = new CallRecord("main", "call_1", new FakeClock());
    const priced = deployment("a", PRICED);
    record.charge(record.openAttempt(priced, 0), priced, usage(1, 1), { isBroken: true });
    expect(record.metadata).toMatchObject({ cost_usd: null, usage: usage(1, 1) });
  });

  it("charges a lost hedge with the prompt of the answer", () => {
    const record = new CallRecord("main", "call_1", new FakeClock());
    const priced = deployment("a", PRICED);
    const lost = record.openAttempt(priced, 0);
    record.loseHedge(lost, priced);
    record.charge(record.openAttempt(priced, 0), priced, usage(10, 1));
    record.close();
    expect(lost.cost_usd).toBe(10);
    expect(record.metadata.cost_usd).toBe(22);
  });
});
