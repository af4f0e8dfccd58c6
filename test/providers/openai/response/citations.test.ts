import { describe, expect, it } from "vitest";
import { readCompletion } from "../../../../src/providers/openai/response/response.ts";
import { decoded, stream, targetOf } from "../support/wire.ts";

const CITATIONS = ["https://a.example", "https://b.example"];
const RESULTS = [
  { title: "B", url: "https://b.example", date: "2026-01-01" },
  { title: "C", url: "https://c.example" },
];
const cited = (url: string, start_index: number, end_index: number, title = url): object => ({
  type: "url_citation",
  url_citation: { start_index, end_index, url, title },
});
const MARKED = [cited("https://a.example", 4, 7), cited("https://b.example", 0, 11, "B")];

function whole(content: string, beside: object, message: object = {}): unknown {
  const body = { choices: [{ message: { content, ...message }, finish_reason: "stop" }], ...beside };
  return readCompletion(JSON.stringify(body), targetOf("perplexity")).choices[0].message.annotations;
}

function streamed(...events: object[]): unknown {
  const { chunks, complete } = decoded("perplexity", stream(...events, "[DONE]"));
  expect(complete).toBe(true);
  return chunks.flatMap(({ choices }) => choices.flatMap(({ delta }) => delta.annotations ?? []));
}

const said = (content: string, beside: object = {}, finish_reason: string | null = null): object => ({
  choices: [{ index: 0, delta: { content }, finish_reason }],
  ...beside,
});

describe("sources beside an answer", () => {
  const beside = { citations: CITATIONS, search_results: RESULTS };

  it("are annotations: of their marks, or of the whole text", () => {
    expect(whole("Yes.[1] Aye", beside)).toEqual(MARKED);
    expect(whole("Yes.[9] Aye[0]", { search_results: RESULTS })).toEqual([
      cited("https://b.example", 0, 14, "B"),
      cited("https://c.example", 0, 14, "C"),
    ]);
    expect(whole("Yes", { citations: [{ url: "https://a.example", title: "A" }, 5, null, ""] })).toEqual([
      cited("https://a.example", 0, 3, "A"),
    ]);
  });

  it.each([
    ["citations", [null, { url: "https://a.example" }, { title: "no address" }, "https://b.example"]],
    ["citations", ["", "https://a.example", 5, "https://b.example"]],
    ["search_results", [null, { url: "https://a.example" }, { title: "no address" }, { url: "https://b.example" }]],
  ])("keep their places where one of the %s has no address", (field, list) => {
    const wanted = [cited("https://b.example", 4, 7), cited("https://a.example", 8, 11)];
    const text = "Yes.[4] [2] [1][3]";
    expect(whole(text, { [field]: list })).toEqual(wanted);
    expect(streamed(said(text, { [field]: list }), said("", {}, "stop"))).toEqual(wanted);
  });

  it.each([
    ["with every chunk", [said("Yes.[", beside), said("1] Aye", beside), said("", beside, "stop")]],
    ["from the first chunk on", [said("", beside), said("Yes.[1] Aye"), said("", {}, "stop")]],
    ["without a finish_reason", [said("Yes.[1] Aye", beside)]],
  ])("are annotations of a stream: %s", (_, events) => {
    expect(streamed(...events)).toEqual(MARKED);
  });

  it.each([
    ["with the finish_reason", [said("Yes."), said("", { citations: CITATIONS }, "stop")]],
    ["behind it", [said("Yes."), said("", {}, "stop"), { choices: [], citations: CITATIONS }]],
    ["behind it, without choices", [said("Yes."), said("", {}, "stop"), { citations: CITATIONS }]],
  ])("are of the whole text when they come last: %s", (_, events) => {
    expect(streamed(...events)).toEqual(CITATIONS.map((url) => cited(url, 0, 4)));
  });

  it("add nothing to the vendor's own annotations, and nothing where there are none", () => {
    const annotations = [cited("https://own.example", 0, 1)];
    expect(whole("Yes.[1]", beside, { annotations })).toEqual(annotations);
    const own = { choices: [{ index: 0, delta: { content: "Yes.[1]", annotations }, finish_reason: "stop" }] };
    expect(streamed({ ...own, ...beside })).toEqual(annotations);
    for (const none of [{}, { citations: [] }, { citations: null }, { citations: "x", search_results: {} }]) {
      expect(whole("Yes.[1]", none)).toBeUndefined();
      expect(streamed(said("Yes.[1]", none, "stop"))).toEqual([]);
    }
  });
});
