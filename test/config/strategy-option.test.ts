import { describe, expect, it } from "vitest";
import { problems, read } from "../support/read.ts";

describe("routing_strategy_args", () => {
  it("are taken for every strategy, as numbers or as text", () => {
    for (const routing_strategy of ["least-busy", "latency-based-routing", "usage-based-routing-v2"])
      expect(problems({ routing_strategy, routing_strategy_args: { ttl: "60", lowest_latency_buffer: 0.5 } })).toEqual(
        [],
      );
  });

  it.each([
    [{ ttl: 0 }, "routing_strategy_args.ttl: must be a number of seconds above 0"],
    [{ lowest_latency_buffer: -1 }, "routing_strategy_args.lowest_latency_buffer: must be a number of at least 0"],
    [{ max_latency_list_size: 101 }, "routing_strategy_args.max_latency_list_size: must be an integer from 1 to 100"],
    [{ ttft_percentile: 95 }, "routing_strategy_args.ttft_percentile: must be a number above 0, up to 1"],
    [{ lowest_latency_bufer: 1 }, 'did you mean "lowest_latency_buffer"?'],
    ["fast", "routing_strategy_args: must be an object"],
  ])("may not be %j", (routing_strategy_args, problem) => {
    expect(problems({ routing_strategy_args })).toEqual([expect.stringContaining(problem)]);
  });
});

describe("model_group_strategy", () => {
  it("is read by group", () => {
    const { settings } = read({ model_group_strategy: { main: "cost-based-routing", cheap: null } });
    expect([...settings.model_group_strategy].map(([group, { name }]) => [group, name])).toEqual([
      ["main", "cost-based-routing"],
    ]);
  });

  it("names groups and strategies that there are", () => {
    const wrong = problems({ model_group_strategy: { mian: "least-busy", cheap: "fastest" } });
    expect(wrong).toHaveLength(2);
    expect(wrong[0]).toContain('did you mean "main"?');
    expect(wrong[1]).toContain('model_group_strategy["cheap"]: unknown strategy');
  });
});
