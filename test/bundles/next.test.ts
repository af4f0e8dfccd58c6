/** A Next.js app whose route handler streams: in development, built by Turbopack and by webpack, and as a standalone server. */
import { cp, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Projects } from "../package/project.ts";
import { npm, run } from "../package/run.ts";
import { ANSWER, type Deployments, deployments } from "./deployments.ts";
import { serve, type Service } from "./served.ts";

const PROGRAMS = join(import.meta.dirname, "programs/next");
const FRAMEWORK = ["next@^16.4.6", "react@^19.0.0", "react-dom@^19.0.0"];
const SDKS = [
  "@google/genai@^3.1.0",
  "@aws-sdk/client-bedrock-runtime@^3.1162.0",
  "@aws-sdk/credential-providers@^3.1162.0",
];
const QUIET = { NEXT_TELEMETRY_DISABLED: "1" };
const ALL = { openai: ANSWER, vertex: ANSWER, bedrock: ANSWER };

let projects: Projects;
let called: Deployments;
let path: string;
let next: string;

beforeAll(async () => {
  projects = await Projects.begin();
  called = await deployments(await projects.folder("home"));
  path = await projects.make("app", {}, ["next.config.mjs", "app"], FRAMEWORK, PROGRAMS);
  next = join(path, "node_modules/next/dist/bin/next");
});

afterAll(async () => {
  await called[Symbol.asyncDispose]();
  await projects[Symbol.asyncDispose]();
});

/** What the route of `service` answers for each deployment. */
async function told(service: Service): Promise<Record<string, string>> {
  const answers: Record<string, string> = {};
  for (const name of Object.keys(ALL)) {
    const answer = await fetch(`${service.url}/ask`, { method: "POST", body: JSON.stringify({ name }) });
    answers[name] = await answer.text();
  }
  return answers;
}

async function inDevelopment(): Promise<Record<string, string>> {
  await using service = await serve((port) => [next, "dev", "-p", String(port)], path, { ...called.env, ...QUIET });
  return await told(service);
}

/** Serves what was built where nothing is installed: neither there nor at the place where it was built. */
async function standalone(name: string): Promise<Record<string, string>> {
  const out = await projects.folder(name);
  await cp(join(path, ".next/standalone"), out, { recursive: true });
  await rm(join(path, ".next"), { recursive: true });
  const hidden = join(path, "hidden");
  await rename(join(path, "node_modules"), hidden);
  try {
    await using service = await serve(() => ["server.js"], out, { ...called.env, ...QUIET });
    return await told(service);
  } finally {
    await rename(hidden, join(path, "node_modules"));
  }
}

describe("Next.js", () => {
  it("serves the other providers in development without the optional SDKs, and says how to install them", async () => {
    const { openai, vertex, bedrock } = await inDevelopment();
    expect(openai).toBe(ANSWER);
    expect(vertex).toMatch(/"ConfigurationError".*npm install @google\/genai/u);
    expect(bedrock).toMatch(/"ConfigurationError".*npm install @aws-sdk\/client-bedrock-runtime/u);
  });

  it("serves all of them in development with the SDKs", async () => {
    await npm(["install", ...SDKS], path);
    expect(await inDevelopment()).toEqual(ALL);
  });

  it.each(["turbopack", "webpack"])("serves all of them as a standalone server that %s has built", async (bundler) => {
    await run(process.execPath, [next, "build", `--${bundler}`], path, 280, QUIET);
    expect(await standalone(bundler)).toEqual(ALL);
  });
});
