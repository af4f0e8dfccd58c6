/**
 * A tool loop. Each step is a call of its own, so the loop goes on at another provider when the first one is down.
 *
 *     npm install literouter
 *     OPENAI_API_KEY=… ANTHROPIC_API_KEY=… node tools.ts
 *
 * Simulated, OpenAI calls the tool and goes down, and Claude gets the result: `npm run example tools`.
 */
import { Router, type RequestMessage } from "literouter";

const router = new Router({
  model_list: [
    { model_name: "assistant", litellm_params: { model: "gpt-4o", order: 1 } },
    { model_name: "assistant", litellm_params: { model: "anthropic/claude-sonnet-4-5", max_tokens: 500, order: 2 } },
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
}
