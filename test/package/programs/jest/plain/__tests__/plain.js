const { RateLimitError, Router } = require("literouter");

const model_list = [{ model_name: "main", litellm_params: { model: "gpt-4o", api_key: "sk-of-the-test" } }];
const call = { model: "main", messages: [{ role: "user", content: "Hello?" }] };

test("an answer of a spied fetch", async () => {
  const message = { role: "assistant", content: "mocked" };
  const answer = {
    id: "1",
    object: "chat.completion",
    created: 1,
    model: "gpt-4o",
    choices: [{ index: 0, message, finish_reason: "stop" }],
  };
  jest.spyOn(globalThis, "fetch").mockResolvedValue(Response.json(answer));
  const { choices } = await new Router({ model_list }).completion(call);
  expect(choices[0].message.content).toBe("mocked");
});

test("an error of a spied fetch", async () => {
  jest
    .spyOn(globalThis, "fetch")
    .mockImplementation(async () => Response.json({ error: { message: "Slow down." } }, { status: 429 }));
  await expect(new Router({ model_list, num_retries: 0 }).completion(call)).rejects.toBeInstanceOf(RateLimitError);
});

test("an optional SDK", async () => {
  const litellm_params = {
    model: "bedrock/anthropic.claude-sonnet-4-5-20250929-v1:0",
    aws_profile_name: "work",
    aws_region_name: "eu-north-1",
  };
  expect(() => new Router({ model_list: [{ model_name: "main", litellm_params }] })).toThrow(
    "npm install @aws-sdk/client-bedrock-runtime",
  );
});
