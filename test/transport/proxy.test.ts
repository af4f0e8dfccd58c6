import { describe, expect, it } from "vitest";
import { isExempt } from "../../src/transport/no-proxy.ts";
import { proxyFor, readProxyRules } from "../../src/transport/proxy.ts";

function proxyOf(url: string, env: Record<string, string>): string | undefined {
  const proxy = proxyFor(new URL(url), readProxyRules(env));
  if (proxy === undefined) return undefined;
  return "problem" in proxy ? proxy.problem : proxy.url.origin;
}

describe("proxyFor", () => {
  it("uses the proxy of the address's scheme, else ALL_PROXY", () => {
    const env = { HTTP_PROXY: "http://a:1", HTTPS_PROXY: "http://b:2" };
    expect(proxyOf("http://host/", env)).toBe("http://a:1");
    expect(proxyOf("https://host/", env)).toBe("http://b:2");
    expect(proxyOf("https://host/", { ALL_PROXY: "http://c:3", HTTP_PROXY: "http://a:1" })).toBe("http://c:3");
    expect(proxyOf("https://host/", { HTTP_PROXY: "http://a:1" })).toBeUndefined();
    expect(proxyOf("https://host/", {})).toBeUndefined();
  });

  it("prefers the lower-case name, and reads an empty value as no proxy", () => {
    expect(proxyOf("http://host/", { http_proxy: "http://a:1", HTTP_PROXY: "http://b:2" })).toBe("http://a:1");
    expect(
      proxyOf("http://host/", { http_proxy: "", HTTP_PROXY: "http://b:2", ALL_PROXY: "http://c:3" }),
    ).toBeUndefined();
  });

  it("reads a proxy without a scheme as an http one", () => {
    expect(proxyOf("https://host/", { https_proxy: "proxy.local:3128" })).toBe("http://proxy.local:3128");
  });

  it("keeps user and password apart from the address", () => {
    const proxy = proxyFor(
      new URL("https://host/"),
      readProxyRules({ https_proxy: "http://us%65r:p%40ss%C3%A9@proxy:3128/" }),
    );
    expect(proxy).toEqual({
      url: new URL("http://proxy:3128"),
      authorization: `Basic ${Buffer.from("user:p@ssé").toString("base64")}`,
    });
  });

  it("names the invalid variable without quoting its value", () => {
    expect(proxyOf("https://host/", { HTTPS_PROXY: "socks5://u:secret@proxy:1080" })).toBe(
      "HTTPS_PROXY names a proxy of the kind socks5://, but only http:// and https:// proxies are supported",
    );
    expect(proxyOf("https://host/", { all_proxy: "http://u:secret@:x" })).toBe("all_proxy is not an address");
  });
});

describe("isExempt", () => {
  it.each([
    ["*", "https://anything/", true],
    ["", "https://anything/", false],
    ["example.com", "https://example.com/", true],
    ["example.com", "https://api.Example.com/", true],
    [".example.com", "https://api.example.com/", true],
    [".example.com", "https://example.com/", true],
    ["*.example.com", "https://api.example.com/", true],
    ["example.com", "https://notexample.com/", false],
    ["example.com.", "https://example.com/", true],
    ["a.com, b.com c.com", "https://c.com/", true],
    ["example.com:8443", "https://example.com:8443/", true],
    ["example.com:8443", "https://example.com/", false],
    ["example.com:443", "https://example.com/", true],
    ["127.0.0.1", "http://127.0.0.1:8080/", true],
    ["0.0.1", "http://127.0.0.1/", false],
    ["127.0.0.0/8", "http://127.1.2.3/", true],
    ["10.0.0.0/8", "http://11.0.0.1/", false],
    ["10.0.0.0/33", "http://10.0.0.1/", false],
    ["0.0.0.0/0", "http://10.0.0.1/", true],
    ["::1", "http://[::1]:8080/", true],
    ["[::1]:8080", "http://[::1]:8080/", true],
    ["[::1]:8081", "http://[::1]:8080/", false],
    ["localhost", "http://127.0.0.1/", false],
  ])("%j exempts %s: %s", (list, url, expected) => {
    expect(isExempt(new URL(url), list)).toBe(expected);
  });

  it("does not exempt loopback addresses by itself", () => {
    expect(isExempt(new URL("http://localhost:1/"), "example.com")).toBe(false);
  });
});
