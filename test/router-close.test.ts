/** What `router.close()` does to calls that are under way, and to sockets. */
import { afterEach, describe, expect, it } from "vitest";
import { overloaded, type Reply, type Script, serverError } from "./support/fault-server.ts";
import { APIConnectionError } from "../src/errors.ts";
import { RELEASE_MS } from "../src/transport/body-limits.ts";
import { gate, type Group, groupOf, hello } from "./scenarios/group.ts";

const groups: Group[] = [];

async function group(...scripts: readonly Script[]): Promise<Group> {
  const members = Object.fromEntries(scripts.map((script, index) => [`abc`.charAt(index), { script }]));
  const made = await groupOf(members, { num_retries: 1, disable_cooldowns: true });
  groups.push(made);
  return made;
}

afterEach(async () => {
  for (const made of groups.splice(0)) await made[Symbol.asyncDispose]();
});

/** The text of a call, whole or streamed, that has begun. */
function begin({ router }: Group, stream: boolean): Promise<string | null> {
  if (!stream) return router.completion(hello).then(({ choices }) => choices[0].message.content);
  return router.completion({ ...hello, stream: true }).then((answer) => answer.text());
}

describe.each([false, true])("A router that is closed (stream: %s)", (stream) => {
  it("lets a call that began in the same tick go on", async () => {
    const made = await group({ answer: "one two" });
    const call = begin(made, stream);
    made.router.close();
    const late = begin(made, stream);
    await expect(late).rejects.toThrow(APIConnectionError);
    await expect(late).rejects.toMatchObject({ router_metadata: { attempts: [] } });
    expect(await call).toBe("one two");
    expect(made.server("a").requests).toHaveLength(1);
    await expect.poll(() => made.server("a").connections()).toBe(0);
  });

  it("lets a call under way fail over", async () => {
    const { opened, open } = gate<Reply>();
    const made = await group(() => opened, { answer: "from b" });
    const call = begin(made, stream);
    await made.server("a").received(1);
    made.router.close();
    open(overloaded());
    expect(await call).toBe("from b");
    for (const id of ["a", "b"]) await expect.poll(() => made.server(id).connections()).toBe(0);
  });

  it("lets a call under way come back after its back-off", async () => {
    const { opened, open } = gate<Reply>();
    const made = await group(({ number }) => (number === 1 ? opened : { answer: "second try" }));
    const call = begin(made, stream);
    await made.server("a").received(1);
    made.router.close();
    open(serverError());
    expect(await call).toBe("second try");
    await expect.poll(() => made.server("a").connections()).toBe(0);
  });
});

describe("A router that is closed in the middle of a stream", () => {
  it("lets it be taken over by another deployment, and keeps no socket when it has ended", async () => {
    const made = await group({ fault: "cut", answer: "one two three", after: 2 }, { answer: "one two three" });
    const stream = await made.router.completion({ ...hello, stream: true, mid_stream_fallback: "restart" });
    made.router.close();
    expect(await stream.text()).toBe("one two three");
    expect(stream.router_metadata.attempts.map(({ deployment_id }) => deployment_id)).toEqual(["a", "b"]);
    for (const id of ["a", "b"]) await expect.poll(() => made.server(id).connections()).toBe(0);
  });

  it("does not keep the socket of a server that goes on after the end", async () => {
    const whole = `data: ${JSON.stringify({ id: "c", choices: [{ index: 0, delta: { content: "hi" }, finish_reason: "stop" }] })}\n\n`;
    await using server = await pinging(`${whole}data: [DONE]\n\n`);
    await using made = await groupOf({ a: { params: { api_base: server.url } } });
    const stream = await made.router.completion({ ...hello, stream: true });
    expect(await stream.text()).toBe("hi");
    made.router.close();
    made.clock.advance(RELEASE_MS / 1000);
    await expect.poll(() => server.connections()).toBe(0);
  });
});

/** A server that says this, and then pings for ever. */
async function pinging(said: string): Promise<AsyncDisposable & { url: string; connections(): number }> {
  const { createServer } = await import("node:http");
  let connections = 0;
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(200, { "content-type": "text/event-stream" }).write(said);
    const pings = setInterval(() => response.write(": ping\n\n"), 300);
    response.on("close", () => clearInterval(pings));
  });
  server.on("connection", (socket) => {
    connections += 1;
    socket.on("close", () => (connections -= 1));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/v1`,
    connections: () => connections,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
