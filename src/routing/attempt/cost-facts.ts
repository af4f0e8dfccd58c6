/** What the price of an answer depends on, beside its tokens: the service tier, and searches of the web. */
import type { Fields } from "../../fields.ts";
import type { CostFacts } from "../../pricing/cost.ts";

/** `answered`: the tier in the answer. A provider may answer in another than the one that was asked for. */
export function costFacts(request: Fields, answered: unknown): CostFacts {
  const { service_tier: asked, web_search_options: options, tools, model, inference_geo, speed } = request;
  const searches =
    isFields(options) || /search|sonar/.test(String(model)) || (Array.isArray(tools) && tools.some(isSearchTool));
  return {
    service_tier: typeof answered === "string" ? answered : asked,
    searches,
    search_context_size: isFields(options) ? options["search_context_size"] : undefined,
    // Anthropic's.
    ...((inference_geo === "us" || speed === "fast") && {
      multiplied: [inference_geo, speed].filter((name) => name === "us" || name === "fast"),
    }),
  };
}

function isSearchTool(tool: unknown): boolean {
  return (
    isFields(tool) && (/search/.test(String(tool["type"])) || Object.keys(tool).some((key) => /search/i.test(key)))
  );
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}
