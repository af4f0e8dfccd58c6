/**
 * Providers fail in several ways, and every answer still arrives.
 *
 *     npm run demo
 *
 * Needs neither keys nor the internet: the providers are simulated on this machine, with their real protocols over real
 * sockets. A provider whose key is set (OPENAI_API_KEY, ANTHROPIC_API_KEY, GROQ_API_KEY) is called, and a local server adds
 * the failures.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { Router } from "../src/index.ts";
import { overloaded, rateLimited } from "../test/support/fault-server.ts";
import { DemoProvider, REPEAT } from "./support/demo-provider.ts";
import { Narrator, seconds } from "./support/narrator.ts";

/** 1 for people, 0 for machines. */
const pace = Number(process.env["DEMO_PACE"] ?? 1);
const cooldown = Math.max(0.5, 4 * pace);

const SHORT = "When a provider fails, the router asks the next one, and the caller gets its answer.";
const LONG =
  "This answer is cut in the middle. The first provider has sent half of it when its socket closes, and these words are " +
  "already on the screen. The router hands them to the next provider, which goes on from there. What it repeats is " +
  "removed, so no word is said twice and none is left out. If the two parts did not fit together, the stream would end in " +
  "an error that holds what was delivered.";

await using openai = await DemoProvider.start({
  name: "openai",
  wire: "openai",
  model: "gpt-4o-mini",
  pace,
  variable: "OPENAI_API_KEY",
  upstream: "https://api.openai.com",
});
await using anthropic = await DemoProvider.start({
  name: "anthropic",
  wire: "anthropic",
  model: "anthropic/claude-sonnet-4-5",
  pace,
  variable: "ANTHROPIC_API_KEY",
  upstream: "https://api.anthropic.com",
});
await using spare = await DemoProvider.start({
  name: "spare",
  wire: "openai",
  model: "openai/llama-3.3-70b-versatile",
  pace,
  variable: "GROQ_API_KEY",
  upstream: "https://api.groq.com/openai",
});

const narrator = new Narrator();
const router = new Router({
  model_list: [
    { model_name: "chat", litellm_params: { ...openai.params, order: 1 }, model_info: { id: "openai" } },
    { model_name: "chat", litellm_params: { ...anthropic.params, order: 2 }, model_info: { id: "anthropic" } },
    { model_name: "backup", litellm_params: spare.params, model_info: { id: "spare" } },
  ],
  fallbacks: [{ chat: ["backup"] }],
  allowed_fails: 0,
  cooldown_time: cooldown,
  num_retries: 0,
  hooks: [narrator],
});

const tally = { calls: 0, whole: 0 };

/** Makes a call whose answer is known, and compares. */
async function ask(text: string, how: "at once" | "as a stream" = "at once"): Promise<void> {
  const messages = [{ role: "user" as const, content: REPEAT + text }];
  narrator.label(`call ${++tally.calls}`);
  let got = "";
  try {
    if (how === "at once") {
      got = (await router.completion({ model: "chat", messages })).choices[0].message.content ?? "";
    } else {
      for await (const chunk of router.completion({ model: "chat", messages, stream: true })) {
        const piece = chunk.choices[0]?.delta.content ?? "";
        narrator.write(piece);
        got += piece;
      }
    }
  } catch (error) {
    narrator.line(narrator.paint("red", `the call failed: ${String(error)}`));
  }
  const whole = got.trim() === text;
  if (whole) tally.whole++;
  narrator.line(
    narrator.paint(
      whole ? "green" : "red",
      `${whole ? "whole" : "NOT WHOLE"}: ${got.trim().length} of ${text.length} characters`,
    ),
  );
  await sleep(500 * pace);
}

async function coolDown(): Promise<void> {
  narrator.line(narrator.paint("gray", `… ${seconds(cooldown)} later`));
  await sleep(cooldown * 1000 + 50);
}

async function act(title: string, scene: () => Promise<void>): Promise<void> {
  narrator.title(title);
  await sleep(700 * pace);
  await scene();
}

console.log(narrator.paint("bold", "literouter: a group of two providers, a fallback, and several failures"));
for (const { options, real } of [openai, anthropic, spare]) {
  console.log(`  ${narrator.who(options.name)} ${options.model.padEnd(30)} ${real ? "real" : "simulated"}`);
}

await act("1. Everything works.", async () => {
  await ask(SHORT);
  await ask(SHORT, "as a stream");
});

await act(`2. openai answers 429, Retry-After: ${cooldown}. It is not called again before that.`, async () => {
  openai.answerWith(rateLimited(cooldown));
  await ask(SHORT);
  await ask(SHORT);
  openai.mend();
  await coolDown();
  await ask(SHORT);
});

await act("3. Nothing listens at openai's address.", async () => {
  await openai.server.goDown();
  await ask(SHORT);
  await openai.server.comeBack();
  await coolDown();
  await ask(SHORT);
});

await act("4. openai's socket is closed in the middle of a stream.", async () => {
  openai.cutAfter(33);
  await ask(LONG, "as a stream");
});

await act("5. openai is still in cooldown, and now anthropic is overloaded.", async () => {
  anthropic.answerWith(overloaded());
  await ask(SHORT, "as a stream");
});

narrator.title(
  `${tally.whole} of ${tally.calls} answers arrived whole; ${narrator.failures} failures on the way there.`,
);
process.exitCode = tally.whole === tally.calls ? 0 : 1;
