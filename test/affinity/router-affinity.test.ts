/** Whatever fails: a session never keeps a call from a deployment that answers, and goes back to its own when that is well. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { Router } from "../../src/index.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { wholeCompletion } from "../providers/shared/support/plain-translator.ts";

const IDS = ["a", "b", "c"];
const messages = [{ role: "user" as const, content: "Hi" }];

const steps = fc.array(
  fc.record({
    /** Those that are down during the call. */
    down: fc.subarray(IDS),
    session_id: fc.constantFrom("s", "t"),
  }),
  { minLength: 1, maxLength: 30 },
);

it.each([true, false])("holds for random outages (session_affinity_repin_on_failover: %s)", async (repins) => {
  await fc.assert(
    fc.asyncProperty(
      steps,
      fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })),
      async (made, draws) => {
        let down: readonly string[] = [];
        const fetchOf = (id: string) => (): Promise<Response> =>
          Promise.resolve(
            down.includes(id)
              ? Response.json({ error: { message: "down" } }, { status: 500 })
              : Response.json(wholeCompletion),
          );
        using router = new Router<string, string, string>({
          clock: new FakeClock(),
          env: {},
          random: () => draws.next().value,
          num_retries: 0,
          disable_cooldowns: true,
          optional_pre_call_checks: ["session_affinity"],
          session_affinity_repin_on_failover: repins,
          model_list: IDS.map((id) => ({
            model_name: "main",
            litellm_params: { model: "openai/gpt-4o", api_key: "sk-test-0123456789", fetch: fetchOf(id) },
            model_info: { id },
          })),
        });
        const home = new Map<string, string>();
        for (const { down: now, session_id } of made) {
          down = now;
          const answer = await router
            .completion({ model: "main", messages, metadata: { session_id } })
            .catch((error: unknown) => Object(error));
          const { attempts, deployment_id } = answer.router_metadata;
          const isAnswered = "choices" in answer;
          expect(isAnswered).toBe(down.length < IDS.length);
          const first: string = attempts[0].deployment_id;
          expect(first).toBe(home.get(session_id) ?? first);
          home.set(session_id, repins && isAnswered ? deployment_id : (home.get(session_id) ?? first));
        }
      },
    ),
    { numRuns: 60 },
  );
});
