import type { RouterOptions } from "../types/options.ts";
import type { Scenario } from "../types/simulation.ts";
import type { SimulationReport } from "./report.ts";

/**
 * Tries a configuration before it is trusted: makes the calls of a scenario at a router with these options, in virtual time and
 * at modelled providers. Nothing is sent, and no key is needed. Thousands of calls take seconds; with the same seed the
 * report is the same, byte for byte. `clock`, `random`, `fetch`, agents, clients and addresses of the options are replaced.
 * @throws ConfigurationError with all problems of the options, or of the scenario.
 *
 * @example
 * const report = await simulate(options, { duration: 120, arrival: { rate: 20 }, providers: { azure: { rpm: 300 } } });
 * console.log(report.table());
 */
export async function simulate(config: RouterOptions, scenario: Scenario = {}): Promise<SimulationReport> {
  const { simulation } = await import("./simulation.ts");
  return simulation(config, scenario);
}
