import type { CompletionUsage } from "../types/openai.ts";

/** The sum of two usages, with the details of either. */
export function addUsage(a: CompletionUsage | undefined, b: CompletionUsage | undefined): CompletionUsage | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const sum: CompletionUsage = {
    prompt_tokens: a.prompt_tokens + b.prompt_tokens,
    completion_tokens: a.completion_tokens + b.completion_tokens,
    total_tokens: a.total_tokens + b.total_tokens,
  };
  const prompt = addDetails(a.prompt_tokens_details, b.prompt_tokens_details);
  const completion = addDetails(a.completion_tokens_details, b.completion_tokens_details);
  if (prompt !== undefined) sum.prompt_tokens_details = prompt;
  if (completion !== undefined) sum.completion_tokens_details = completion;
  return sum;
}

function addDetails<T extends object>(a: T | undefined, b: T | undefined): T | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const sum = { ...a, ...b };
  for (const [key, value] of Object.entries(a)) {
    const other: unknown = Reflect.get(b, key);
    if (typeof value === "number" && typeof other === "number") Reflect.set(sum, key, value + other);
    // Writes to the cache by how long they last.
    else if (isFields(value) && isFields(other)) Reflect.set(sum, key, addDetails(value, other));
  }
  return sum;
}

function isFields(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
