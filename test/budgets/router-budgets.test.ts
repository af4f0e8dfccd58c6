/** Whatever becomes of calls, nothing stays reserved, and what is spent is what they cost. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { Router } from "../../src/index.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { settled } from "../support/until.ts";

const price = { input_cost_per_token: 1e-6, output_cost_per_token: 1e-5 };
const messages = [{ role: "user" as const, content: "Tell me more about it." }];

/** How a call goes, and in which step it begins and is ended. */
const calls = fc.array(
  fc.record({
    way: fc.constantFrom("whole", "read", "left", "aborted", "abandoned"),
    fails: fc.boolean(),
    delay: fc.constantFrom(0, 0.5),
    begin: fc.nat(5),
    end: fc.nat(5),
  }),
  { minLength: 1, maxLength: 12 },
);

/** Reads one chunk. */
async function leave(stream: AsyncIterable<unknown>): Promise<void> {
  const reader = stream[Symbol.asyncIterator]();
  await reader.next();
  await reader.return?.();
}

it("leaves nothing reserved, and counts what the metadata say", async () => {
  await fc.assert(
    fc.asyncProperty(calls, async (made) => {
      const clock = new FakeClock();
      using router = new Router<string, string, string>({
        clock,
        env: { OPENAI_API_KEY: "sk-test" },
        disable_cooldowns: true,
        num_retries: 1,
        model_list: [
          { model_name: "main", litellm_params: { model: "gpt-4o", ...price }, model_info: { id: "a" } },
          { model_name: "spare", litellm_params: { model: "gpt-4o", ...price }, model_info: { id: "b" } },
        ],
        fallbacks: [{ main: ["spare"] }],
        provider_budget_config: { openai: { budget_limit: 1000, time_period: "1d" } },
      });
      let known = 0;
      let isExact = true;
      const count = (cost: number | null): void => {
        if (cost === null) isExact = false;
        else known += cost;
      };
      const run = async ({ way, fails, delay, end }: (typeof made)[number]): Promise<void> => {
        const controller = new AbortController();
        const params = { model: "main", messages, mock_response: "word ".repeat(50), mock_delay: delay };
        const options = { signal: controller.signal, mock_testing_fallbacks: fails };
        if (way === "aborted" || way === "abandoned") isExact = false;
        if (way === "aborted") {
          const pending = router.completion(params, options).catch(() => undefined);
          await settled(end);
          controller.abort();
          await pending;
          return;
        }
        if (way === "whole") return count((await router.completion(params, options)).router_metadata.cost_usd);
        const stream = await router.completion({ ...params, stream: true }, options);
        if (way === "abandoned") return controller.abort();
        if (way === "read") await stream.text();
        else await leave(stream);
        count(stream.router_metadata.cost_usd);
      };
      const running: Promise<void>[] = [];
      for (let step = 0; step <= 5; step += 1) {
        for (const each of made) if (each.begin === step) running.push(run(each));
        await settled(2);
        clock.advance(0.3);
      }
      for (let step = 0; step < 5; step += 1) {
        await settled(5);
        clock.advance(1);
      }
      await Promise.all(running);
      await settled();
      const { openai } = (await router.getBudgets()).provider;
      expect(openai?.reserved).toBe(0);
      const spend = openai?.spend ?? 0;
      expect(isExact ? Math.abs(spend - known) < 1e-12 : spend >= known - 1e-12).toBe(true);
    }),
    { numRuns: 40 },
  );
});
