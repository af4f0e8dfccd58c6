// A route that streams the answer of the deployment that it is asked for, and tells of an error in the same way.
import { Router } from "literouter";

export const dynamic = "force-dynamic";

export async function POST(request) {
  const { name } = await request.json();
  const litellm_params = JSON.parse(process.env.DEPLOYMENTS)[name];
  try {
    const router = new Router({ model_list: [{ model_name: "main", litellm_params }], num_retries: 0 });
    const stream = await router.completion({
      model: "main",
      messages: [{ role: "user", content: "Say it." }],
      stream: true,
    });
    const body = new ReadableStream({
      async start(controller) {
        for await (const chunk of stream) {
          controller.enqueue(new TextEncoder().encode(chunk.choices[0]?.delta.content ?? ""));
        }
        controller.close();
      },
    });
    return new Response(body);
  } catch ({ name, message }) {
    return Response.json({ name, message }, { status: 500 });
  }
}
