// A program that is bundled: a plain and a streamed call to each deployment that it is told of.
import { Router } from "literouter";

const messages = [{ role: "user", content: "Say it." }];

async function ask(litellm_params) {
  try {
    const router = new Router({ model_list: [{ model_name: "main", litellm_params }], num_retries: 0 });
    const answer = await router.completion({ model: "main", messages });
    const stream = await router.completion({ model: "main", messages, stream: true });
    return [answer.choices[0].message.content, await stream.text()];
  } catch ({ name, problems, message, cause }) {
    return { name, problems, message, cause: cause?.message };
  }
}

async function main() {
  const told = {};
  for (const [name, params] of Object.entries(JSON.parse(process.env.DEPLOYMENTS))) told[name] = await ask(params);
  console.log(JSON.stringify(told));
}

void main();
