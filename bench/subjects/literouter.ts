/** The product: one deployment, and twenty with everything that production adds. */
import { PROMPT } from "../protocol.ts";
import type { Setting, Subject } from "./subject.ts";

type Literouter = typeof import("../../src/index.ts");
type Router = InstanceType<Literouter["Router"]>;
type RouterOptions = NonNullable<ConstructorParameters<Literouter["Router"]>[0]>;

function deployment(
  model_name: string,
  api_base: string,
  id: string,
): NonNullable<RouterOptions["model_list"]>[number] {
  return { model_name, litellm_params: { model: "gpt-4o", api_base, api_key: "sk-bench" }, model_info: { id } };
}

/** As short as a configuration gets. */
export function oneDeployment(address: string): RouterOptions {
  return { model_list: [deployment("main", address, "only")] };
}

/** Twenty deployments, a fallback group, cooldowns and retries. */
export function twentyDeployments(address: string): RouterOptions {
  const main = Array.from({ length: 20 }, (_, index) => deployment("main", address, `main-${index}`));
  return {
    model_list: [...main, deployment("spare", address, "spare")],
    fallbacks: [{ main: ["spare"] }],
    num_retries: 2,
    allowed_fails: 1,
    cooldown_time: 60,
  };
}

function subject(router: Router, check: (deployment_id: string | undefined) => void): Subject {
  return {
    async call() {
      const answer = await router.completion({ model: "main", messages: [{ role: "user", content: PROMPT }] });
      check(answer.router_metadata.deployment_id);
      return answer.choices[0].message.content ?? "";
    },
    async stream(prompt, onText) {
      const messages = [{ role: "user" as const, content: prompt }];
      for await (const chunk of router.completion({ model: "main", messages, stream: true })) {
        const content = chunk.choices[0]?.delta.content;
        if (content) onText(content);
      }
    },
  };
}

async function open(entry: string, options: RouterOptions): Promise<Subject> {
  const { Router } = (await import(entry)) as Literouter;
  return subject(new Router(options), (id) => {
    if (id === undefined) throw new Error("The answer does not say which deployment gave it.");
  });
}

export function openOne({ address, built }: Setting): Promise<Subject> {
  return open(built, oneDeployment(address));
}

export function openTwenty({ address, built }: Setting): Promise<Subject> {
  return open(built, twentyDeployments(address));
}

/** From the source, so that a profile names its files. */
export function openSource({ address }: Setting): Promise<Subject> {
  return open(new URL("../../src/index.ts", import.meta.url).href, twentyDeployments(address));
}
