import { describe, expect, it } from "vitest";
import { isRouterError, type RouterError } from "../../../src/errors.ts";
import { fixture, KEY, targetOf, translatorOf, vendorsWithErrors, QUESTION } from "./support/wire.ts";

interface ErrorCase {
  readonly case: string;
  readonly status: number;
  /** Of the error, where it is not that of the answer. */
  readonly error_status?: number;
  readonly class: string;
  readonly body: unknown;
  readonly headers?: Record<string, string>;
  readonly retry_after?: number;
  readonly says?: string;
}

/** The error for a reply. */
function thrownFor(vendor: string, { status, body, headers = {} }: ErrorCase): RouterError {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const translator = translatorOf(vendor);
  if (status !== 200) return translator.error({ status, headers, body: text }, targetOf(vendor));
  try {
    translator.translate(QUESTION, targetOf(vendor)).reply(text, {});
  } catch (error) {
    return error as RouterError;
  }
  throw new Error("the reply was taken for an answer");
}

describe.each(vendorsWithErrors())("an error of %s", (vendor) => {
  const cases = JSON.parse(fixture(`${vendor}/errors.json`)) as ErrorCase[];

  it.each(cases.map((row) => [row.class, row.status, row.case, row] as const))(
    "is %s for %i: %s",
    (name, status, _, row) => {
      const error = thrownFor(vendor, row);
      expect(isRouterError(error)).toBe(true);
      expect(error).toMatchObject({
        name,
        llm_provider: vendor,
        model: "a-model",
        model_group: "main",
        deployment_id: `${vendor}-1`,
        message: expect.stringContaining(row.says ?? ""),
        ...(status === 200 ? {} : { status: row.error_status ?? status }),
      });
      expect(error.retry_after ?? 0).toBeCloseTo(row.retry_after ?? 0, 3);
      expect(error.message).not.toMatch(/<\w+>|sk-abcde/);
    },
  );
});

describe("an error in an answer with status 200", () => {
  it("contains no key, though the provider repeats it", () => {
    const body = JSON.stringify({ error: { message: `The key ${KEY} is wrong`, code: "invalid_api_key" } });
    const error = translatorOf("openai").error({ status: 401, headers: {}, body }, targetOf("openai"));
    expect(`${error.message} ${JSON.stringify(error)}`).not.toContain(KEY);
    expect(error.message).toContain("The key *** is wrong");
  });
});
