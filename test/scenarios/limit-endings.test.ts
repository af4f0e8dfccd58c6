/** However calls end, no limit is exceeded at the server, and what was set aside is returned whole. */
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Deployment } from "../../src/routing/deployment.ts";
import type { Reply } from "../support/fault-server.ts";
import { settled, until } from "../support/until.ts";
import { groupOf, hello } from "./group.ts";

const ends = fc.constantFrom("read", "whole", "abort", "leave", "fail", "cut");

it("holds for random ends", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(ends, { minLength: 1, maxLength: 30 }), async (list) => {
      let most = 0;
      let inFlight = (): number => 0;
      const script = async ({ number }: { number: number }): Promise<Reply> => {
        most = Math.max(most, inFlight());
        await settled();
        const end = list[number % list.length];
        if (end === "fail") return { status: 500 };
        return end === "cut" ? { fault: "cut" } : { answer: "one two three" };
      };
      const params = { max_parallel_requests: 3, tpm: 100_000, otpm: 50_000 };
      await using group = await groupOf(
        { a: { script, params } },
        { optional_pre_call_checks: ["enforce_model_rate_limits"], disable_cooldowns: true, retry_budget: 100 },
      );
      const deployment = group.router.getDeployment("a") as Deployment;
      inFlight = () => deployment.in_flight;
      const calls = list.map(async (end) => {
        const controller = new AbortController();
        if (end === "abort") setImmediate(() => controller.abort(new Error("enough")));
        const { signal } = controller;
        if (end === "whole" || end === "fail" || end === "abort")
          return void (await group.router.completion(hello, { signal }));
        const stream = await group.router.completion({ ...hello, stream: true }, { signal });
        if (end === "leave") stream.abort();
        else await stream.text();
      });
      await Promise.allSettled(calls);
      await settled();
      await until(() => deployment.in_flight === 0);
      expect(most).toBeLessThanOrEqual(3);
      expect(deployment.health.usage.held).toBe(0);
      group.clock.advance(61);
      expect(deployment.health.usage.tokens(group.clock.now())).toBe(0);
    }),
    { numRuns: 15 },
  );
});
