import { describe, expect, it } from "vitest";
import { BadRequestError, Router, type RouterOptions } from "../../src/index.ts";

const messages = [{ role: "user" as const, content: "Hi" }];

interface Listed {
  readonly model: string;
  readonly [parameter: string]: unknown;
}

/** A router over mocks: the table of models knows their prices. */
function routerOver(models: readonly Listed[], options: Partial<RouterOptions> = {}): Router {
  return new Router({
    model_list: models.map((params, index) => ({
      model_name: "general-llm",
      litellm_params: { api_key: "sk-test", mock_response: "Hello", ...params },
      model_info: { id: `${index}` },
    })),
    ...options,
  });
}

/** The ids that answer twenty calls. */
async function answering(router: Router, options: object = {}): Promise<string[]> {
  const ids = new Set<string>();
  for (let turn = 0; turn < 20; turn += 1) {
    const { router_metadata } = await router.completion({ model: "general-llm", messages, ...options });
    ids.add(router_metadata.deployment_id ?? "");
  }
  return [...ids].toSorted();
}

const PRICED = [
  { model: "gpt-4o" },
  { model: "gpt-4o-mini" },
  { model: "anthropic/claude-sonnet-4-5-20250929" },
] satisfies Listed[];

describe("cost-based-routing", () => {
  it("uses the cheapest from the first call on, and the next one while that is out of rotation", async () => {
    using router = routerOver(PRICED, { routing_strategy: "cost-based-routing" });
    expect(await answering(router)).toEqual(["1"]);
    router.updateSettings({ filters: [{ name: "not the cheapest", keep: ({ id }) => id !== "1" }] });
    expect(await answering(router)).toEqual(["0"]);
  });

  it("heeds the prices of the deployments, 0 among them", async () => {
    const free = { model: "gpt-4o", input_cost_per_token: 0, output_cost_per_token: 0 };
    using router = routerOver([...PRICED, free], { routing_strategy: "cost-based-routing" });
    expect(await answering(router)).toEqual(["3"]);
  });
});

describe("A strategy", () => {
  it("can be a group's own, and a call's own before that", async () => {
    using router = routerOver(PRICED, { model_group_strategy: { "general-llm": "cost-based-routing" } });
    expect(await answering(router)).toEqual(["1"]);
    expect(await answering(router, { routing_strategy: "simple-shuffle" })).toEqual(["0", "1", "2"]);
    const last = { name: "last", pick: <C>(candidates: readonly C[]): C => candidates.at(-1) as C };
    expect(await answering(router, { routing_strategy: last })).toEqual(["2"]);
  });

  it("of a call waits for prices, where only that call asks for them", async () => {
    using router = routerOver(PRICED);
    const { router_metadata } = await router.completion(
      { model: "general-llm", messages },
      { routing_strategy: "cost-based-routing" },
    );
    expect(router_metadata.deployment_id).toBe("1");
  });

  it("that a call names and that there is not is refused", async () => {
    using router = routerOver(PRICED);
    await expect(router.completion({ model: "general-llm", messages, routing_strategy: "fastest" })).rejects.toThrow(
      BadRequestError,
    );
  });
});
