import { describe, expect, it } from "vitest";
import { translator } from "../../../../src/providers/gemini/translator.ts";
import type { ChatCompletionChunk } from "../../../../src/types/openai.ts";
import { ask, targetOf } from "../support/setting.ts";

const web = (uri: string, title?: string): object => ({ web: { uri, title } });
const support = (startIndex: number, endIndex: number, ...groundingChunkIndices: number[]): object => ({
  segment: { startIndex, endIndex },
  groundingChunkIndices,
});
const cited = (url: string, start_index: number, end_index: number, title = url): object => ({
  type: "url_citation",
  url_citation: { start_index, end_index, url, title },
});
const BOTH = { groundingChunks: [web("https://a.example", "A"), web("https://b.example")] };
const SUPPORTED = { ...BOTH, groundingSupports: [support(0, 4, 0), support(5, 8, 1)] };
const A_AND_B = [cited("https://a.example", 0, 4, "A"), cited("https://b.example", 5, 8)];

/** One piece of an answer: its text, its sources, and whether it is the last. */
type Piece = readonly [text: string, grounding?: object | undefined, finishReason?: string];

function pieceOf([text, groundingMetadata, finishReason]: Piece): object {
  return { candidates: [{ content: { parts: text === "" ? [] : [{ text }] }, groundingMetadata, finishReason }] };
}

function streamed(pieces: readonly Piece[]): unknown[] {
  const decoder = translator.translate(ask(), targetOf()).decoder({});
  const chunks: ChatCompletionChunk[] = [];
  for (const piece of pieces) decoder.decode({ event: undefined, data: JSON.stringify(pieceOf(piece)) }, chunks);
  expect(decoder.complete).toBe(true);
  return chunks.flatMap(({ choices }) => choices.flatMap(({ delta }) => delta.annotations ?? []));
}

function whole(pieces: readonly Piece[]): unknown {
  const body = JSON.stringify(pieces.map(pieceOf));
  return translator.translate(ask(), targetOf()).reply(body, {}).choices[0].message.annotations;
}

describe("the sources of an answer", () => {
  const cases: readonly (readonly [string, readonly Piece[], readonly object[]])[] = [
    ["with the finish reason", [["Aye, no."], ["", SUPPORTED, "STOP"]], A_AND_B],
    [
      "before an empty object",
      [
        ["Aye, no.", SUPPORTED],
        ["", {}],
        ["", {}, "STOP"],
      ],
      A_AND_B,
    ],
    [
      "before others without sources",
      [
        ["Aye, no.", SUPPORTED],
        ["", { webSearchQueries: ["x"] }, "STOP"],
      ],
      A_AND_B,
    ],
    [
      "after the finish reason",
      [
        ["Aye, no.", undefined, "STOP"],
        ["", SUPPORTED],
      ],
      A_AND_B,
    ],
    [
      "twice",
      [
        ["Aye, no.", SUPPORTED],
        ["", SUPPORTED, "STOP"],
        ["", SUPPORTED],
      ],
      A_AND_B,
    ],
    [
      "apart from their supports",
      [
        ["Aye, no.", BOTH],
        ["", { groundingSupports: SUPPORTED.groundingSupports }, "STOP"],
      ],
      A_AND_B,
    ],
    [
      "in part with each piece",
      [
        ["Aye,", { groundingChunks: [web("https://a.example", "A")], groundingSupports: [support(0, 4, 0)] }],
        [" no.", { groundingChunks: [web("https://b.example")], groundingSupports: [support(5, 8, 0)] }, "STOP"],
      ],
      A_AND_B,
    ],
    [
      "without supports",
      [["Aye, no.", BOTH, "STOP"]],
      [cited("https://a.example", 0, 8, "A"), cited("https://b.example", 0, 8)],
    ],
    [
      "of which one has no support",
      [["Aye, no.", { ...BOTH, groundingSupports: [support(5, 8, 1)] }, "STOP"]],
      [cited("https://b.example", 5, 8), cited("https://a.example", 0, 8, "A")],
    ],
    [
      "that are images",
      [
        [
          "Aye, no.",
          {
            groundingChunks: [
              { image: { sourceUri: "https://c.example/page", imageUri: "https://c.example/i.png", title: "C" } },
              { image: { imageUri: "https://d.example/i.png" } },
            ],
          },
          "STOP",
        ],
      ],
      [cited("https://c.example/page", 0, 8, "C"), cited("https://d.example/i.png", 0, 8)],
    ],
  ];

  it.each(cases)("are its annotations: %s", (_, pieces, expected) => {
    expect(streamed(pieces)).toEqual(expected);
    expect(whole(pieces)).toEqual(expected);
  });

  it.each([
    {},
    { groundingChunks: null },
    { groundingChunks: [{}, 5, { web: {} }], groundingSupports: [support(0, 1, 9)] },
  ])("are none in %j", (grounding) => {
    expect(streamed([["Aye.", grounding, "STOP"]])).toEqual([]);
    expect(whole([["Aye.", grounding, "STOP"]])).toBeUndefined();
  });
});
