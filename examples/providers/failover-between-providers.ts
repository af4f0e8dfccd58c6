/**
 * A tool loop over three providers: Gemini thinks, calls a tool twice and goes down; Claude on Bedrock gets the results,
 * calls the tool once more and goes down; OpenAI answers. The code of the loop does not handle any of this.
 */
import { Router, type RequestMessage } from "../../src/index.ts";
import { FaultServer } from "../../test/support/fault-server.ts";

const reading = (city: string): { name: string; arguments: { city: string } } => ({
  name: "temperature",
  arguments: { city },
});
const down = { error: "overloaded" } as const;

await using gemini = await FaultServer.start({
  wire: "gemini",
  script: [{ reasoning: "Two cities come to mind.", tool_calls: [reading("Oslo"), reading("Rome")] }, down],
});
await using bedrock = await FaultServer.start({
  wire: "bedrock",
  script: [{ reasoning: "Rome it is, or Athens.", tool_calls: [reading("Athens")] }, down],
});
await using openai = await FaultServer.start({ wire: "openai", script: { answer: "Go to Athens." } });

const router = new Router({
  model_list: [
    {
      model_name: "agent",
      litellm_params: { model: "gemini/gemini-3-pro-preview", api_base: gemini.url, api_key: "local", order: 1 },
    },
    {
      model_name: "agent",
      litellm_params: {
        model: "bedrock/eu.anthropic.claude-sonnet-4-5-20250929-v1:0",
        aws_bedrock_runtime_endpoint: bedrock.url,
        aws_region_name: "eu-north-1",
        api_key: "local",
        order: 2,
      },
    },
    {
      model_name: "agent",
      litellm_params: { model: "openai/gpt-5.5", api_base: openai.url, api_key: "local", order: 3 },
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
