import { describe, expect, expectTypeOf, it } from "vitest";
import { readOptions } from "../src/config.ts";
import { ConfigurationError } from "../src/errors.ts";
import type { DeploymentOptions, FallbackMap, FallbackTarget, RouterOptions } from "../src/types/options.ts";

/** Stands for the router, whose type parameters are inferred in just this way, and which checks what the compiler let pass. */
class Typed<const Name extends string = string, const Alias extends string = never, const Id extends string = never> {
  readonly options: RouterOptions<Name, Alias, Id>;

  constructor(options: RouterOptions<Name, Alias, Id>) {
    readOptions({ env: { OPENAI_API_KEY: "sk-openai", ANTHROPIC_API_KEY: "sk-anthropic" }, ...options });
    this.options = options;
  }

  names(): readonly (Name | Alias | Id)[] {
    return [];
  }
}

const litellm_params = { model: "gpt-4o" };
const main = { model_name: "main", litellm_params } as const;
const cheap = { model_name: "cheap", litellm_params } as const;

describe("names in the options of a router", () => {
  it("are inferred from a list that is written in place", () => {
    const typed = new Typed({
      model_list: [
        { model_name: "main", litellm_params: { model: "gpt-4o", api_key: process.env["OPENAI_API_KEY"] } },
        { model_name: "main", litellm_params: { model: "anthropic/claude-sonnet-4-5", temperature: 0 } },
        { model_name: "cheap", litellm_params, rpm: 10 },
      ],
      fallbacks: [{ main: ["cheap"] }],
    });
    expectTypeOf(typed.names).returns.toEqualTypeOf<readonly ("main" | "cheap")[]>();
  });

  it("are those of groups, aliases and deployments together", () => {
    const typed = new Typed({
      model_list: [
        { model_name: "main", litellm_params, model_info: { id: "first", blocked: true } },
        { model_name: "cheap", litellm_params, model_info: { id: "second" } },
        { model_name: "plain", litellm_params, model_info: { max_input_tokens: 8000 } },
      ],
      model_group_alias: { gpt: "main", mine: { model: "cheap", hidden: true }, other: "gpt", pinned: "first" },
      fallbacks: [{ gpt: ["cheap", "second"] }, { first: ["mine"] }],
      default_fallbacks: ["other"],
    });
    expectTypeOf(typed.names).returns.toEqualTypeOf<
      readonly ("main" | "cheap" | "plain" | "gpt" | "mine" | "other" | "pinned" | "first" | "second")[]
    >();
  });

  it("are inferred from a list that is written elsewhere, as const", () => {
    const model_list = [main, cheap] as const;
    const typed = new Typed({ model_list, fallbacks: [{ main: ["cheap"] }] });
    expectTypeOf(typed.names).returns.toEqualTypeOf<readonly ("main" | "cheap")[]>();
  });

  it("are any at all where the list was made at run time", () => {
    const model_list: DeploymentOptions[] = ["anything", "goes", "here"].map((model_name) => ({
      model_name,
      litellm_params,
    }));
    const typed = new Typed({ model_list, fallbacks: [{ anything: ["goes"] }], default_fallbacks: ["here"] });
    expectTypeOf(typed.names).returns.toEqualTypeOf<readonly string[]>();
    const options: RouterOptions = { model_list, fallbacks: [{ anything: ["goes"] }] };
    expectTypeOf(new Typed(options).names).returns.toEqualTypeOf<readonly string[]>();
  });

  it("may be none", () => {
    const typed = new Typed({ model_list: [] });
    expectTypeOf(typed.names).returns.toEqualTypeOf<readonly string[]>();
  });
});

const model_list = [main, cheap] as const;

describe("a name that is not there neither compiles nor runs", () => {
  it.each([
    // @ts-expect-error -- refused by the compiler
    ["a target", () => new Typed({ model_list, fallbacks: [{ main: ["cheep"] }] })],
    // @ts-expect-error -- refused by the compiler
    ["one of several", () => new Typed({ model_list, context_window_fallbacks: [{ main: ["cheap", "cheep"] }] })],
    // @ts-expect-error -- refused by the compiler
    ["a target of all groups", () => new Typed({ model_list, content_policy_fallbacks: [{ "*": ["cheep"] }] })],
    // @ts-expect-error -- refused by the compiler
    ["a target of all groups, the other way", () => new Typed({ model_list, default_fallbacks: ["cheep"] })],
    // @ts-expect-error -- refused by the compiler
    ["a target with parameters", () => new Typed({ model_list, fallbacks: [{ main: [{ model: "cheep" }] }] })],
    // @ts-expect-error -- refused by the compiler
    ["a group that falls back", () => new Typed({ model_list, fallbacks: [{ mian: ["cheap"] }] })],
    // @ts-expect-error -- refused by the compiler
    ["what an alias stands for", () => new Typed({ model_list, model_group_alias: { gpt: "mian" } })],
    // @ts-expect-error -- refused by the compiler
    ["behind another alias", () => new Typed({ model_list, model_group_alias: { gpt: { model: "mian" } } })],
    // @ts-expect-error -- refused by the compiler
    ["an option", () => new Typed({ model_list, numRetries: 2 })],
    // Only here: a JSON file that is imported has strings for names.
    ["a strategy", () => new Typed({ model_list, routing_strategy: "least_busy" })],
  ])("as %s", (_, make) => {
    expect(make).toThrow(ConfigurationError);
  });
});

describe("fallbacks", () => {
  it("may come from any group and go to objects with parameters", () => {
    const { options } = new Typed({
      model_list,
      fallbacks: [
        { "*": ["cheap"] },
        { main: [{ model: "cheap", temperature: 0, timeout: 5, messages: [{ role: "user", content: "Shorter." }] }] },
      ],
    });
    expect(options.fallbacks).toHaveLength(2);
  });

  it("may be for the same group, with other parameters and without a model", () => {
    const { options } = new Typed({
      model_list,
      fallbacks: [{ main: [{ api_key: "k2" }, { model: null, messages: [{ role: "user", content: "Shorter." }] }] }],
      default_fallbacks: [{ api_key: "k3" }, { model: "cheap", seed: 1 }],
    });
    expect(options.default_fallbacks).toHaveLength(2);
    // @ts-expect-error -- there is no such group
    const misspelt = () => new Typed({ model_list, default_fallbacks: [{ model: "cheep", seed: 1 }] });
    expect(misspelt).toThrow(ConfigurationError);
    // @ts-expect-error -- a key is a text
    const wrong = () => new Typed({ model_list, fallbacks: [{ main: [{ api_key: 7 }] }] });
    expect(wrong).toThrow(ConfigurationError);
  });

  it("may name whatever a wildcard matches, and nothing that it does not", () => {
    const wild = { model_name: "openai/*", litellm_params } as const;
    const { options } = new Typed({
      model_list: [wild, cheap],
      model_group_alias: { best: "openai/o3" },
      fallbacks: [{ "openai/gpt-4o": ["openai/gpt-4o-mini", "cheap"] }, { best: [{ model: "openai/o3" }] }],
    });
    expect(options.fallbacks).toHaveLength(2);
    // @ts-expect-error -- not below openai/
    const outside = () => new Typed({ model_list: [wild, cheap], fallbacks: [{ cheap: ["azure/gpt-4o"] }] });
    expect(outside).toThrow(ConfigurationError);
  });

  it("have types of their own for those who make them elsewhere", () => {
    const targets: FallbackTarget<"main" | "cheap">[] = ["cheap", { model: "main", seed: 1 }];
    const map: FallbackMap<"main" | "cheap"> = { main: targets };
    expect(new Typed({ model_list, fallbacks: [map] }).options.fallbacks).toEqual([map]);
    expectTypeOf(map).toExtend<FallbackMap>();
  });
});
