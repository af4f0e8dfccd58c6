import { describe, expectTypeOf, it } from "vitest";
import type { DeploymentOptions, FallbackMap, RouterOptions } from "../src/types/options.ts";

/** Stands for the router: its type parameters are inferred in the same way. */
class Typed<const Name extends string = string, const Alias extends string = never, const Id extends string = never> {
  readonly options: RouterOptions<Name, Alias, Id>;
  constructor(options: RouterOptions<Name, Alias, Id>) {
    this.options = options;
  }
  ask(model: Name | Alias | Id): Name | Alias | Id {
    return model;
  }
}
const litellm_params = { model: "gpt-4o" };
const a = new Typed({ model_list: [{ model_name: "main", litellm_params }, { model_name: "cheap", litellm_params }] });
expectTypeOf(a.ask).parameter(0).toEqualTypeOf<"main" | "cheap">();
const b = new Typed({ model_list: [{ model_name: "main", litellm_params, model_info: {id: "x1"} }, { model_name: "cheap", litellm_params, model_info: {id: "x2", blocked: true} }], fallbacks: [{ main: ["x1", "cheap"] }], model_group_alias: {gp: "main"} });
expectTypeOf(b.ask).parameter(0).toEqualTypeOf<"main" | "cheap" | "gp" | "x1" | "x2">();
new Typed({ model_list: [{ model_name: "main", litellm_params }, { model_name: "cheap", litellm_params }],
  // @ts-expect-error misspelt
  fallbacks: [{ main: ["cheep"] }] });
new Typed({ model_list: [{ model_name: "main", litellm_params }, { model_name: "cheap", litellm_params }],
  // @ts-expect-error misspelt
  fallbacks: [{ mian: ["cheap"] }] });
new Typed({ model_list: [{ model_name: "main", litellm_params }, { model_name: "cheap", litellm_params }],
  fallbacks: [{ main: ["cheap"] }, { "*": ["main"] }, {cheap: [{ model: "main", temperature: 0 }]}], default_fallbacks: ["cheap"] });
new Typed({ model_list: [{ model_name: "openai/*", litellm_params }, { model_name: "cheap", litellm_params }],
  fallbacks: [{ "openai/gpt-4o": ["cheap", "openai/o3"] }] });
const list: DeploymentOptions[] = [];
new Typed({ model_list: list, fallbacks: [{ any: ["thing"] }] });
