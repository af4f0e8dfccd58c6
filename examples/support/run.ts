/**
 * Runs an example from a checkout, without a build and without keys: `npm run example quick-start`. The library is the source,
 * and providers without a key are simulated. A copy of an example needs nothing of this.
 */
import { registerHooks } from "node:module";
import { simulation } from "./simulation.ts";

const [, , given = "quick-start"] = process.argv;
const example = given.replace(/^examples\//, "").replace(/\.ts$/, "");

const source = new URL("../../src/index.ts", import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === "literouter" ? { url: source, shortCircuit: true } : next(specifier, context),
});

await using simulated = await simulation(example);
Object.assign(process.env, simulated.env);
await import(new URL(`../${example}.ts`, import.meta.url).href);
