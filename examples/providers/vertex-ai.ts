/**
 * Vertex AI: your project, and two regions in one group.
 *
 *     npm install literouter
 *     VERTEXAI_PROJECT=… VERTEX_ACCESS_TOKEN=$(gcloud auth print-access-token) node vertex-ai.ts
 *
 * A key file or a login needs no token, but Google's package: `npm install @google/genai`.
 */
import { Router } from "literouter";

const router = new Router({
  model_list: ["europe-north1", "us-central1"].map((vertex_location) => ({
    model_name: "assistant",
    litellm_params: {
      model: "vertex_ai/gemini-2.5-flash",
      vertex_location,
      vertex_access_token: process.env["VERTEX_ACCESS_TOKEN"],
    },
    model_info: { id: vertex_location },
  })),
});

const answer = await router.completion({ model: "assistant", messages: [{ role: "user", content: "Hi" }] });
console.log(answer.choices[0].message.content);
for (const { outcome, error } of answer.router_metadata.attempts) console.log(outcome, error?.name ?? "");
