import { describe, expect, it } from "vitest";
import { isNode, isWorkers, type RuntimeFacts } from "../../src/transport/runtime.ts";

/** The globals of each runtime. Nearly all call themselves `node`. */
const RUNTIMES: Readonly<Record<string, RuntimeFacts>> = {
  Node: {
    process: { release: { name: "node" }, versions: { node: "24.1.0" } },
    navigator: { userAgent: "Node.js/24" },
  },
  "Node with a browser's globals": {
    process: { release: { name: "node" }, versions: { node: "24.1.0" } },
    navigator: { userAgent: "Mozilla/5.0 (linux) jsdom/26.1.0" },
  },
  "Node without a navigator": { process: { release: { name: "node" }, versions: { node: "22.13.1" } } },
  Bun: {
    process: { release: { name: "node" }, versions: { node: "24.3.0", bun: "1.4.5" } },
    navigator: { userAgent: "Bun/1.4.5" },
  },
  Deno: {
    process: { release: { name: "node" }, versions: { node: "24.2.0", deno: "2.9.6" } },
    navigator: { userAgent: "Deno/2.9.6" },
  },
  Workers: {
    process: { release: { name: "node" }, versions: { node: "22.23.4" } },
    navigator: { userAgent: "Cloudflare-Workers" },
  },
  "Workers without Node's modules": { navigator: { userAgent: "Cloudflare-Workers" } },
  "an edge runtime with little of Node": { process: {} },
};

describe.each(Object.entries(RUNTIMES))("%s", (name, facts) => {
  it("is recognised", () => {
    expect(isNode(facts)).toBe(name.startsWith("Node"));
    expect(isWorkers(facts)).toBe(name.startsWith("Workers"));
  });
});

it("this runtime is Node", () => {
  expect(isNode()).toBe(true);
  expect(isWorkers()).toBe(false);
});
