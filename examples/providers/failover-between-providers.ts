/**
 * A tool loop over three providers. The code of the loop does not know who answers, and handles no failure.
 *
 *     npm install literouter
 *     GEMINI_API_KEY=… AWS_ACCESS_KEY_ID=… AWS_SECRET_ACCESS_KEY=… OPENAI_API_KEY=… node failover-between-providers.ts
 *
 * Simulated (`npm run example providers/failover-between-providers`), Gemini thinks, calls a tool twice and goes down; Claude on
 * Bedrock gets the results, calls the tool once more and goes down; OpenAI answers.
 */
import { Router, type RequestMessage } from "literouter";

const router = new Router({
  model_list: [
    {
      model_name: "agent",
      litellm_params: { model: "gemini/gemini-3-pro-preview", order: 1 },
    },
    {
      model_name: "agent",
      litellm_params: {
        model: "bedrock/eu.anthropic.claude-sonnet-4-5-20250929-v1:0",
        aws_region_name: "eu-north-1",
        order: 2,
      },
    },
    {
      model_name: "agent",
      litellm_params: { model: "openai/gpt-5.5", order: 3 },
    },
  ],
  num_retries: 0,
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

const messages: RequestMessage[] = [{ role: "user", content: "Where is it warm?" }];
for (;;) {
  const answer = await router.completion({ model: "agent", messages, tools, reasoning_effort: "medium" });
  const { message } = answer.choices[0];
  messages.push(message);
  const who = answer.router_metadata.provider;
  if (message.reasoning_content) console.log(`${who} thinks: ${message.reasoning_content}`);
  for (const asked of message.tool_calls ?? []) {
    if (asked.type !== "function") continue;
    const { city } = JSON.parse(asked.function.arguments) as { city: string };
    console.log(`${who} calls the tool for ${city}`);
    messages.push({ role: "tool", tool_call_id: asked.id, content: `${city.length * 4} degrees` });
  }
  if (message.tool_calls?.length) continue;
  console.log(`${who} answers: ${message.content ?? ""}`);
  break;
}
