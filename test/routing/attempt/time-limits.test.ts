import { describe, expect, it } from "vitest";
import { hedgeDelay, limitsFor } from "../../../src/routing/attempt/time-limits.ts";
import { deployment } from "../group-of.ts";

function withStreams(count: number, ms: number): ReturnType<typeof deployment> {
  const one = deployment("a");
  for (let stream = 0; stream < count; stream++) one.health.firstTokenMs.add(ms);
  return one;
}

describe("limitsFor", () => {
  it("has defaults", () => {
    expect(limitsFor([{}, {}, {}], deployment("a"))).toEqual({ timeout: 600, firstToken: 120, idle: 60 });
  });

  it("takes the first level that sets a limit", () => {
    expect(
      limitsFor([{ timeout: 1 }, { timeout: 2, idle_timeout: 3 }, { first_token_timeout: 0.5 }], deployment("a")),
    ).toEqual({ timeout: 1, firstToken: 0.5, idle: 1 });
  });

  it("lets an explicit timeout cap a stream's two limits, unless there is a stream_timeout", () => {
    expect(limitsFor([{ timeout: 5 }], deployment("a"))).toEqual({ timeout: 5, firstToken: 5, idle: 5 });
    expect(limitsFor([{ timeout: 5, stream_timeout: 30 }], deployment("a"))).toEqual({
      timeout: 5,
      firstToken: 30,
      idle: 30,
    });
    expect(limitsFor([{ timeout: 5 }, { stream_timeout: 30 }], deployment("a"))).toMatchObject({
      firstToken: 30,
      idle: 30,
    });
  });

  it("lets a finer limit of a level win over its stream_timeout", () => {
    expect(limitsFor([{ stream_timeout: 30, idle_timeout: 4 }], deployment("a"))).toMatchObject({
      firstToken: 30,
      idle: 4,
    });
    expect(limitsFor([{ stream_timeout: 30 }, { idle_timeout: 4 }], deployment("a"))).toMatchObject({ idle: 30 });
  });

  it("are as long as timeout where no other deployment is left, unless they are set", () => {
    const learned = withStreams(20, 100);
    expect(limitsFor([{}], learned, true)).toEqual({ timeout: 600, firstToken: 600, idle: 600 });
    expect(limitsFor([{ timeout: 1_800 }], learned, true)).toEqual({ timeout: 1_800, firstToken: 1_800, idle: 1_800 });
    expect(limitsFor([{ timeout: 20 }], learned, true)).toEqual({ timeout: 20, firstToken: 20, idle: 20 });
    expect(limitsFor([{}, { idle_timeout: 7 }], learned, true)).toMatchObject({ firstToken: 600, idle: 7 });
    expect(limitsFor([{ first_token_timeout: "auto" }], learned, true)).toMatchObject({ firstToken: 10, idle: 600 });
    expect(limitsFor([{ stream_timeout: 30 }], learned, true)).toMatchObject({ firstToken: 30, idle: 30 });
  });

  it("learns the wait for the first content from twenty streams", () => {
    expect(limitsFor([{}], withStreams(19, 40_000)).firstToken).toBe(120);
    expect(limitsFor([{}], withStreams(20, 40_000)).firstToken).toBe(160);
    expect(limitsFor([{}], withStreams(20, 100)).firstToken).toBe(10);
    expect(limitsFor([{}], withStreams(20, 400_000)).firstToken).toBe(600);
    expect(
      limitsFor([{ first_token_timeout: "auto" }, { first_token_timeout: 3 }], withStreams(20, 40_000)).firstToken,
    ).toBe(160);
  });
});

describe("hedgeDelay", () => {
  it("is what it is set to", () => {
    expect([hedgeDelay(undefined, deployment("a"), true), hedgeDelay(2.5, deployment("a"), false)]).toEqual([
      undefined,
      2.5,
    ]);
  });

  it('is never, with "auto", until the deployment\'s pace is known; then its 95th percentile, of streams or of whole answers', () => {
    expect(hedgeDelay("auto", withStreams(19, 700), true)).toBeUndefined();
    expect(hedgeDelay("auto", withStreams(20, 700), true)).toBe(0.7);
    expect(hedgeDelay("auto", withStreams(20, 700), false)).toBeUndefined();
  });
});
