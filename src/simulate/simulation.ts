/** Tries a configuration in virtual time: the real router, with modelled providers. */
import { isPlainObject, shown } from "../config/check.ts";
import { ConfigurationError, type ConfigurationProblem } from "../errors.ts";
import { didYouMean } from "../config/nearest-name.ts";
import { withoutNulls } from "../fields.ts";
import { quotedName } from "../secrets.ts";
import { Router } from "../router.ts";
import type { RouterOptions } from "../types/options.ts";
import type { Scenario } from "../types/simulation.ts";
import { figuresOf } from "./figures.ts";
import { play, type Played } from "./play.ts";
import { checkNames } from "./provider-models.ts";
import { SimulationReport } from "./report.ts";
import { checkScenario } from "./scenario-checks.ts";
import { seededRandom } from "./seeded-random.ts";
import { simulatedOptions, withOneServerEach } from "./simulated-options.ts";
import { CallMix } from "./traffic.ts";
import { VirtualClock } from "./virtual-clock.ts";

type Options = RouterOptions<string, string, string>;

/** @throws ConfigurationError with all problems of the configuration, or of the scenario. */
export async function simulation(config: RouterOptions, scenario: Scenario): Promise<SimulationReport> {
  const { played, checked } = await playChecked(config, scenario);
  return new SimulationReport(figuresOf(played, checked));
}

/** What was played, call by call, for tests. */
export async function playChecked(
  config: unknown,
  scenario: unknown,
): Promise<{ readonly played: Played; readonly checked: Scenario }> {
  if (!isPlainObject(config)) throw problem("options", `must be an object, got ${shown(config)}`);
  if (!isPlainObject(scenario)) throw problem("scenario", `must be an object, got ${shown(scenario)}`);
  // The router checks them.
  const options = simulatedOptions(config) as Options;
  const checked = read(scenario, options);
  const playable = { ...options, model_list: withOneServerEach(options.model_list ?? []) };
  await rehearse(playable, checked);
  return { played: await play(playable, checked), checked };
}

function problem(path: string, message: string): ConfigurationError {
  return new ConfigurationError([{ path, message }]);
}

function read(written: Readonly<Record<string, unknown>>, options: Options): Scenario {
  const problems: ConfigurationProblem[] = [];
  const report = (path: string, message: string): void => void problems.push({ path: `scenario.${path}`, message });
  const given = withoutNulls(written);
  checkScenario(given, "", report);
  // It has been checked; when something is wrong, it is not used.
  const scenario = given as Scenario;
  const random = seededRandom(1, "checks");
  using router = new Router<string, string, string>({ ...options, hooks: [], clock: new VirtualClock(), random });
  if (problems.length === 0) checkAgainst(router, scenario, options, report);
  if (problems.length > 0) throw new ConfigurationError(problems);
  return scenario;
}

/** Names of the scenario that the configuration does not have. */
function checkAgainst(
  router: Router<string, string, string>,
  scenario: Scenario,
  options: Options,
  report: (path: string, message: string) => void,
): void {
  const deployments = router.getDeployments();
  checkNames(scenario.providers ?? {}, deployments, report);
  const first = options.model_list?.[0]?.model_name;
  if (first === undefined) return report("model", "there is nothing to call: model_list has no deployment");
  for (const model of new CallMix(scenario, first, () => 0).models) {
    const { order, model_group } = router.explain({ model, messages: [{ role: "user", content: "" }] });
    if (order.length > 0 || model_group !== undefined) continue;
    const isPattern = deployments.some(({ model_name }) => model_name === model);
    const hint = isPattern
      ? ", which is a pattern: write a name that it matches"
      : didYouMean(model, router.getModelNames());
    report("model", `no group or deployment is called ${quotedName(model)}${hint}`);
  }
}

/** Calls of a rehearsal. */
const REHEARSED = 20;

/**
 * Some calls beforehand, in real time, at a router that is thrown away: whatever the router loads with its first calls is
 * loaded then, and needs no time while time is virtual.
 */
async function rehearse(options: Options, scenario: Scenario): Promise<void> {
  const { rate, ...arrival } = scenario.arrival ?? {};
  const calls = Math.min(REHEARSED, scenario.calls ?? REHEARSED);
  const patient = { patient: true };
  await play(
    { ...options, hooks: [] },
    { ...scenario, calls, bursts: [], arrival: { ...(rate !== undefined && { rate }), ...arrival } },
    patient,
  );
}
