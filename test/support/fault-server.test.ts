import { describe, expect, it } from "vitest";
import { deadUrl, FaultServer, rateLimited, type FaultName, type FaultReply, type Script } from "./fault-server.ts";
import { events, post, type PlainRequest, type Seen } from "./plain-client.ts";

type Vendor = "openai" | "anthropic";

const TEXT = "one two three four five six seven eight";
const PATHS = { openai: "/chat/completions", anthropic: "/v1/messages" } as const;
const QUESTION = { model: "test-model", max_tokens: 100, messages: [{ role: "user", content: "Hi" }] };

async function ask(wire: Vendor, script: Script, stream: boolean, options?: PlainRequest): Promise<Seen> {
  await using server = await FaultServer.start({ wire, script });
  return await post(server.url + PATHS[wire], { ...QUESTION, stream }, options);
}

/** The same by a client that leaves when nothing more comes. */
async function askAndLeave(wire: Vendor, script: Script, stream: boolean): Promise<Seen> {
  await using server = await FaultServer.start({ wire, script });
  const leave_when = server.received(1).then(({ sent }) => sent);
  return await post(server.url + PATHS[wire], { ...QUESTION, stream }, { leave_when });
}

/** The text that arrived in whole events. */
function spoken(seen: Seen): string {
  return events(seen.text)
    .map((event) => {
      const { choices, delta } = event as { choices?: { delta: { content?: string } }[]; delta?: { text?: string } };
      return choices?.[0]?.delta.content ?? delta?.text ?? "";
    })
    .join("");
}

const fault = (name: FaultName, more: Partial<FaultReply> = {}): FaultReply => ({ fault: name, answer: TEXT, ...more });

describe.each<Vendor>(["openai", "anthropic"])("on the %s wire, in a stream,", (wire) => {
  it.each([
    ["cut", "one two three", "ECONNRESET"],
    ["stall", "one two three", "open"],
    ["truncate", "one two three", "clean"],
    ["malformed", TEXT, "clean"],
    ["error_event", "one two three", "clean"],
    ["short_body", "one two three", "ECONNRESET"],
    ["slow", TEXT, "clean"],
    ["split", TEXT, "clean"],
    ["no_done", TEXT, "clean"],
    ["no_usage", TEXT, "clean"],
    ["hang_body", "", "open"],
  ] as const)("%s delivers %j, and its end is: %s", async (name, text, end) => {
    const seen = await (end === "open" ? askAndLeave : ask)(wire, fault(name, { after: 3 }), true);
    expect(seen.status).toBe(200);
    expect(seen.headers["content-type"]).toContain("text/event-stream");
    expect(spoken(seen)).toBe(text);
    expect(seen.end).toBe(end);
  });

  it("reports the vendor's error in band, also as the very first event", async () => {
    const seen = await ask(wire, fault("error_event"), true);
    expect(events(seen.text)).toEqual([
      expect.objectContaining({ error: expect.objectContaining({ message: expect.any(String) }) }),
    ]);
    expect(seen.text.startsWith(wire === "anthropic" ? "event: error\n" : "data: ")).toBe(true);
  });

  it("splits an answer byte by byte, also within a character", async () => {
    const seen = await ask(wire, { fault: "split", answer: "naïve 🙂" }, true);
    expect(spoken(seen)).toBe("naïve 🙂");
    expect(seen.pieces.length).toBeGreaterThan(seen.text.length / 4);
  });

  it("sends one event that is no JSON in the middle", async () => {
    const seen = await ask(wire, fault("malformed", { after: 3 }), true);
    expect(events(seen.text).filter((event) => typeof event === "string" && event !== "[DONE]")).toHaveLength(1);
  });

  it("sends the wire's terminal event unless the fault leaves it out", async () => {
    const last = wire === "openai" ? "[DONE]" : { type: "message_stop" };
    expect(events((await ask(wire, { answer: TEXT }, true)).text).at(-1)).toEqual(last);
    expect(events((await ask(wire, fault("no_done"), true)).text).at(-1)).not.toEqual(last);
    expect(events((await ask(wire, fault("truncate"), true)).text).at(-1)).not.toEqual(last);
  });

  it.each(["pings", "preludes"] as const)("%s sends for ever and delivers no text", async (name) => {
    const seen = await ask(wire, fault(name, { every_ms: 5 }), true, { leave_after: 2000 });
    expect(seen.text.length).toBeGreaterThanOrEqual(2000);
    expect(spoken(seen)).toBe("");
  });

  it("answers whole where a stream was requested", async () => {
    const seen = await ask(wire, fault("whole_instead_of_stream"), true);
    expect(seen.headers["content-type"]).toBe("application/json");
    expect(JSON.parse(seen.text)).toEqual(expect.objectContaining({ id: expect.any(String) }));
  });
});

describe.each<Vendor>(["openai", "anthropic"])("on the %s wire, in a whole answer,", (wire) => {
  it.each([
    ["cut", "ECONNRESET"],
    ["short_body", "ECONNRESET"],
    ["stall", "open"],
    ["truncate", "clean"],
    ["malformed", "clean"],
    ["pings", "open"],
    ["empty", "clean"],
    ["html", "clean"],
  ] as const)("%s leaves no JSON, and its end is: %s", async (name, end) => {
    const seen = await (end === "open" ? askAndLeave : ask)(wire, fault(name), false);
    expect(seen.end).toBe(end);
    expect(() => JSON.parse(seen.text)).toThrow(SyntaxError);
  });

  it.each(["slow", "split", "no_done"] as const)("%s is harmless in the end", async (name) => {
    const seen = await ask(wire, fault(name), false);
    expect(JSON.stringify(JSON.parse(seen.text))).toContain(TEXT);
  });

  it("gives no usage with the fault no_usage", async () => {
    expect(JSON.parse((await ask(wire, { answer: TEXT }, false)).text)).toHaveProperty("usage");
    expect(JSON.parse((await ask(wire, fault("no_usage"), false)).text)).not.toHaveProperty("usage");
  });

  it("sends the vendor's error with status 200", async () => {
    const seen = await ask(wire, fault("error_200", { error: "rate_limited" }), false);
    expect(seen.status).toBe(200);
    expect(JSON.parse(seen.text)).toHaveProperty("error.message");
  });
});

describe("before the headers", () => {
  it.each([
    ["reset", "ECONNRESET"],
    ["hang", "open"],
    ["garbage", "HPE_INVALID_CONSTANT"],
  ] as const)("the end of %s is: %s", async (name, end) => {
    const seen = await (end === "open" ? askAndLeave : ask)("openai", { fault: name }, false);
    expect(seen).toMatchObject({ status: undefined, end });
  });

  it("a dead address refuses", async () => {
    expect((await post(await deadUrl(), {})).end).toBe("ECONNREFUSED");
  });

  it("a server that went down refuses, and answers again once it is back", async () => {
    await using server = await FaultServer.start();
    const url = server.url + PATHS.openai;
    await server.goDown();
    expect((await post(url, QUESTION)).end).toBe("ECONNREFUSED");
    await server.comeBack();
    expect((await post(url, QUESTION)).status).toBe(200);
  });
});

describe("a script", () => {
  it("is played in turn, its last reply again and again", async () => {
    await using server = await FaultServer.start({
      script: [rateLimited(2), { status: 503, body: "down" }, { answer: "up" }],
    });
    const statuses = [];
    for (let call = 0; call < 4; call++) statuses.push((await post(server.url + PATHS.openai, QUESTION)).status);
    expect(statuses).toEqual([429, 503, 200, 200]);
  });

  it("may be a function of the request, and may be changed", async () => {
    await using server = await FaultServer.start({
      script: ({ number, body }) => ({ answer: `${number} ${body.model}` }),
    });
    const said = async (): Promise<unknown> => JSON.parse((await post(server.url + PATHS.openai, QUESTION)).text);
    expect(await said()).toHaveProperty("choices.0.message.content", "1 test-model");
    server.play({ answer: "changed" });
    expect(await said()).toHaveProperty("choices.0.message.content", "changed");
  });

  it.each([
    [2, "retry-after", "2"],
    [{ date: new Date(Date.UTC(2026, 0, 1)) }, "retry-after", "Thu, 01 Jan 2026 00:00:00 GMT"],
    [{ ms: 1500 }, "retry-after-ms", "1500"],
  ] as const)("says when to retry: %j", async (after, header, value) => {
    const seen = await ask("anthropic", rateLimited(after), true);
    expect(seen.status).toBe(429);
    expect(seen.headers[header]).toBe(value);
    expect(JSON.parse(seen.text)).toMatchObject({ type: "error", error: { type: "rate_limit_error" } });
  });
});

describe("forwarding", () => {
  it("passes request and answer on as they are", async () => {
    await using real = await FaultServer.start({ wire: "anthropic", script: [{ answer: TEXT }, rateLimited(7)] });
    await using front = await FaultServer.start({ wire: "anthropic", script: { forward: real.origin } });
    const url = front.url + PATHS.anthropic;
    expect(spoken(await post(url, { ...QUESTION, stream: true }, { headers: { "x-api-key": "sk-test" } }))).toBe(TEXT);
    expect(real.requests[0]).toMatchObject({ path: PATHS.anthropic, body: { ...QUESTION, stream: true } });
    expect(real.requests[0]?.headers["x-api-key"]).toBe("sk-test");
    expect(await post(url, QUESTION)).toMatchObject({ status: 429, headers: { "retry-after": "7" } });
  });

  it("can cut a stream that is not its own", async () => {
    await using real = await FaultServer.start({ script: { answer: TEXT, every_ms: 1 } });
    await using front = await FaultServer.start({ script: { forward: real.origin, cut_after: 4 } });
    const seen = await post(front.url + PATHS.openai, { ...QUESTION, stream: true });
    expect(spoken(seen)).toBe("one two three");
    expect(seen.end).toBe("ECONNRESET");
    expect(await real.requests[0]?.closed).toBe("aborted");
  });
});

describe("the record", () => {
  it("holds path, headers and body of each request", async () => {
    await using server = await FaultServer.start({ wire: "anthropic" });
    await post(`${server.url}/eu/v1/messages?beta=true`, QUESTION, { headers: { "x-api-key": "sk-test" } });
    const request = await server.received(1);
    expect(request).toMatchObject({ number: 1, method: "POST", path: "/eu/v1/messages?beta=true", body: QUESTION });
    expect(request.headers["x-api-key"]).toBe("sk-test");
  });

  it("tells answers, breaks and clients that left apart", async () => {
    await using server = await FaultServer.start({
      script: [{ answer: "a" }, { fault: "cut" }, { fault: "hang" }, { fault: "pings" }],
    });
    const url = server.url + PATHS.openai;
    await post(url, QUESTION);
    await post(url, QUESTION);
    await post(url, QUESTION, { leave_when: server.received(3) });
    await post(url, { ...QUESTION, stream: true }, { leave_after: 30 });
    const outcomes = await Promise.all(server.requests.map(({ closed }) => closed));
    expect(outcomes).toEqual(["complete", "broken", "aborted", "aborted"]);
    expect(server.requests.map(({ aborted }) => aborted)).toEqual([false, false, true, true]);
  });

  it("counts sockets", async () => {
    await using server = await FaultServer.start({ script: { fault: "hang" } });
    const leaving = Promise.withResolvers<void>();
    const asking = post(server.url + PATHS.openai, QUESTION, { leave_when: leaving.promise });
    const request = await server.received(1);
    expect(server.connections()).toBe(1);
    leaving.resolve();
    await asking;
    await request.closed;
    await expect.poll(() => server.connections()).toBe(0);
    expect(server.total_connections).toBe(1);
  });

  // From 26 on Node's own client, which reads here, takes in all of it before it says that it is paused.
  const readsAhead = Number.parseInt(process.versions.node, 10) >= 26;

  it.skipIf(readsAhead)("holds the bytes back that a slow reader does not take", async () => {
    await using server = await FaultServer.start({ script: { answer: `${"x".repeat(1024 * 1024)} `.repeat(64) } });
    const seen = await post(server.url + PATHS.openai, { ...QUESTION, stream: true }, { leave_after: 1 });
    expect(seen.pieces.length).toBeGreaterThan(0);
    const request = await server.received(1);
    expect(await request.closed).toBe("aborted");
    expect(request.bytes_sent).toBeLessThan(32 * 1024 * 1024);
  });
});
