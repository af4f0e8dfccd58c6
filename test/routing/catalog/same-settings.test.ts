import { describe, expect, it } from "vitest";
import { sameSettings, settingsKey } from "../../../src/routing/catalog/same-settings.ts";

const params = { model: "gpt-4o", api_key: "sk-1", extra_headers: { a: "1", b: "2" }, tags: ["x"] };

describe("settingsKey", () => {
  it("is 64 hexadecimal digits, the same in every process", () => {
    expect(settingsKey("main", { model: "gpt-4o" })).toBe(
      "847b6c5b38689bc1cb98295386df4cd654e97496ec732bff6d1c808353ef093f",
    );
  });

  it("does not depend on the order in which settings are written", () => {
    const turned = { tags: ["x"], extra_headers: { b: "2", a: "1" }, api_key: "sk-1", model: "gpt-4o" };
    expect(settingsKey("main", turned)).toBe(settingsKey("main", params));
  });

  it("differs by group and by every setting", () => {
    const ids = [
      settingsKey("main", params),
      settingsKey("other", params),
      settingsKey("main", { ...params, api_key: "sk-2" }),
      settingsKey("main", { ...params, extra_headers: { a: "1", b: "3" } }),
      settingsKey("main", { ...params, tags: ["x", "y"] }),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("leaves out what cannot be serialized", () => {
    class Client {
      secret = Math.random();
    }
    const withClient = { ...params, client: new Client(), fetch: () => undefined };
    expect(settingsKey("main", withClient)).toBe(settingsKey("main", params));
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
