/** What is wrong with a complexity router is said with its path, before any call. */
import { describe, expect, it } from "vitest";
import { Router } from "../../src/router.ts";
import { problems, read } from "../support/read.ts";

const env = { OPENAI_API_KEY: "sk-openai" };
const groups = [
  { model_name: "cheap", litellm_params: { model: "gpt-4o-mini" } },
  { model_name: "good", litellm_params: { model: "gpt-4o" } },
];
const TIERS = { SIMPLE: "cheap", MEDIUM: "good" };

function of(config: unknown, params: object = {}, more: object = {}): string[] {
  const router = {
    model_name: "smart",
    litellm_params: { model: "auto_router/complexity_router", complexity_router_config: config, ...params },
  };
  return problems({ env, model_list: [router, ...groups], ...more }).map((problem) =>
    problem.replace("model_list[0].litellm_params.", "").replace("complexity_router_config", "config"),
  );
}

describe("A complexity router is right", () => {
  it.each([
    { tiers: TIERS },
    { tiers: { SIMPLE: null, MEDIUM: ["cheap", { model_name: "good", litellm_params: { temperature: 0 } }] } },
    { tiers: TIERS, tier_boundaries: { simple_medium: "0.25", medium_complex: null }, token_thresholds: { simple: 5 } },
    {
      tiers: TIERS,
      classifier_type: "heuristic",
      adaptive: false,
      classifier_llm_config: null,
      semantic_keyword_matching: false,
    },
    { tiers: TIERS, custom_dimensions: [{ name: "law", weight: 0.3, patterns: ["§\\s{0,3}\\d{1,4}"] }] },
  ])("%j", (config) => {
    expect(of(config)).toEqual([]);
  });

  it("and texts that write numbers are numbers", () => {
    const { deployments } = read({
      env,
      model_list: [
        ...groups,
        {
          model_name: "smart",
          litellm_params: {
            model: "auto_router/complexity_router",
            complexity_router_config: { tiers: TIERS, tier_boundaries: { simple_medium: "0.25" } },
          },
        },
      ],
    });
    expect(deployments.at(-1)?.redirect?.config.tier_boundaries).toEqual({ simple_medium: 0.25 });
  });
});

describe("A complexity router is wrong", () => {
  it.each<[unknown, string]>([
    [undefined, "config: is missing: name a model for each tier"],
    [{}, "config.tiers: is missing: name a model for each tier"],
    [
      { tiers: { SIMPEL: "cheap", MEDIUM: "good" } },
      'config.tiers.SIMPEL: unknown tier "SIMPEL"; did you mean "SIMPLE"?',
    ],
    [
      { tiers: { SIMPLE: "cheap" } },
      "config.tiers: has no model for MEDIUM, COMPLEX, REASONING, and there is no default_model",
    ],
    [{ tiers: { MEDIUM: "chaep" } }, 'config.tiers.MEDIUM: there is no model group "chaep"; did you mean "cheap"?'],
    [{ tiers: { MEDIUM: "smart" } }, "config.tiers.MEDIUM: is the router's own name"],
    [{ tiers: { MEDIUM: [] } }, "config.tiers.MEDIUM: is an empty list"],
    [{ tiers: { MEDIUM: ["good", "good"] } }, "config.tiers.MEDIUM[1]: stands in the list twice"],
    [
      { tiers: { MEDIUM: { model: "good" } } },
      'config.tiers.MEDIUM.model: unknown key "model"; did you mean "model_name"?',
    ],
    [
      { tiers: { MEDIUM: { model_name: "good", litellm_params: { api_key: "sk-secret-0123456789" } } } },
      "config.tiers.MEDIUM.litellm_params.api_key: belongs in a deployment: make one for these calls, and name its group",
    ],
    [
      { tiers: { MEDIUM: { model_name: "good", litellm_params: { maxTokens: 3 } } } },
      'config.tiers.MEDIUM.litellm_params.maxTokens: is called "max_tokens" here',
    ],
    [
      { tiers: { MEDIUM: "anthropic/claude-sonnet-4-5" } },
      'config.tiers.MEDIUM: is no model group, and as a model of a provider "anthropic/claude-sonnet-4-5" cannot be called: api_key:',
    ],
    [
      { tiers: { MEDIUM: "claude-sonnet-4-5" } },
      'config.tiers.MEDIUM: is no model group, and as a model of a provider "claude-sonnet-4-5" cannot be called: model:',
    ],
    [{ tiers: { MEDIUM: "antropic/claude" } }, 'config.tiers.MEDIUM: there is no model group "antropic/claude"'],
    [
      { tiers: TIERS, code_keyword: [] },
      'config.code_keyword: unknown key "code_keyword"; did you mean "code_keywords"?',
    ],
    [{ tiers: TIERS, dimension_weights: { tokencount: 1 } }, 'unknown key "tokencount"; did you mean "tokenCount"?'],
    [{ tiers: TIERS, classifier_type: "llm" }, 'config.classifier_type: must be "heuristic"'],
    [{ tiers: TIERS, classifier_llm_config: { model: "good" } }, "config.classifier_llm_config: is not available"],
    [
      { tiers: TIERS, adaptive: true },
      "config.adaptive: is not available: of a tier's list one model is chosen at random",
    ],
    [
      { tiers: TIERS, keyword_tier_rules: [{ keywords: [" "], tier: "SIMPLE" }] },
      "config.keyword_tier_rules[0].keywords: has no keyword",
    ],
    [
      { tiers: TIERS, keyword_tier_rules: [{ keywords: ["a"], tier: "HARD" }] },
      "config.keyword_tier_rules[0].tier: must be one of",
    ],
    [
      { tiers: TIERS, custom_dimensions: [{ name: "a", weight: 1, patterns: ["("] }] },
      "config.custom_dimensions[0].patterns[0]: is no regular expression that is used",
    ],
    ...[
      "(a+)+$",
      "((a)*b)+",
      "(?:x{2,})*",
      "(a|aa){0,12}",
      "a*a*b",
      "(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)",
      "(?=a)",
      "(?<!a)b",
      "(a)\\1",
      "a".repeat(257),
    ].map((pattern): [unknown, string] => [
      { tiers: TIERS, custom_dimensions: [{ name: "a", weight: 1, patterns: [pattern] }] },
      "config.custom_dimensions[0].patterns[0]: is no regular expression that is used",
    ]),
    [
      { tiers: TIERS, custom_dimensions: [{ name: "a", weight: 1 }] },
      "config.custom_dimensions[0]: has neither keywords nor patterns",
    ],
    [
      {
        tiers: TIERS,
        custom_dimensions: Array.from({ length: 17 }, (_, index) => ({
          name: `a${index}`,
          weight: 1,
          keywords: ["b"],
        })),
      },
      "config.custom_dimensions: has 17 dimensions, and 16 are the most",
    ],
  ])("%j", (config, problem) => {
    expect(of(config).join("\n")).toContain(problem);
  });

  it("with settings of a deployment, or as a deployment with settings of a router", () => {
    expect(of({ tiers: TIERS }, { temperature: 0 }).join()).toContain("temperature: has no effect here");
    expect(
      problems({
        model_list: [{ model_name: "a", litellm_params: { model: "gpt-4o", complexity_router_default_model: "b" } }],
      }),
    ).toEqual([
      'model_list[0].litellm_params.complexity_router_default_model: is for the model "auto_router/complexity_router"',
    ]);
  });

  it.each(["auto_router/adaptive_router", "auto_router/quality_router", "auto_router/mine"])("as %s", (model) => {
    expect(of(undefined, { model }).join()).toContain("model: is a router that is not available: there is");
    for (const setting of ["adaptive_router_config", "quality_router_default_model", "auto_router_embedding_model"])
      expect(of(undefined, { model, [setting]: "any" }).join()).toContain(
        `${setting}: is of a router that is not available`,
      );
  });

  it("under a name that other deployments have", () => {
    const own = [...groups, { model_name: "smart", litellm_params: { model: "gpt-4o" } }];
    const router = {
      model_name: "smart",
      litellm_params: { model: "auto_router/complexity_router", complexity_router_config: { tiers: TIERS } },
    };
    expect(problems({ env, model_list: [...own, router] })).toEqual([
      "model_list[3].model_name: is that of other deployments, too: no call would reach them",
    ]);
  });
});

it("A wrong router is left out where wrong deployments are", () => {
  const router = new Router<string, string, string>({
    env,
    ignore_invalid_deployments: true,
    model_list: [
      ...groups,
      {
        model_name: "smart",
        litellm_params: {
          model: "auto_router/complexity_router",
          complexity_router_config: { tiers: { MEDIUM: "nobody" } },
        },
      },
    ],
  });
  expect(router.getModelNames()).toEqual(["cheap", "good"]);
});
