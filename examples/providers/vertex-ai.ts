/** Vertex AI: your project, with credentials from the environment, and two regions in one group. */
import { Router } from "../../src/index.ts";
import { providerOnHand } from "../support/provider-on-hand.ts";

await using vertex = await providerOnHand({
  wire: "vertex_ai",
  variables: ["VERTEXAI_PROJECT", "GOOGLE_APPLICATION_CREDENTIALS"],
  local: (url) => ({ api_base: url, vertex_project: "my-project", vertex_access_token: "local" }),
  play: [{ error: "rate_limited" }, { answer: "Hello from the other region." }],
});

const router = new Router({
  model_list: ["europe-north1", "us-central1"].map((vertex_location) => ({
    model_name: "assistant",
    litellm_params: { model: "vertex_ai/gemini-2.5-flash", vertex_location, ...vertex.place },
    model_info: { id: vertex_location },
  })),
});

const answer = await router.completion({ model: "assistant", messages: [{ role: "user", content: "Hi" }] });
console.log(answer.choices[0].message.content);
for (const { outcome, error } of answer.router_metadata.attempts) console.log(outcome, error?.name ?? "");
