/** The prompts and answers of simulated calls. */

/** A prompt of about so many tokens, which tells the provider how long the answer is to be. */
export function promptOf(prompt_tokens: number, answer_tokens: number): string {
  const head = `[simulated: ${prompt_tokens} tokens, answer ${answer_tokens} tokens]`;
  // Nearly all prompts are shorter than the filler, and are a slice of it.
  return `${head}${FILLER.slice(0, Math.max(0, 4 * (prompt_tokens - HEAD_TOKENS)))}`;
}

const HEAD_TOKENS = 12;
/** Longest prompt that is really sent, in tokens: longer ones only say so. */
const LONGEST_PROMPT = 20_000;
const FILLER = " the".repeat(LONGEST_PROMPT);

const HEAD = /\[simulated: (\d{1,9}) tokens, answer (\d{1,9}) tokens\]/;

/** What the body of a request says about its size. */
export function sizesIn(body: string): { readonly prompt_tokens: number; readonly answer_tokens: number } {
  const [, prompt, answer] = HEAD.exec(body) ?? [];
  return { prompt_tokens: Number(prompt ?? 500), answer_tokens: Number(answer ?? 200) };
}

let words = "";
const ends: number[] = [0];

/**
 * The text of an answer of so many tokens. No part of it is like another, and every answer begins alike: so the rest of an
 * answer can be told from its beginning, as that of a real model can when it answers the same question again.
 */
export function answerOf(tokens: number): string {
  while (ends.length <= tokens) {
    words += `${words === "" ? "" : " "}word${ends.length}`;
    ends.push(words.length);
  }
  return words.slice(0, ends[tokens]);
}
