import { describe, expect, it } from "vitest";
import { RecentAnswers } from "../../../src/routing/health/recent-answers.ts";

describe("RecentAnswers", () => {
  it("knows nothing before the first answer", () => {
    const recent = new RecentAnswers();
    expect([
      recent.last_at,
      recent.secondsPerToken(10),
      recent.secondsToFirstToken(10),
      recent.failureShare(0),
    ]).toEqual([undefined, undefined, undefined, 0]);
  });

  it("divides all seconds by all tokens: a short answer does not make its deployment slow", () => {
    const recent = new RecentAnswers();
    recent.addAnswer(0, 10, 1000);
    recent.addAnswer(0, 1, 1);
    expect(recent.secondsPerToken(10)).toBeCloseTo(11 / 1001);
  });

  it("counts an answer without tokens in seconds", () => {
    const recent = new RecentAnswers();
    recent.addAnswer(0, 3, 0);
    expect(recent.secondsPerToken(10)).toBe(3);
  });

  it("looks at the last answers only, also when it has had more than it keeps", () => {
    const recent = new RecentAnswers();
    for (let answer = 1; answer <= 250; answer += 1) recent.addAnswer(answer, answer, 1);
    expect(recent.secondsPerToken(1)).toBe(250);
    expect(recent.secondsPerToken(10)).toBe(245.5);
    expect(recent.secondsPerToken(1)).toBe(250);
  });

  it("tells times to the first content apart from whole answers, and gives their percentile by nearest rank", () => {
    const recent = new RecentAnswers();
    for (const seconds of [5, 1, 4, 2, 3]) recent.addFirstToken(0, seconds);
    expect(recent.secondsPerToken(10)).toBeUndefined();
    expect([0.2, 0.5, 0.9, 1].map((share) => recent.secondsToFirstToken(10, share))).toEqual([1, 3, 5, 5]);
    expect(recent.secondsToFirstToken(10)).toBe(3);
  });

  it("forgets old answers when a new one comes after a minute", () => {
    const recent = new RecentAnswers();
    recent.addAnswer(0, 9, 1);
    recent.addAnswer(60_000, 1, 1);
    expect(recent.secondsPerToken(10)).toBe(5);
    recent.addAnswer(120_001, 1, 1);
    expect(recent.secondsPerToken(10)).toBe(1);
  });

  it("weighs failures by how late and how long ago they were", () => {
    const recent = new RecentAnswers();
    recent.addFailure(0);
    expect(recent.failureShare(0)).toBeCloseTo(0.3);
    expect(recent.failureShare(10_000)).toBeCloseTo(0.15);
    recent.addFailure(0);
    expect(recent.failureShare(0)).toBeCloseTo(0.51);
    for (let answer = 0; answer < 20; answer += 1) recent.addAnswer(0, 1, 1);
    expect(recent.failureShare(0)).toBe(0);
  });
});
