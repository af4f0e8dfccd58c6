/** Requests as they arrive at a server, against what a folder's `requests.json` says. */
import { expect, it } from "vitest";
import type { Target } from "../../../src/provider.ts";
import type { ChatRequest } from "../../../src/types/openai.ts";
import type { LitellmParams, ModelInfo } from "../../../src/types/options.ts";
import { JSON_TYPE, ReplayServer, type Received } from "./replay-server.ts";
import { attemptAt, KEY, tableOf, type Way } from "./way.ts";

export interface RequestRow {
  readonly case: string;
  /** Whose request it is, where the folder serves several vendors. */
  readonly vendor?: string;
  readonly model: string;
  readonly params?: Partial<LitellmParams>;
  /** The environment the deployment is settled in; `*` stands for the key. Default: empty, and the key is the deployment's own. */
  readonly env?: Readonly<Record<string, string>>;
  readonly model_info?: ModelInfo;
  readonly request: ChatRequest;
  readonly url: string;
  /** None: the deployment has no key. `*` stands for the key. */
  readonly headers: Readonly<Record<string, string>>;
  /** `messages` may be `*` where they hold ids that are made. */
  readonly body?: Readonly<Record<string, unknown>>;
  /** The form of ids of calls, which are the same in a call and its result. */
  readonly ids?: string;
  /** The class of the error that is thrown instead of asking. */
  readonly throws?: string;
  /** The vendor's own address is known to refuse it, one's own server may not. */
  readonly at_home?: boolean;
}

/** Sends every request of the way's vendor to a server, from an address like the vendor's. */
export function requestCases(way: Way): void {
  const rows = tableOf<readonly RequestRow[]>(way, "requests.json").filter(
    ({ vendor = way.vendor }) => vendor === way.vendor,
  );
  // A client for deployments' routes has no other.
  const possible = way.client === undefined ? rows : rows.filter(({ url }) => !url.includes("/openai/v1/"));
  const refused = possible.filter(({ throws }) => throws !== undefined);

  it.each(possible.filter((row) => !refused.includes(row)))("$case", async (row) => {
    await using server = await answering(way);
    expect(await outcome(way, row, server)).toBeUndefined();
    const [received] = server.requests;
    expect(received?.body).toEqual({ ...row.body, ...madeMessages(row, received) });
    expectHead(way, received, row);
    expectIds(received, row);
  });

  it.runIf(refused.length > 0).each(refused)("$case is refused before anything is sent", async (row) => {
    await using server = await answering(way);
    expect(await outcome(way, row, server)).toMatchObject({ name: row.throws });
    expect(server.requests).toHaveLength(0);
  });
}

function answering({ wire }: Way): Promise<ReplayServer> {
  return ReplayServer.start({
    headers: JSON_TYPE,
    pieces: [wire.answer],
  });
}

function targetFor(way: Way, row: RequestRow): Target {
  const keyed = row.env === undefined && Object.values(row.headers).includes("*");
  const params = { model: `${way.vendor}/${row.model}`, ...row.params, ...(keyed ? { api_key: KEY } : {}) };
  const env = Object.entries(row.env ?? {}).map(([name, value]) => [name, value.replace("*", KEY)] as const);
  const { api_base, api_key, problems } = way.provider.resolve(params, Object.fromEntries(env));
  expect(problems).toEqual([]);
  const { model, model_info = {} } = row;
  return { ...attemptAt(way, api_base).target, model, model_info, params, api_base, api_key };
}

/** The error that came of asking. */
async function outcome(way: Way, row: RequestRow, server: ReplayServer): Promise<unknown> {
  const target = targetFor(way, row);
  const { api_base } = target;
  // A client has its own address, so the deployment's can stay the vendor's.
  const stays = way.client !== undefined || row.at_home === true;
  const moved = stays ? api_base : api_base.replace(new URL(api_base).origin, server.url);
  const context = attemptAt(way, server.url, { ...target, api_base: moved });
  // What comes back is no stream, and does not matter here.
  const asking =
    row.request.stream === true
      ? way.provider.stream(row.request, context).then((source) => source.read().catch(() => []))
      : way.provider.complete(row.request, context);
  return asking.then(
    () => undefined,
    (error: unknown) => error,
  );
}

/** Messages with ids that are made are looked at apart. */
function madeMessages({ body }: RequestRow, received: Received | undefined): object {
  return body?.["messages"] === "*" ? { messages: received?.body["messages"] } : {};
}

function expectHead(way: Way, received: Received | undefined, { url, headers }: RequestRow): void {
  // A client writes its own.
  if (way.client !== undefined) return;
  const { pathname, search } = new URL(url);
  expect(received?.path).toBe(pathname + search);
  expect(received?.headers).toMatchObject(
    Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [
        name,
        value.replace("*", name === "authorization" ? `Bearer ${KEY}` : KEY),
      ]),
    ),
  );
  expect(received?.headers["authorization"] === undefined).toBe(headers["authorization"] === undefined);
}

function expectIds(received: Received | undefined, { ids }: RequestRow): void {
  if (ids === undefined) return;
  const text = received?.text ?? "";
  const call = /"tool_calls":\[\{"id":"([^"]*)"/.exec(text)?.[1];
  expect(call).toMatch(new RegExp(ids));
  expect(text).toContain(`"tool_call_id":"${call}"`);
}
