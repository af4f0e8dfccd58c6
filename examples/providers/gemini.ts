/**
 * Gemini (AI Studio): an image, and the reasoning about it as it streams.
 *
 *     npm install literouter
 *     GEMINI_API_KEY=… node gemini.ts
 */
import { Router } from "literouter";

const router = new Router({
  model_list: [{ model_name: "assistant", litellm_params: { model: "gemini/gemini-2.5-flash" } }],
});

const picture =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==";

const stream = router.completion({
  model: "assistant",
  messages: [
    {
      role: "user",
      content: [
        { type: "text", text: "What is this?" },
        { type: "image_url", image_url: { url: picture } },
      ],
    },
  ],
  reasoning_effort: "low",
  stream: true,
});

let thinking = true;
for await (const chunk of stream) {
  const delta = chunk.choices[0]?.delta;
  process.stdout.write(delta?.reasoning_content ?? "");
  if (delta?.content && thinking) process.stdout.write("\n=> ");
  thinking &&= !delta?.content;
  process.stdout.write(delta?.content ?? "");
}
console.log();
