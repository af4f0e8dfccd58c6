import { entryIn, type Fields, isFields } from "../../../translation/json.ts";
import type { WebSearchTool20250305 } from "../wire.ts";

/** Searches per answer for a `search_context_size`. */
const SEARCHES: Readonly<Record<string, number>> = { low: 1, medium: 5, high: 10 };

/** Anthropic's web search for OpenAI's `web_search_options`. */
export function searchTools(options: unknown): WebSearchTool20250305[] {
  if (!isFields(options)) return [];
  const searches = entryIn(SEARCHES, String(options["search_context_size"]));
  const location = isFields(options["user_location"]) ? options["user_location"] : undefined;
  const approximate = isFields(location?.["approximate"]) ? location["approximate"] : location;
  return [
    {
      type: "web_search_20250305",
      name: "web_search",
      ...(searches === undefined ? {} : { max_uses: searches }),
      ...(approximate === undefined ? {} : { user_location: { type: "approximate", ...place(approximate) } }),
    },
  ];
}

type Place = Omit<NonNullable<WebSearchTool20250305["user_location"]>, "type">;

function place({ city, country, region, timezone }: Fields): Place {
  return {
    ...(typeof city === "string" ? { city } : {}),
    ...(typeof country === "string" ? { country } : {}),
    ...(typeof region === "string" ? { region } : {}),
    ...(typeof timezone === "string" ? { timezone } : {}),
  };
}
