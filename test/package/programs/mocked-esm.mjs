import { run } from "./mocked.cjs";

const [local, name, when, only] = process.argv.slice(2);
const mocks = name === "nock" ? await import("nock") : { ...(await import("msw")), ...(await import("msw/node")) };
console.log(JSON.stringify(await run({ name, when, only, local, mocks, literouter: () => import("literouter") })));
