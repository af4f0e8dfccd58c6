import { defineConfig } from "vitest/config";

/** Needs other runtimes than Node, installed under the folder that the variable names: see .ci/run. */
const runtimes = {
  extends: true as const,
  test: { name: "runtimes", include: ["test/runtimes/**/*.test.ts"], hookTimeout: 300_000 },
};

/** Thousands of calls or of steps each. What they find does not depend on the version of Node, so the gate runs them on one. */
const ENDURANCE = [
  "test/soak.test.ts",
  "test/performance/**/*.test.ts",
  "test/fuzz/**/*.test.ts",
  "test/work/**/*.test.ts",
];

export default defineConfig({
  // The documentation's programs import the package by its name.
  resolve: { alias: { literouter: new URL("src/index.ts", import.meta.url).pathname } },
  test: {
    testTimeout: 15_000,
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
          exclude: ["test/package/**", "test/runtimes/**", ...ENDURANCE],
          setupFiles: ["test/support/property-seed.ts", "test/support/disposable-stack.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "endurance",
          include: ENDURANCE,
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
