/* oxlint-disable vitest/expect-expect -- `check` expects */
/** A provider repeats every secret it knows, in every place and form: none of them leaves the router. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isRouterError } from "../../src/errors.ts";
import { Router } from "../../src/router.ts";
import type { AnyRouter } from "../scenarios/scenario.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { expectNoneOf } from "./canaries.ts";
import { leaves } from "./leaves.ts";
import { type Repetition, RepeatingProvider, REPETITIONS } from "./repeating-provider.ts";
import { type Subject, SUBJECTS, valueOf } from "./subjects.ts";
import type { RouterEvent } from "../../src/types/events.ts";

const asked = { model: "main", messages: [{ role: "user" as const, content: "Hi" }] };

/** One call, which fails: nobody who answers so has answered. */
async function outcomeOf(router: AnyRouter, { call, options }: Subject, how: string): Promise<unknown> {
  try {
    if (how === "embedding") return await router.embedding({ model: "main", input: "Hi", ...call }, options);
    if (how === "whole") return await router.completion({ ...asked, ...call, stream: false }, options);
    return await (await router.completion({ ...asked, ...call, stream: true }, options)).text();
  } catch (error) {
    return error;
  }
}

describe.each(SUBJECTS)("What $name is sent", (subject) => {
  let provider: RepeatingProvider;
  let router: AnyRouter;
  const events: RouterEvent[] = [];

  beforeAll(async () => {
    provider = await RepeatingProvider.start();
    provider.secrets = subject.secrets.map(valueOf);
    router = new Router<string, string, string>({
      ...subject.router,
      env: subject.env?.(provider.port) ?? {},
      clock: new FakeClock(),
      num_retries: 0,
      disable_cooldowns: true,
      hooks: [{ onEvent: (event) => void events.push(event) }],
      model_list: [{ model_name: "main", litellm_params: subject.params(provider.url) }],
    });
  });
  afterAll(async () => {
    router.close();
    await provider[Symbol.asyncDispose]();
  });

  const check = async (repetition: Repetition, how: string): Promise<void> => {
    events.length = 0;
    provider.repetition = repetition;
    const outcome = await outcomeOf(router, subject, how);
    expect(isRouterError(outcome), `${how}: ${String(outcome)}`).toBe(true);
    expect(events.at(-1)).toMatchObject({ type: "call_finished" });
    for (const [where, text] of leaves(router, events, outcome, asked))
      expectNoneOf(provider.secrets, text, `${how}: ${where}`);
  };

  it.each(REPETITIONS)("is repeated in no form when it comes back in $name", async (repetition) => {
    for (const how of ["whole", "stream"]) await check(repetition, how);
    const head = provider.heads.at(-1) ?? "";
    for (const name of subject.sent) expect(head, `${name} was not sent`).toContain(valueOf(name));
  });

  it("is repeated in no form by an embedding's error", async () => {
    for (const repetition of REPETITIONS.slice(0, 3)) await check(repetition, "embedding");
  });
});
