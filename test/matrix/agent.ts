/** An agent as anybody would write it: it knows the router and OpenAI's shapes, and nothing of providers. */
import type { ChatCompletionTool } from "openai/resources/chat/completions";
import { Router } from "../../src/router.ts";
import type { Message, RequestMessage } from "../../src/types/openai.ts";
import { FaultServer, type Reply, type Script } from "../support/fault-server.ts";
import type { Party } from "./parties.ts";

export type Mode = "whole" | "stream";
export const MODES: readonly Mode[] = ["whole", "stream"];

/** The tool, and what it says. */
export const reading = (city: string): string => `${city}: ${city.length} degrees`;

export const tools: ChatCompletionTool[] = [
  {
    type: "function",
    function: {
      name: "temperature",
      description: "The temperature in a city.",
      parameters: { type: "object", properties: { city: { type: "string" } }, required: ["city"] },
    },
  },
];

export const INSTRUCTIONS = "You are a weather service.";
export const QUESTION = "Where is it warm?";

export interface Ran {
  /** The whole conversation, as the agent keeps it. */
  readonly messages: readonly RequestMessage[];
  readonly answer: string | null;
  /** Who answered each turn, by deployment. */
  readonly answered_by: readonly string[];
}

/** Asks, uses the tools it is asked to, and asks again, until there is an answer. Keeps its conversation as JSON. */
export async function runAgent(router: Stage["router"], mode: Mode): Promise<Ran> {
  let kept = JSON.stringify([
    { role: "system", content: INSTRUCTIONS },
    { role: "user", content: QUESTION },
  ]);
  const answered_by: string[] = [];
  for (;;) {
    const messages = JSON.parse(kept) as RequestMessage[];
    const params = { model: "agent", messages, tools, reasoning_effort: "high" } as const;
    const answer =
      mode === "whole"
        ? await router.completion(params)
        : await (await router.completion({ ...params, stream: true })).finalCompletion();
    if (JSON.stringify(messages) !== kept) throw new Error("The router has changed the caller's messages.");
    answered_by.push(answer.router_metadata.deployment_id ?? "nobody");
    const { message } = answer.choices[0];
    messages.push(message, ...results(message));
    kept = JSON.stringify(messages);
    if (!message.tool_calls?.length) return { messages, answer: message.content, answered_by };
  }
}

function results(message: Message): RequestMessage[] {
  return (message.tool_calls ?? []).flatMap((call): RequestMessage[] => {
    if (call.type !== "function") return [];
    const { city = "" } = JSON.parse(call.function.arguments) as { city?: string };
    return [{ role: "tool", tool_call_id: call.id, content: reading(city) }];
  });
}

export interface Stage extends AsyncDisposable {
  readonly router: Router<string, string, string>;
  readonly first: FaultServer;
  readonly second: FaultServer;
}

/** One group: `a` is asked first, and `b` when `a` fails. */
export async function stage([a, b]: readonly [Party, Party], scripts: readonly [Script, Script]): Promise<Stage> {
  const stack = new AsyncDisposableStack();
  const first = stack.use(await FaultServer.start({ wire: a.wire, script: scripts[0] }));
  const second = stack.use(await FaultServer.start({ wire: b.wire, script: scripts[1] }));
  const router = new Router<string, string, string>({
    env: {},
    num_retries: 0,
    model_list: [
      { model_name: "agent", litellm_params: { ...a.params(first), order: 1 }, model_info: { id: "first" } },
      { model_name: "agent", litellm_params: { ...b.params(second), order: 2 }, model_info: { id: "second" } },
    ],
  });
  stack.defer(() => router.close());
  return { router, first, second, [Symbol.asyncDispose]: () => stack.disposeAsync() };
}

/** Thinks aloud, says something, and asks for two readings at once. `turn` makes the ids. */
export function asksFor(party: Party, turn: number, cities: readonly string[], said?: string): Reply {
  return {
    ...(said !== undefined && { answer: said }),
    reasoning: `Turn ${turn}: ${cities.join(" or ")}, I wonder.`,
    tool_calls: cities.map((city, index) => ({
      name: "temperature",
      id: party.callId(turn * 10 + index),
      arguments: { city },
    })),
  };
}
