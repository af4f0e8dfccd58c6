/** A model that thinks for minutes without a word is waited for in streams, too, where there is nobody else to ask. */
import type { ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { Router } from "../../src/router.ts";
import type { RouterOptions } from "../../src/types/options.ts";
import { bodyOf, LocalServer } from "../providers/shared/support/local-server.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { FaultServer } from "../support/fault-server.ts";
import { settled, until } from "../support/until.ts";

const data = (event: object): string => `data: ${JSON.stringify(event)}\n\n`;
const chunk = (delta: object, finish_reason: string | null = null): string =>
  data({
    id: "1",
    object: "chat.completion.chunk",
    created: 1,
    model: "m",
    choices: [{ index: 0, delta, finish_reason }],
  });
const named = (event: { type: string }): string => `event: ${event.type}\n${data(event)}`;

/** A stream in three pieces: what comes before the first content, a content, and the rest. */
interface Wire {
  readonly model: string;
  readonly pieces: readonly [string, string, string];
}

const WIRES: readonly Wire[] = [
  {
    model: "openai/o3",
    pieces: [
      `: ping\n\n${chunk({ role: "assistant" })}`,
      chunk({ content: "At " }),
      `${chunk({ content: "last." })}${chunk({}, "stop")}data: [DONE]\n\n`,
    ],
  },
  {
    model: "anthropic/claude-sonnet-4-5",
    pieces: [
      named({
        type: "message_start",
        message: {
          id: "1",
          type: "message",
          role: "assistant",
          model: "m",
          content: [],
          usage: { input_tokens: 1, output_tokens: 1 },
        },
      } as { type: string }) + named({ type: "ping" }),
      named({ type: "content_block_start", index: 0, content_block: { type: "text", text: "" } } as { type: string }) +
        named({ type: "content_block_delta", index: 0, delta: { type: "text_delta", text: "At " } } as {
          type: string;
        }),
      named({ type: "content_block_delta", index: 0, delta: { type: "text_delta", text: "last." } } as {
        type: string;
      }) +
        named({ type: "content_block_stop", index: 0 } as { type: string }) +
        named({ type: "message_delta", delta: { stop_reason: "end_turn" }, usage: { output_tokens: 2 } } as {
          type: string;
        }) +
        named({ type: "message_stop" }),
    ],
  },
  {
    model: "gemini/gemini-2.5-pro",
    pieces: [
      ": ping\n\n",
      data({ candidates: [{ index: 0, content: { role: "model", parts: [{ text: "At " }] } }] }),
      data({
        candidates: [{ index: 0, content: { role: "model", parts: [{ text: "last." }] }, finishReason: "STOP" }],
      }),
    ],
  },
];

/** Seconds of each silence. */
const SILENCE = 590;
const MESSAGES = [{ role: "user" as const, content: "Think." }];

describe.each(WIRES)("A stream of $model", ({ model, pieces }) => {
  async function thinking(
    stack: AsyncDisposableStack,
    options: Partial<RouterOptions> = {},
    others: RouterOptions["model_list"] = [],
  ): Promise<{ text: Promise<string>; clock: FakeClock; piece: () => ServerResponse | undefined }> {
    let response: ServerResponse | undefined;
    const server = stack.use(
      await LocalServer.http(async (request, answer) => {
        await bodyOf(request);
        answer.writeHead(200, { "content-type": "text/event-stream" });
        answer.write(pieces[0]);
        response = answer;
      }),
    );
    const clock = new FakeClock();
    const router = new Router<string, string, string>({
      model_list: [{ model_name: "main", litellm_params: { model, api_key: "k", api_base: server.origin } }, ...others],
      num_retries: 0,
      clock,
      env: {},
      ...options,
    });
    stack.defer(() => router.close());
    const text = Promise.resolve(router.completion({ model: "main", messages: MESSAGES, stream: true })).then(
      (stream) => stream.text(),
    );
    text.catch(() => undefined);
    await until(() => response !== undefined);
    await settled();
    return { text, clock, piece: () => response };
  }

  it("that is silent for minutes, before its first content and after it, is read to its end", async () => {
    await using stack = new AsyncDisposableStack();
    const { text, clock, piece } = await thinking(stack);
    clock.advance(SILENCE);
    await settled();
    piece()?.write(pieces[1]);
    await settled();
    clock.advance(SILENCE);
    await settled();
    piece()?.end(pieces[2]);
    expect(await text).toBe("At last.");
  });

  it("ends after timeout all the same: it is not waited for without end", async () => {
    await using stack = new AsyncDisposableStack();
    const { text, clock } = await thinking(stack);
    clock.advance(600);
    await expect(text).rejects.toMatchObject({ name: "Timeout", phase: "first_token" });
  });

  it("is left for a fallback after two minutes where there is one", async () => {
    await using stack = new AsyncDisposableStack();
    const backup = stack.use(await FaultServer.start({ script: { answer: "Here." } }));
    const others = [
      { model_name: "backup", litellm_params: { model: "openai/gpt-4o", api_key: "k", api_base: backup.url } },
    ];
    const { text, clock } = await thinking(stack, { fallbacks: [{ main: ["backup"] }] }, others);
    clock.advance(120);
    expect(await text).toBe("Here.");
  });
});
