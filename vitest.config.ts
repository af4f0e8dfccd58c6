import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const SETUP = ["test/support/property-seed.ts", "test/support/disposable-stack.ts"];

/** What they find does not depend on the version of Node, or they are thousands of cases: the gate runs them on one. */
const ONCE = [
  "test/command/simulate-command.test.ts",
  "test/docs/comparison.test.ts",
  "test/failover-matrix.test.ts",
  "test/lint/**/*.test.ts",
  "test/providers/**/wire.test.ts",
  "test/providers/destinations.test.ts",
  "test/providers/failure-status.test.ts",
  "test/providers/wrong-types.test.ts",
  "test/scenarios/wrong-types.test.ts",
  "test/secrets/nothing-leaves.test.ts",
  "test/simulate/bounds.test.ts",
  "test/simulate/invariants.test.ts",
  "test/types.test.ts",
  "test/work/**/*.test.ts",
];

/** The same, and each file needs a process of its own: it looks at the heap, or runs programs. */
const ONCE_APART = [
  "test/docs.test.ts",
  "test/examples.test.ts",
  "test/fuzz/**/*.test.ts",
  "test/performance/**/*.test.ts",
  "test/soak.test.ts",
];

/** Each file needs a process of its own: it looks at the heap, or changes something for all that runs in the process. */
const APART = [
  "test/kept-errors.test.ts",
  "test/providers/shared/without-node.test.ts",
  "test/scenarios/abort-anywhere.test.ts",
  "test/scenarios/bounds.test.ts",
  "test/scenarios/dropped-streams.test.ts",
  "test/scenarios/own-code.test.ts",
  "test/scenarios/own-faults.test.ts",
  "test/transport/node-clients.test.ts",
];

const OTHERS = ["test/package/**", "test/bundles/**", "test/runtimes/**"];

/** Tests of the packed package that need one version of Node only. */
const OF_TOOLS = ["test/package/jest.test.ts", "test/package/types.test.ts"];

/** Needs other runtimes than Node, installed under the folder that the variable names: see .ci/run. */
const runtimes = {
  extends: true as const,
  test: { name: "runtimes", include: ["test/runtimes/**/*.test.ts"], hookTimeout: 300_000 },
};

export default defineConfig({
  // The documentation's programs import the package by its name.
  resolve: {
    alias: {
      "literouter/models": new URL("src/models.ts", import.meta.url).pathname,
      literouter: new URL("src/index.ts", import.meta.url).pathname,
    },
  },
  test: {
    // Guards against what never happens: far more than any machine takes, for no test is about how long something took.
    testTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
    // Most of a test is waiting for sockets.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    setupFiles: SETUP,
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: ["text-summary", "text"],
      thresholds: { lines: 95 },
    },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: [...OTHERS, ...APART, ...ONCE, ...ONCE_APART],
          // The library is loaded once for many files, not once for each.
          isolate: false,
        },
      },
      { extends: true, test: { name: "apart", include: APART } },
      { extends: true, test: { name: "once", include: ONCE, isolate: false } },
      { extends: true, test: { name: "once-apart", include: ONCE_APART } },
      {
        // Packs and installs: slow, and alone on the machine so that it disturbs nobody's clock.
        extends: true,
        test: {
          name: "package",
          include: ["test/package/**/*.test.ts"],
          exclude: OF_TOOLS,
          globalSetup: "test/package/packed-once.ts",
          testTimeout: 180_000,
          hookTimeout: 300_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        // The package in bundlers, frameworks, Jest and compilers: what it finds does not depend on the version of Node.
        extends: true,
        test: {
          name: "bundles",
          include: ["test/bundles/**/*.test.ts", ...OF_TOOLS],
          globalSetup: "test/package/packed-once.ts",
          testTimeout: 300_000,
          hookTimeout: 300_000,
          sequence: { groupOrder: 2 },
        },
      },
      ...(process.env["LITEROUTER_RUNTIMES"] === undefined ? [] : [runtimes]),
    ],
  },
});
