/** Programs whose tests mock the network with the real packages: no request of the default transport gets past the mock. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openAIServer, type OpenAIServer } from "./openai-server.ts";
import { Projects, told } from "./project.ts";

const MSW = "msw@^2.15.0";
const NOCK = "nock@^15.0.2";
const PROGRAMS = ["mocked.cjs", "mocked-esm.mjs", "mocked-cjs.cjs"];
const REAL = "Hello from the wire.";
/** Before the mock begins, what it lets pass, and after it has ended; two calls each. */
const REQUESTS = { "before the import": 4, "after the first call": 6 };

/** MSW looks at `localStorage`, of which Node 26 warns. */
const FLAGS = ["--disable-warning=ExperimentalWarning"];

let projects: Projects;
let server: OpenAIServer;
let path: string;

beforeAll(async () => {
  projects = await Projects.begin();
  server = await openAIServer();
  path = await projects.make("mocks", {}, PROGRAMS, [MSW, NOCK]);
});

afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await projects[Symbol.asyncDispose]();
});

describe.each(["mocked-esm.mjs", "mocked-cjs.cjs"])("%s", (program) => {
  it.each(
    (["msw", "nock"] as const).flatMap((mock) =>
      (["before the import", "after the first call"] as const).flatMap((when) =>
        (["all", "http"] as const).map((only) => ({ mock, when, only })),
      ),
    ),
  )(
    "gets from $mock, begun $when and replacing $only, whatever is mocked, and the rest from the network",
    async (given) => {
      const { mock, when, only } = given;
      const before = server.requests;
      const { refused, refused_stream, ...rest } = await told(
        path,
        program,
        [server.api_base, mock, when, only],
        FLAGS,
      );
      expect(rest).toEqual({
        ...(when === "after the first call" ? { before: [REAL, REAL] } : {}),
        plain: "plain, mocked",
        streamed: "streamed, mocked",
        no_pooled_socket: "local, mocked",
        failover: ["from the second", 429, 200],
        agent: "by an agent, mocked",
        passed_through: [REAL, REAL],
        after: [REAL, REAL],
      });
      expect(refused).toMatch(/^APIConnectionError: /u);
      expect(refused_stream).toMatch(/^APIConnectionError: /u);
      expect(server.requests - before).toBe(REQUESTS[when]);
    },
  );
});
