import { describe, expect, it } from "vitest";
import { translator } from "../../../src/providers/bedrock/translator.ts";
import { fixture, SECRET, targetOf, TOKEN } from "./setting.ts";

interface Row {
  readonly class: string;
  readonly status: number;
  readonly headers: { readonly "x-amzn-errortype": string };
  readonly body: Readonly<Record<string, unknown>>;
}

const ROWS = (JSON.parse(fixture("errors.json")) as Row[]).map((row) => [row.class, row.status, row] as const);

describe("an error response", () => {
  it.each(ROWS)("is a %s for %d", (name, status, { headers: { "x-amzn-errortype": type }, body }) => {
    const headers = { "x-amzn-errortype": type, "x-amzn-requestid": "req-9" };
    const error = translator.error({ status, headers, body: JSON.stringify(body) }, targetOf());
    expect(error).toMatchObject({
      name,
      status,
      code: type.split(":")[0],
      request_id: "req-9",
      llm_provider: "bedrock",
      deployment_id: "light-1",
      headers,
    });
    expect(error.message).toContain(String(body["message"] ?? body["Message"]).slice(0, 20));
  });

  it("names the prefixes for a model without on-demand throughput", () => {
    const body = '{"message":"Invocation with on-demand throughput isn’t supported."}';
    const error = translator.error(
      { status: 400, headers: { "x-amzn-errortype": "ValidationException" }, body },
      targetOf(),
    );
    expect(error.message).toContain('"us."');
  });

  it.each([
    ['{"__type":"com.amazon.coral.service#ThrottlingException","message":"Slow down"}', 400, "RateLimitError"],
    ['{"message":"Forbidden"}', 403, "PermissionDeniedError"],
    ["<html><title>502 Bad Gateway</title></html>", 502, "BadGatewayError"],
    ["", 503, "ServiceUnavailableError"],
    ["upstream request timeout", 504, "Timeout"],
  ])("is classified without the header: %j", (body, status, name) => {
    expect(translator.error({ status, headers: {}, body }, targetOf()).name).toBe(name);
  });

  it("has retry_after", () => {
    const headers = { "x-amzn-errortype": "ThrottlingException", "retry-after": "12" };
    expect(translator.error({ status: 429, headers, body: "{}" }, targetOf()).retry_after).toBe(12);
  });

  it("never repeats a secret", () => {
    const target = targetOf(undefined, { params: { model: "m", aws_secret_access_key: SECRET } });
    const body = JSON.stringify({ message: `Neither ${SECRET} nor ${TOKEN} nor AKIAIOSFODNN7EXAMPLE will do` });
    const error = translator.error({ status: 403, headers: {}, body }, target);
    for (const secret of [SECRET, TOKEN, "AKIAIOSFODNN7EXAMPLE"]) {
      expect(JSON.stringify(error) + String(error)).not.toContain(secret);
    }
  });
});
