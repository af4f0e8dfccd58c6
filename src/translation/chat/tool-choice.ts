import type { ChatRequest } from "../../types/openai.ts";
import { isFields, textOf } from "../json.ts";

/** What the caller wants of the model and its tools. */
export type Choice = { readonly type: "auto" | "any" | "none" } | { readonly type: "tool"; readonly name: string };

/** Reads `tool_choice` in OpenAI's words, in Anthropic's, and in those of the time of `function_call`. */
export function choiceOf(request: ChatRequest): Choice | undefined {
  const choice: unknown = request.tool_choice ?? request.function_call;
  if (typeof choice === "string") return byWord(choice);
  if (!isFields(choice)) return undefined;
  const { type } = choice;
  if (type === "allowed_tools") return byWord(textOf(allowedTools(choice)["mode"]) || "auto");
  if (type === "auto" || type === "any" || type === "none") return { type };
  const named = isFields(choice["function"])
    ? choice["function"]
    : isFields(choice["custom"])
      ? choice["custom"]
      : choice;
  return typeof named["name"] === "string" ? { type: "tool", name: named["name"] } : undefined;
}

function byWord(word: string): Choice | undefined {
  switch (word) {
    case "auto":
    case "none":
    case "any":
      return { type: word };
    case "required":
      return { type: "any" };
    default:
      return undefined;
  }
}

/** The names that `tool_choice: { type: "allowed_tools" }` leaves; `undefined` when it leaves all. */
export function allowedNames(request: ChatRequest): ReadonlySet<string> | undefined {
  const choice: unknown = request.tool_choice;
  if (!isFields(choice) || choice["type"] !== "allowed_tools") return undefined;
  const { tools } = allowedTools(choice);
  if (!Array.isArray(tools)) return undefined;
  return new Set(
    tools.map((tool: unknown) => {
      const fields = isFields(tool) ? tool : {};
      const named = isFields(fields["function"])
        ? fields["function"]
        : isFields(fields["custom"])
          ? fields["custom"]
          : fields;
      return String(named["name"]);
    }),
  );
}

function allowedTools(choice: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return isFields(choice["allowed_tools"]) ? choice["allowed_tools"] : choice;
}

/** True when the model must call a tool of the caller's. */
export function isForced(request: ChatRequest): boolean {
  const type = choiceOf(request)?.type;
  return (type === "any" || type === "tool") && hasTools(request);
}

/** True when the caller brings tools of its own. */
export function hasTools(request: ChatRequest): boolean {
  return (request.tools?.length ?? 0) > 0 || (request.functions?.length ?? 0) > 0;
}

/** True for a caller of the time of `functions`, who reads one `function_call` and no `tool_calls`. */
export function isLegacy(request: ChatRequest): boolean {
  return (request.functions?.length ?? 0) > 0 && (request.tools?.length ?? 0) === 0;
}
