import fc from "fast-check";
import { expect, it } from "vitest";
import { MinuteWindow, REQUESTS, TOKENS } from "../../src/limits/minute-window.ts";

it("counts everything of the last 60 s, and nothing that is over 61 s old, whatever was asked between", () => {
  const steps = fc.array(
    fc.record({ after: fc.integer({ min: 0, max: 40_000 }), amount: fc.integer({ min: 0, max: 9 }) }),
  );
  fc.assert(
    fc.property(steps, (list) => {
      const window = new MinuteWindow();
      const added: { at: number; amount: number }[] = [];
      let now = 1_767_225_600_000;
      for (const { after, amount } of list) {
        now += after;
        window.add(now, REQUESTS, amount);
        added.push({ at: now, amount });
        const since = (age: number): number =>
          added.filter(({ at }) => at > now - age).reduce((sum, each) => sum + each.amount, 0);
        expect(window.sum(now, REQUESTS)).toBeGreaterThanOrEqual(since(60_000));
        expect(window.sum(now, REQUESTS)).toBeLessThanOrEqual(since(61_000));
      }
    }),
  );
});

it("takes back what it corrects, as long as it is counted", () => {
  const window = new MinuteWindow();
  const second = window.add(5_000, TOKENS, 100);
  window.correct(30_000, second, TOKENS, -40);
  expect(window.sum(30_000, TOKENS)).toBe(60);
  expect(window.sum(66_000, TOKENS)).toBe(0);
  window.correct(66_000, second, TOKENS, -60);
  expect(window.sum(66_000, TOKENS)).toBe(0);
});

it("says when enough of the sum is gone", () => {
  const window = new MinuteWindow();
  window.add(1_200, REQUESTS, 2);
  window.add(7_900, REQUESTS, 1);
  expect(window.goneAt(8_000, REQUESTS, 1)).toBe(62_000);
  expect(window.goneAt(8_000, REQUESTS, 3)).toBe(68_000);
  expect(window.goneAt(8_000, REQUESTS, 4)).toBe(Infinity);
  expect(window.sum(61_999, REQUESTS)).toBe(3);
  expect(window.sum(62_000, REQUESTS)).toBe(1);
});

it("stays where it is when time goes back", () => {
  const window = new MinuteWindow();
  window.add(100_000, REQUESTS, 1);
  window.add(1_000, REQUESTS, 1);
  expect(window.sum(100_000, REQUESTS)).toBe(2);
});
