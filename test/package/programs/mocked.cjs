/** What a test of a program's own sees that mocks the network. `mock` starts and stops msw or nock. */
const { Agent } = require("node:https");

const MESSAGES = [{ role: "user", content: "Hello?" }];

function textOf(content) {
  return {
    id: "chatcmpl-mocked",
    object: "chat.completion",
    created: 1,
    model: "gpt-4o",
    choices: [{ index: 0, message: { role: "assistant", content }, finish_reason: "stop" }],
    usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
  };
}

function eventsOf(content) {
  const chunk = (choice) => ({
    id: "c",
    object: "chat.completion.chunk",
    created: 1,
    model: "gpt-4o",
    choices: [choice],
  });
  const pieces = [...content].map((piece) =>
    chunk({ index: 0, delta: { role: "assistant", content: piece }, finish_reason: null }),
  );
  const events = [...pieces, chunk({ index: 0, delta: {}, finish_reason: "stop" })];
  return [...events.map((event) => `data: ${JSON.stringify(event)}\n\n`), "data: [DONE]\n\n"].join("");
}

/** Both have the same three verbs: answer the next request to an address, let everything else pass or refuse it, and stop. */
const MOCKS = {
  msw({ setupServer, http, HttpResponse }) {
    const server = setupServer();
    return {
      start: () => server.listen({ onUnhandledRequest: "bypass" }),
      answer(base, status, body, type = "application/json") {
        const reply = () => new HttpResponse(body, { status, headers: { "content-type": type } });
        server.use(http.post(`${base}/chat/completions`, reply, { once: true }));
      },
      refuseOthers() {
        // It tells of each request that it refuses.
        console.error = () => {};
        server.close();
        server.listen({ onUnhandledRequest: "error" });
      },
      stop: () => server.close(),
    };
  },
  nock({ default: nock }) {
    nock.restore();
    return {
      start: () => nock.activate(),
      answer(base, status, body, type = "application/json") {
        const { origin, pathname } = new URL(base);
        nock(origin).post(`${pathname}/chat/completions`).reply(status, body, { "content-type": type });
      },
      refuseOthers: () => nock.disableNetConnect(),
      stop() {
        nock.enableNetConnect();
        nock.restore();
      },
    };
  },
};

/** Node's own: nock replaces it when it is loaded. */
const { fetch } = globalThis;

/** `only`: "http" for a mock that does not replace `fetch`, as in former years. */
exports.run = async function run({ name, when, only, local, mocks, literouter }) {
  const mock = MOCKS[name](mocks);
  const start = () => {
    mock.start();
    if (only === "http") globalThis.fetch = fetch;
  };
  if (when === "before the import") start();
  const { Router } = await literouter();
  const key = "sk-of-the-test";
  const at = (api_base, order) => [
    { model_name: "main", litellm_params: { model: "gpt-4o", api_key: key, api_base, order } },
  ];
  const here = new Router({ model_list: at(local), num_retries: 0 });
  // nock refuses what it has no answer for at a host that it has answered for.
  const elsewhere = new Router({ model_list: at(local.replace("127.0.0.1", "localhost")), num_retries: 0 });
  const official = "https://api.openai.com/v1";
  const router = new Router({ model_list: at(official), num_retries: 0 });
  const two = new Router({
    model_list: [...at("https://first.example/v1", 1), ...at("https://second.example/v1", 2)],
    num_retries: 0,
  });
  const withAgent = new Router({ model_list: at(official), num_retries: 0, agent: new Agent() });
  const ask = async (of, more = {}) =>
    (await of.completion({ model: "main", messages: MESSAGES, ...more })).choices[0].message.content;
  const stream = async (of) => (await of.completion({ model: "main", messages: MESSAGES, stream: true })).text();
  const failure = (call) =>
    call.then(
      (text) => `no failure: ${text}`,
      (error) => `${error.name}: ${error.message}`,
    );
  const told = {};

  if (when === "after the first call") {
    // Two at once, so that there are idle sockets.
    told.before = await Promise.all([ask(here), ask(here)]);
    start();
  }
  mock.answer(official, 200, JSON.stringify(textOf("plain, mocked")));
  told.plain = await ask(router);
  mock.answer(official, 200, eventsOf("streamed, mocked"), "text/event-stream");
  told.streamed = await stream(router);
  mock.answer(local, 200, JSON.stringify(textOf("local, mocked")));
  told.no_pooled_socket = await ask(here);
  mock.answer("https://first.example/v1", 429, JSON.stringify({ error: { message: "Slow down." } }));
  mock.answer("https://second.example/v1", 200, JSON.stringify(textOf("from the second")));
  const moved = await two.completion({ model: "main", messages: MESSAGES });
  told.failover = [
    moved.choices[0].message.content,
    ...moved.router_metadata.attempts.map(({ error }) => error?.status ?? 200),
  ];
  mock.answer(official, 200, JSON.stringify(textOf("by an agent, mocked")));
  told.agent = await ask(withAgent);
  told.passed_through = [await ask(elsewhere), await stream(elsewhere)];
  mock.refuseOthers();
  if (only === "http") globalThis.fetch = fetch;
  told.refused = await failure(ask(elsewhere));
  told.refused_stream = await failure(stream(elsewhere));
  mock.stop();
  told.after = [await ask(here), await stream(here)];
  return told;
};
