import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { untilAborted } from "../src/until-aborted.ts";

describe("work that is awaited until a signal aborts", () => {
  it("settles as the work does, and leaves no listener", async () => {
    const { signal } = new AbortController();
    await expect(untilAborted(signal, Promise.resolve(1))).resolves.toBe(1);
    const failure = new Error("no");
    await expect(untilAborted(signal, Promise.reject(failure))).rejects.toBe(failure);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  it("is given up when the signal aborts, and rejects with the reason", async () => {
    const controller = new AbortController();
    const told: string[] = [];
    const waiting = untilAborted(controller.signal, new Promise(() => {}), () => told.push("given up"));
    controller.abort("enough");
    expect(told).toEqual(["given up"]);
    await expect(waiting).rejects.toBe("enough");
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  it("rejects with the reason of an earlier abort, also where the work is done or fails", async () => {
    const signal = AbortSignal.abort("before");
    for (const work of [Promise.resolve(1), Promise.reject(new Error("late")), new Promise(() => {})]) {
      await expect(untilAborted(signal, work)).rejects.toBe("before");
    }
  });

  it("may be a plain value instead of a promise", async () => {
    await expect(untilAborted(new AbortController().signal, 1)).resolves.toBe(1);
  });
});
