import { describe, expect, it } from "vitest";
import { deploymentId, sameSettings } from "../../../src/routing/catalog/deployment-id.ts";

const params = { model: "gpt-4o", api_key: "sk-1", extra_headers: { a: "1", b: "2" }, tags: ["x"] };

describe("deploymentId", () => {
  it("is 64 hexadecimal digits, the same in every process", () => {
    expect(deploymentId("main", { model: "gpt-4o" })).toBe(
      "847b6c5b38689bc1cb98295386df4cd654e97496ec732bff6d1c808353ef093f",
    );
  });

  it("does not depend on the order in which settings are written", () => {
    const turned = { tags: ["x"], extra_headers: { b: "2", a: "1" }, api_key: "sk-1", model: "gpt-4o" };
    expect(deploymentId("main", turned)).toBe(deploymentId("main", params));
  });

  it("differs by group and by every setting", () => {
    const ids = [
      deploymentId("main", params),
      deploymentId("other", params),
      deploymentId("main", { ...params, api_key: "sk-2" }),
      deploymentId("main", { ...params, extra_headers: { a: "1", b: "3" } }),
      deploymentId("main", { ...params, tags: ["x", "y"] }),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("leaves out what cannot be serialized", () => {
    class Client {
      secret = Math.random();
    }
    const withClient = { ...params, client: new Client(), fetch: () => undefined };
    expect(deploymentId("main", withClient)).toBe(deploymentId("main", params));
  });
});

describe("sameSettings", () => {
  it("compares data by value and clients by identity", () => {
    class Client {}
    const client = new Client();
    expect(sameSettings({ ...params, client }, { ...structuredClone(params), client })).toBe(true);
    expect(sameSettings({ ...params, client }, { ...params, client: new Client() })).toBe(false);
    expect(sameSettings({ ...params, client }, params)).toBe(false);
    expect(sameSettings(params, { ...params, weight: 1 })).toBe(false);
  });
});
