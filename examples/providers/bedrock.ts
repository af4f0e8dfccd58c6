/**
 * Bedrock: its models through Converse, with credentials from the environment or a bearer token.
 *
 *     npm install literouter
 *     AWS_ACCESS_KEY_ID=… AWS_SECRET_ACCESS_KEY=… node bedrock.ts
 */
import { Router, type RequestMessage } from "literouter";

const router = new Router({
  model_list: [
    {
      model_name: "assistant",
      litellm_params: {
        // The id of an inference profile, which begins with its geography.
        model: "bedrock/eu.anthropic.claude-sonnet-4-5-20250929-v1:0",
        aws_region_name: "eu-north-1",
      },
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

const messages: RequestMessage[] = [{ role: "user", content: "Do I need a coat in Oslo?" }];
const first = await router.completion({ model: "assistant", messages, tools });
messages.push(first.choices[0].message);
for (const call of first.choices[0].message.tool_calls ?? []) {
  if (call.type === "function") console.log("calls", call.function.name, call.function.arguments);
  messages.push({ role: "tool", tool_call_id: call.id, content: "7 degrees" });
}
const second = await router.completion({ model: "assistant", messages, tools });
console.log(second.choices[0].message.content);
