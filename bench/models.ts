/**
 * What the table of models costs: loading it, finding a row, and a choice among 1,000 deployments that looks at it. Prints a
 * line for each: `node bench/models.ts`, after `npm run build`.
 */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { lowest } from "../src/strategies/strategy.ts";
import type { Strategy } from "../src/strategies/strategy.ts";
import type { RouterOptions } from "../src/types/options.ts";
import { askFor, makeEngine, selectOnce } from "./engine.ts";
import { median } from "./statistics.ts";

const TABLE = new URL("../dist/model-table.js", import.meta.url).href;
const SPELLS = 15;
const TURNS = 2000;

/** In a process that has done nothing else: reading the file, compiling it, and the first row. */
async function load(): Promise<{ readonly load_ms: number; readonly first_row_ms: number }> {
  const program = `const a = performance.now();
const { findModel } = await import(${JSON.stringify(TABLE)});
const b = performance.now();
findModel({ provider: "openai", model: "gpt-4o" });
console.log(JSON.stringify({ load_ms: b - a, first_row_ms: performance.now() - b }));`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", program]);
  return JSON.parse(stdout);
}

const MODELS = [
  "gpt-4o",
  "gpt-4o-mini",
  "anthropic/claude-sonnet-4-5",
  "gemini/gemini-2.5-flash",
  "groq/openai/gpt-oss-120b",
];

function deployments(): NonNullable<RouterOptions["model_list"]> {
  return Array.from({ length: 1000 }, (_, index) => ({
    model_name: "main",
    litellm_params: { model: MODELS[index % MODELS.length] ?? "gpt-4o", api_key: "sk-bench" },
    model_info: { id: `main-${index}` },
  }));
}

const CHEAPEST: Strategy = {
  name: "cheapest",
  pick: (candidates, context) => lowest(candidates, ({ token_price }) => token_price ?? Infinity, context),
};

async function selection(options: Partial<RouterOptions>): Promise<{ readonly first_us: number; readonly us: number }> {
  const engine = makeEngine({ model_list: deployments(), env: {}, ...options });
  await engine.models.load();
  const ask = askFor("main");
  const start = performance.now();
  selectOnce(engine, ask);
  const first_us = (performance.now() - start) * 1000;
  const spells: number[] = [];
  for (let spell = 0; spell < SPELLS; spell += 1) {
    const { user, system } = process.cpuUsage();
    for (let turn = 0; turn < TURNS; turn += 1) selectOnce(engine, ask);
    const after = process.cpuUsage();
    spells.push((after.user + after.system - user - system) / TURNS);
  }
  return { first_us, us: Math.min(...spells) };
}

const loads: Awaited<ReturnType<typeof load>>[] = [];
for (let turn = 0; turn < SPELLS; turn += 1) loads.push(await load());
const figures = {
  "load, ms (quickest)": Math.min(...loads.map(({ load_ms }) => load_ms)),
  "load, ms (median)": median(loads.map(({ load_ms }) => load_ms)),
  "first row, ms (median)": median(loads.map(({ first_row_ms }) => first_row_ms)),
  "selection, µs": await selection({}),
  "selection with enable_pre_call_checks, µs": await selection({ enable_pre_call_checks: true }),
  "selection by token_price, µs": await selection({ routing_strategy: CHEAPEST }),
};
for (const [what, figure] of Object.entries(figures)) console.log(what, figure);
