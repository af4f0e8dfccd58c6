import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** Needs other runtimes than Node, installed under the folder that the variable names: see .ci/run. */
const runtimes = {
  extends: true as const,
  test: { name: "runtimes", include: ["test/runtimes/**/*.test.ts"], hookTimeout: 300_000 },
};

/** Thousands of calls, steps or cases each. What they find does not depend on the version of Node, so the gate runs them on one. */
const ONCE = [
  "test/soak.test.ts",
  "test/performance/**/*.test.ts",
  "test/fuzz/**/*.test.ts",
  "test/work/**/*.test.ts",
  "test/lint/**/*.test.ts",
  "test/providers/**/wire.test.ts",
  "test/providers/wrong-types.test.ts",
  "test/providers/destinations.test.ts",
];

export default defineConfig({
  // The documentation's programs import the package by its name.
  resolve: { alias: { literouter: new URL("src/index.ts", import.meta.url).pathname } },
  test: {
    // Guards against what never happens: far more than any machine takes, for no test is about how long something took.
    testTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    // Most of a test is waiting for sockets.
    maxWorkers: Math.max(2, availableParallelism() - 1),
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
          exclude: ["test/package/**", "test/runtimes/**", ...ONCE],
          setupFiles: ["test/support/property-seed.ts", "test/support/disposable-stack.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "once",
          include: ONCE,
          setupFiles: ["test/support/property-seed.ts", "test/support/disposable-stack.ts"],
        },
      },
      {
        // Packs and installs: slow, and alone on the machine so that it disturbs nobody's clock.
        extends: true,
        test: {
          name: "package",
          include: ["test/package/**/*.test.ts"],
          testTimeout: 180_000,
          hookTimeout: 300_000,
          sequence: { groupOrder: 1 },
        },
      },
      ...(process.env["LITEROUTER_RUNTIMES"] === undefined ? [] : [runtimes]),
    ],
  },
});
