const { run } = require("./mocked.cjs");

const [local, name, when, only] = process.argv.slice(2);
const mocks = name === "nock" ? require("nock") : { ...require("msw"), ...require("msw/node") };
void run({ name, when, only, local, mocks, literouter: () => require("literouter") }).then((told) =>
  console.log(JSON.stringify(told)),
);
