/** The packed package in Bun, Deno and Workers, against providers that behave well and badly. */
import { serviceAccount } from "../providers/vertex_ai/support/setting.ts";
import { cp, mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DeploymentOptions, LitellmParams } from "../../src/types/options.ts";
import { PARTIES } from "../matrix/parties.ts";
import { pack } from "../package/packed.ts";
import { npm } from "../package/run.ts";
import {
  continuing,
  deadUrl,
  FaultServer,
  type FaultReply,
  type RecordedRequest,
  type Reply,
} from "../support/fault-server.ts";
import { vectorOf } from "../support/embeddings.ts";
import { type Asked, Runtime, type RuntimeName, type Told } from "./runtime.ts";

const RUNTIMES: readonly RuntimeName[] = ["bun", "deno", "workerd"];
const WHOLE = "The quick brown fox jumps over the lazy dog, and then it runs away into the dark wood.";
/** As much of it as a provider sends before it breaks, slowly: Bun drops what comes with the end of its connection. */
const BEGINNING = "The quick brown fox jumps";
const BROKEN = { after: 5, every_ms: 40, answer: WHOLE };
/** What becomes of a call that is given an agent. */
const WITH_AGENT: Readonly<Record<RuntimeName, object>> = {
  bun: { text: WHOLE, fetched: [] },
  deno: { text: WHOLE, fetched: [] },
  workerd: { error: { message: expect.stringContaining("agent: is not used by the HTTP client of Workers") } },
};

let folder: string;
let project: string;

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "literouter-runtimes-")));
  project = join(folder, "project");
  const packed = await pack(folder);
  await mkdir(project);
  await writeFile(join(project, "package.json"), JSON.stringify({ private: true, type: "module" }));
  await npm(["install", packed.tarball], project);
  await cp(join(import.meta.dirname, "programs"), project, { recursive: true });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const deployment = (litellm_params: LitellmParams): DeploymentOptions => ({ model_name: "main", litellm_params });

/** A deployment at a server that speaks OpenAI's wire; those with a lower `order` are asked first. */
const openai = (api_base: string, order = 1): DeploymentOptions =>
  deployment({ model: "openai/gpt-4o", api_base, api_key: "sk-of-the-test", order });

/** An address that answers when it is let. */
async function held(): Promise<AsyncDisposable & { url: string; release(): void }> {
  const { promise, resolve: release } = Promise.withResolvers<void>();
  const server = await FaultServer.start({ script: () => promise.then(() => ({ status: 200, body: "{}" })) });
  return { url: server.url, release, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

const anthropic = (api_base: string, order = 2): DeploymentOptions =>
  deployment({ model: "anthropic/claude-sonnet-4-5", api_base, api_key: "sk-of-the-test", order });

describe.each(RUNTIMES.map((name) => ({ name, missing: !Runtime.isInstalled(name) })))("$name", ({ name, missing }) => {
  // Which are there is for whoever runs these tests to say.
  describe.skipIf(missing)("with the package", () => {
    let runtime: Runtime;

    beforeAll(async () => {
      runtime = await Runtime.start(name, project);
    });

    afterAll(() => runtime[Symbol.asyncDispose]());

    const ask = (call: Asked["call"], model_list: DeploymentOptions[], more: Partial<Asked> = {}): Promise<Told> =>
      runtime.ask({ call, ...more, options: { num_retries: 0, model_list, ...more.options } });

    it.each(PARTIES)("gets whole answers and streams from $name, by its own `fetch`", async ({ wire, params }) => {
      await using server = await FaultServer.start({ wire, script: { answer: WHOLE } });
      for (const call of ["completion", "stream"] as const) {
        const told = await ask(call, [deployment(params(server))]);
        expect(told).toMatchObject({ text: WHOLE, attempts: [expect.stringContaining("success")] });
        expect(told.fetched).toEqual([expect.stringContaining(server.origin)]);
      }
    });

    it("signs its requests to Bedrock", async () => {
      await using server = await FaultServer.start({ wire: "bedrock", script: { answer: WHOLE } });
      const told = await ask("stream", [
        deployment({
          model: "bedrock/eu.anthropic.claude-sonnet-4-5-20250929-v1:0",
          aws_bedrock_runtime_endpoint: server.url,
          aws_region_name: "eu-north-1",
          aws_access_key_id: "AKIDOFTHETEST",
          aws_secret_access_key: "secret-of-the-test",
        }),
      ]);
      expect(told.text).toBe(WHOLE);
      expect(server.requests[0]?.headers.authorization).toMatch(/^AWS4-HMAC-SHA256 Credential=AKIDOFTHETEST/u);
    });

    it("gets an embedding", async () => {
      await using server = await FaultServer.start();
      const { embedding } = await ask("embedding", [openai(server.url)]);
      expect(embedding).toHaveLength(8);
      for (const [index, value] of vectorOf("one").entries()) expect(embedding?.[index]).toBeCloseTo(value, 6);
    });

    it("serves many calls at once with one router", async () => {
      const { promise: allCame, resolve: come } = Promise.withResolvers<void>();
      const reply = ({ number }: RecordedRequest): Promise<Reply> => {
        if (number === 4) come();
        return allCame.then(() => ({ answer: WHOLE }));
      };
      await using server = await FaultServer.start({ script: reply });
      const calls = (["completion", "stream", "completion", "stream"] as const).map((call) =>
        ask(call, [openai(server.url)], { share: "one" }),
      );
      expect((await Promise.all(calls)).map(({ text }) => text)).toEqual(calls.map(() => WHOLE));
    });

    it.each<{ what: string; reply: Reply }>([
      { what: "is rate limited", reply: { error: "rate_limited", headers: { "retry-after": "30" } } },
      { what: "resets the connection", reply: { fault: "reset" } },
      { what: "does not speak HTTP", reply: { fault: "garbage" } },
      { what: "cuts its answer", reply: { fault: "cut", answer: WHOLE } },
      { what: "cuts an answer of a known length", reply: { fault: "short_body", answer: WHOLE } },
    ])("gets the answer of another deployment where the first $what", async ({ reply }) => {
      await using first = await FaultServer.start({ script: reply });
      await using second = await FaultServer.start({ wire: "anthropic", script: { answer: WHOLE } });
      const told = await ask("completion", [openai(first.url), anthropic(second.url)]);
      expect(told).toMatchObject({ text: WHOLE, attempts: ["openai failure", "anthropic success"] });
    });

    it("gets the answer of another deployment where nobody listens", async () => {
      await using second = await FaultServer.start({ wire: "anthropic", script: { answer: WHOLE } });
      const told = await ask("completion", [openai(await deadUrl()), anthropic(second.url)]);
      expect(told).toMatchObject({ text: WHOLE, attempts: ["openai failure", "anthropic success"] });
    });

    describe.each<{ fault: FaultReply["fault"]; stream_timeout?: number }>([
      { fault: "cut" },
      { fault: "short_body" },
      { fault: "truncate" },
      { fault: "stall", stream_timeout: 1 },
    ])("a stream that breaks ($fault)", ({ fault, ...limits }) => {
      it("goes on at another deployment", async () => {
        await using first = await FaultServer.start({ script: { fault, ...BROKEN } });
        await using second = await FaultServer.start({ wire: "anthropic", script: continuing(WHOLE) });
        const told = await ask("stream", [openai(first.url), anthropic(second.url)], { options: limits });
        expect(told).toMatchObject({ text: WHOLE, attempts: ["openai failure", "anthropic success"] });
      });

      it("is an error where there is no other, after what had come", async () => {
        await using server = await FaultServer.start({ script: { fault, ...BROKEN } });
        const told = await ask("stream", [openai(server.url)], { options: limits });
        expect(told).toMatchObject({ error: { name: "MidStreamError" }, attempts: ["openai failure"] });
        expect(told.text).toMatch(/^The quick/u);
        expect(BEGINNING).toContain(told.text);
      });
    });

    it.each([
      { call: "completion", reply: { fault: "hang" }, text: "" },
      { call: "completion", reply: { fault: "hang_body" }, text: "" },
      { call: "stream", reply: { fault: "stall", ...BROKEN }, text: BEGINNING },
    ] as const)(
      "closes the provider's socket when a $call is aborted ($reply.fault)",
      async ({ call, reply, text }) => {
        await using server = await FaultServer.start({ script: reply });
        await using abort = await held();
        await using answer = await held();
        const abort_on = call === "stream" ? { abort_after: text } : { abort_when: abort.url };
        const told = ask(call, [openai(server.url)], { ...abort_on, answer_when: answer.url });
        const request = await server.received(1);
        abort.release();
        expect(await request.closed).toBe("aborted");
        answer.release();
        expect(await told).toMatchObject({ text, error: { name: "AbortError" } });
      },
    );

    it("times out where a server is silent, and closes its socket", async () => {
      await using server = await FaultServer.start({ script: { fault: "hang" } });
      await using answer = await held();
      const told = ask("completion", [openai(server.url)], { options: { timeout: 1 }, answer_when: answer.url });
      const request = await server.received(1);
      expect(await request.closed).toBe("aborted");
      answer.release();
      expect(await told).toMatchObject({ error: { name: "Timeout", phase: "headers" }, attempts: ["openai failure"] });
    });

    it("follows no redirect: the key stays where it was sent", async () => {
      await using other = await FaultServer.start();
      await using server = await FaultServer.start({ script: { status: 307, headers: { location: other.url } } });
      const told = await ask("completion", [openai(server.url)]);
      expect(told).toMatchObject({ error: { name: "APIError" }, attempts: ["openai failure"] });
      expect(other.requests).toHaveLength(0);
    });

    it("says so where a package that is not there would be needed", async () => {
      const vertex_credentials = serviceAccount("http://127.0.0.1:1/token");
      const params = { model: "vertex_ai/gemini-2.5-flash", vertex_location: "europe-west1", vertex_credentials };
      const { error } = await ask("completion", [deployment(params)]);
      expect(error?.name).toBe("ConfigurationError");
      expect(error?.message).toContain("npm install @google/genai");
    });

    it("sends through an agent, or refuses it where nobody would ask it", async () => {
      await using server = await FaultServer.start({ script: { answer: WHOLE } });
      const detour = Number(new URL(server.url).port);
      const told = await ask("stream", [openai("http://nowhere.invalid/v1")], { detour });
      expect(told).toMatchObject(WITH_AGENT[name]);
    });
  });
});
