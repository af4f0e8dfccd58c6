import { describe, expect, it } from "vitest";
import { LazyModule } from "../src/lazy-module.ts";

describe("Code that is loaded with its first use", () => {
  it("is loaded once, also by many at the same time", async () => {
    let loads = 0;
    const module = new LazyModule(() => Promise.resolve((loads += 1)));
    expect(module.now).toBeUndefined();
    expect(await Promise.all([module.load(), module.load(), module.load()])).toEqual([1, 1, 1]);
    expect(await module.load()).toBe(1);
    expect(module.now).toBe(1);
  });

  it("is loaded anew after a load that failed", async () => {
    let loads = 0;
    const module = new LazyModule(() =>
      (loads += 1) === 1 ? Promise.reject(new Error("No disk.")) : Promise.resolve(loads),
    );
    await expect(module.load()).rejects.toThrow("No disk.");
    expect(module.now).toBeUndefined();
    expect(await module.load()).toBe(2);
  });
});
