/** Names that lead to names that lead to groups: however they are tied together, a call ends, and finds whoever can answer. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { ConfigurationError, isRouterError } from "../../src/errors.ts";
import { Router } from "../../src/router.ts";
import { seeded } from "../strategies/candidates.ts";

const GROUPS = ["g0", "g1", "g2", "g3", "g4"];
const ALIASES = ["a0", "a1", "a2", "g0"];
const NAMES = [...new Set([...GROUPS, ...ALIASES, "smart"])];

const name = fc.constantFrom(...NAMES);
const weighted = fc.uniqueArray(fc.record({ model: name, weight: fc.constantFrom(1, 5) }), {
  minLength: 1,
  maxLength: 3,
  selector: ({ model }) => model,
});
const tierNames = fc.uniqueArray(fc.constantFrom(...NAMES.filter((each) => each !== "smart")), {
  minLength: 1,
  maxLength: 3,
});
const graph = fc.record({
  healthy: fc.subarray(GROUPS),
  aliases: fc.record(Object.fromEntries(ALIASES.map((alias) => [alias, weighted]))),
  experiment: fc.option(fc.record({ model: fc.constantFrom("g1", "g2", "smart"), variants: weighted })),
  tiers: tierNames,
  fallbacks: fc.uniqueArray(fc.tuple(name, fc.uniqueArray(name, { maxLength: 3 })), {
    selector: ([from]) => from,
    maxLength: 5,
  }),
  seed: fc.nat(),
});

it("However names lead to names, a call ends, tries nobody twice, and finds a group that answers", async () => {
  let made = 0;
  let circular = 0;
  await fc.assert(
    fc.asyncProperty(graph, name, fc.boolean(), async (config, model, stream) => {
      const { healthy, aliases, experiment, tiers, fallbacks, seed } = config;
      let router: Router<string, string, string>;
      try {
        router = new Router<string, string, string>({
          env: {},
          random: seeded(seed),
          num_retries: 0,
          disable_cooldowns: true,
          model_list: [
            ...GROUPS.map((group) => ({
              model_name: group,
              litellm_params: {
                model: "gpt-4o",
                mock_response: healthy.includes(group) ? "fine" : "litellm.InternalServerError",
              },
              model_info: { id: group },
            })),
            {
              model_name: "smart",
              litellm_params: {
                model: "auto_router/complexity_router",
                complexity_router_config: {
                  tiers: { MEDIUM: tiers },
                },
              },
            },
          ],
          model_group_alias: aliases,
          fallbacks: fallbacks.map(([from, to]) => ({ [from]: to })),
          ...(experiment !== null && {
            experiments: [
              {
                name: "e",
                model: experiment.model,
                variants: experiment.variants.map((variant) => ({ ...variant, name: variant.model })),
              },
            ],
          }),
        });
      } catch (error) {
        // A list that is circular, whose weights are 0, or of a name that leads somewhere else already.
        if (!(error instanceof ConfigurationError)) throw error;
        circular += 1;
        return;
      }
      made += 1;
      const call = { model, messages: [{ role: "user" as const, content: "Hi" }] };
      const outcome: unknown = stream
        ? await router.completion({ ...call, stream: true }).then(
            (answer) => answer,
            (error: unknown) => error,
          )
        : await router.completion(call).catch((error: unknown) => error);
      const metadata = Reflect.get(Object(outcome), "router_metadata");
      const tried: string[] = metadata.attempts.map(({ deployment_id }: { deployment_id: string }) => deployment_id);
      expect(new Set(tried).size).toBe(tried.length);
      const alone = router.explain(call, { disable_fallbacks: true });
      const reachable = alone.deployments.map(({ deployment_id }) => deployment_id);
      const canAnswer = reachable.some((id) => healthy.includes(id));
      expect(
        canAnswer && isRouterError(outcome),
        `${model} reaches ${reachable.join()} and tried ${tried.join()}`,
      ).toBe(false);
      expect(isRouterError(outcome)).toBe(!healthy.includes(tried.at(-1) ?? ""));
      router.close();
    }),
    { numRuns: 600 },
  );
  expect(made).toBeGreaterThan(30);
  expect(circular).toBeGreaterThan(0);
});
