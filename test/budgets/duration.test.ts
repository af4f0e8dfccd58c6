import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { durationFrom } from "../../src/budgets/duration.ts";
import { windowAt } from "../../src/budgets/window.ts";

const DAY = 86_400_000;

/** Moments from 1990 to 2090. */
const moments = fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2090, 0) });
const durations = fc
  .tuple(fc.integer({ min: 1, max: 400 }), fc.constantFrom("s", "m", "h", "d", "w", "mo"))
  .map(([count, unit]) => `${count}${unit}`);

function windowOf(text: string, alignment: "first_spend" | "calendar", at: number | string) {
  const duration = durationFrom(text);
  if (duration === undefined) throw new Error(`${text} is no duration`);
  return windowAt(duration, alignment, typeof at === "string" ? Date.parse(at) : at);
}

function shown(text: string, alignment: "first_spend" | "calendar", at: string): string {
  const { start, end } = windowOf(text, alignment, at);
  return `${new Date(start).toISOString()} ${new Date(end).toISOString()}`;
}

describe("a duration", () => {
  it("is LiteLLM's: a number and a unit, or a name", () => {
    expect(durationFrom("30s")).toMatchObject({ count: 30, unit: "s" });
    expect(durationFrom("10m")).toMatchObject({ count: 10, unit: "m" });
    expect(durationFrom("1mo")).toMatchObject({ count: 1, unit: "mo" });
    expect(["hourly", "daily", "weekly", "monthly"].map(durationFrom)).toMatchObject([
      { count: 1, unit: "h" },
      { count: 24, unit: "h" },
      { count: 7, unit: "d" },
      { count: 30, unit: "d" },
    ]);
  });

  it.each([
    "",
    "1",
    "d",
    "0d",
    "-1d",
    "1.5d",
    "1 d",
    " 1d",
    "1D",
    "1M",
    "1min",
    "1y",
    "day",
    "Daily",
    "1d1h",
    "1d\n",
    "9999999999s",
    "101000w",
    "1e3s",
    "constructor",
    86_400,
    null,
    undefined,
    {},
  ])("is refused: %j", (text) => {
    expect(durationFrom(text)).toBeUndefined();
  });
});

describe("a window that begins with the first spend", () => {
  it("ends after its duration", () => {
    expect(shown("1d", "first_spend", "2026-03-01T10:30:00Z")).toBe(
      "2026-03-01T10:30:00.000Z 2026-03-02T10:30:00.000Z",
    );
  });

  it("of months ends on the same day of the month, or on the last", () => {
    expect(shown("1mo", "first_spend", "2026-01-31T10:30:15.250Z")).toMatch(/ 2026-02-28T10:30:15.250Z$/);
    expect(shown("1mo", "first_spend", "2028-01-31T00:00:00Z")).toMatch(/ 2028-02-29T00:00:00.000Z$/);
    expect(shown("13mo", "first_spend", "2026-11-30T00:00:00Z")).toMatch(/ 2027-12-30T00:00:00.000Z$/);
    expect(shown("2mo", "first_spend", "2026-12-15T00:00:00Z")).toMatch(/ 2027-02-15T00:00:00.000Z$/);
  });

  it("contains its beginning, and is as long as its duration", () => {
    fc.assert(
      fc.property(durations, moments, (text, at) => {
        const { start, end } = windowOf(text, "first_spend", at);
        expect(start).toBe(at);
        const count = Number.parseInt(text, 10);
        if (!text.endsWith("mo")) return;
        expect(end - start).toBeGreaterThanOrEqual(count * 28 * DAY);
        expect(end - start).toBeLessThanOrEqual(count * 31 * DAY);
      }),
    );
  });
});

describe("a window of the calendar", () => {
  it.each([
    ["hourly", "2026-03-04T10:00:00.000Z 2026-03-04T11:00:00.000Z"],
    ["15m", "2026-03-04T10:30:00.000Z 2026-03-04T10:45:00.000Z"],
    ["6h", "2026-03-04T06:00:00.000Z 2026-03-04T12:00:00.000Z"],
    ["daily", "2026-03-04T00:00:00.000Z 2026-03-05T00:00:00.000Z"],
    ["1w", "2026-03-02T00:00:00.000Z 2026-03-09T00:00:00.000Z"],
    ["weekly", "2026-03-02T00:00:00.000Z 2026-03-09T00:00:00.000Z"],
    ["1mo", "2026-03-01T00:00:00.000Z 2026-04-01T00:00:00.000Z"],
    ["monthly", "2026-03-01T00:00:00.000Z 2026-04-01T00:00:00.000Z"],
    ["3mo", "2026-01-01T00:00:00.000Z 2026-04-01T00:00:00.000Z"],
    ["12mo", "2026-01-01T00:00:00.000Z 2027-01-01T00:00:00.000Z"],
  ])("of %s", (text, window) => {
    expect(shown(text, "calendar", "2026-03-04T10:31:12Z")).toBe(window);
  });

  it("contains its moment, is the same for all moments in it, and the next begins where it ends", () => {
    fc.assert(
      fc.property(
        durations,
        moments,
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (text, at, share) => {
          const window = windowOf(text, "calendar", at);
          expect(window.start).toBeLessThanOrEqual(at);
          expect(window.end).toBeGreaterThan(at);
          const length = window.end - window.start;
          const other = window.start + Math.min(Math.floor(share * length), length - 1);
          expect(windowOf(text, "calendar", other)).toEqual(window);
          expect(windowOf(text, "calendar", window.end).start).toBe(window.end);
        },
      ),
    );
  });
});
