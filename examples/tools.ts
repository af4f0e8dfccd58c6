/** A tool loop that continues at another provider: OpenAI calls the tool and goes down, and Claude gets the result. */
import { Router, type RequestMessage } from "../src/index.ts";
import type { Script } from "../test/support/fault-server.ts";
import { localProvider, localProviders } from "./support/local-providers.ts";

const wire: Script = ({ body }) =>
  JSON.stringify(body.messages).includes("7 degrees")
    ? { answer: "It is 7 degrees in Oslo: take a coat." }
    : { tool_calls: [{ name: "temperature", arguments: { city: "Oslo" } }] };

await using first = await localProvider("openai", wire);
await using providers = await localProviders({ anthropic: wire });

const router = new Router({
  model_list: [
    { model_name: "assistant", litellm_params: { model: "gpt-4o", order: 1, ...first.place } },
    {
      model_name: "assistant",
      litellm_params: { model: "anthropic/claude-sonnet-4-5", max_tokens: 500, order: 2, ...providers.anthropic },
    },
  ],
});

const tools = [
  {
    type: "function" as const,
    function: {
      name: "temperature",
      description: "The temperature in a city, now.",
      parameters: { type: "object", properties: { city: { type: "string" } }, required: ["city"] },
    },
  },
];

const temperature = (city: string): string => `${city}: 7 degrees`;

const messages: RequestMessage[] = [{ role: "user", content: "Do I need a coat in Oslo?" }];
for (;;) {
  const { choices, router_metadata } = await router.completion({ model: "assistant", messages, tools });
  const { message } = choices[0];
  messages.push(message);
  console.log(`${router_metadata.provider}: ${message.content ?? "(calls a tool)"}`);
  if (!message.tool_calls?.length) break;
  for (const call of message.tool_calls) {
    if (call.type !== "function") continue;
    const { city } = JSON.parse(call.function.arguments) as { city: string };
    messages.push({ role: "tool", tool_call_id: call.id, content: temperature(city) });
  }
  await first.server.goDown();
}
