import { describe, expect, it } from "vitest";
import { translator } from "../../../../src/providers/gemini/translator.ts";
import type { ChatCompletionChunk } from "../../../../src/types/openai.ts";
import { ask, deltasOf, targetOf } from "../support/setting.ts";

const media = (data: string, type = "image/png", thought = false): object => ({
  ...(thought && { thought }),
  inlineData: { mimeType: type, data },
});
const draft = (data: string, type?: string): object => media(data, type, true);
const image = (data: string, index = 0): object => ({
  type: "image_url",
  index,
  image_url: { url: `data:image/png;base64,${data}` },
});

function whole(...parts: object[]): { images?: unknown; audio?: unknown; content: string | null } {
  const body = JSON.stringify({ candidates: [{ content: { parts }, finishReason: "STOP" }] });
  return translator.translate(ask(), targetOf()).reply(body, {}).choices[0].message;
}

/** What is added by a stream with each part in an event of its own. */
function streamed(...parts: object[]): unknown[] {
  const decoder = translator.translate(ask(), targetOf()).decoder({});
  const chunks: ChatCompletionChunk[] = [];
  const last = { candidates: [{ content: { parts: [] }, finishReason: "STOP" }] };
  for (const piece of [...parts.map((part) => ({ candidates: [{ content: { parts: [part] } }] })), last])
    decoder.decode({ event: undefined, data: JSON.stringify(piece) }, chunks);
  return deltasOf(chunks).slice(1, -1);
}

describe("interim images and audio", () => {
  it("are no part of an answer with final ones", () => {
    expect(whole(draft("AAAA"), { text: "A boat:" }, media("BBBB"), draft("CCCC"))).toMatchObject({
      content: "A boat:",
      images: [image("BBBB")],
    });
    expect(streamed(draft("AAAA"), draft("DDDD"), media("BBBB"), draft("CCCC"))).toEqual([{ images: [image("BBBB")] }]);
    expect(whole(draft("AAAA", "audio/pcm"), media("BBBB", "audio/pcm")).audio).toMatchObject({ data: "BBBB" });
    expect(streamed(draft("AAAA", "audio/pcm"), media("BBBB", "audio/pcm"))).toEqual([{ audio: { data: "BBBB" } }]);
  });

  it("are the answer when nothing else came", () => {
    const both = [image("AAAA"), image("BBBB", 1)];
    expect(whole(draft("AAAA"), draft("BBBB")).images).toEqual(both);
    expect(streamed(draft("AAAA"), draft("BBBB"))).toEqual(both.map((each) => ({ images: [each] })));
    expect(whole(draft("AAAA", "audio/pcm")).audio).toMatchObject({ data: "AAAA" });
  });

  it("leave the reasoning beside them", () => {
    expect(whole(draft("AAAA"), { thought: true, text: "A boat." }, media("BBBB"))).toMatchObject({
      reasoning_content: "A boat.",
      images: [image("BBBB")],
    });
  });
});
