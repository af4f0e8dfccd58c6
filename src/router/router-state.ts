/** What all methods of a router share. */
import { type CheckContext, isChanging } from "../calls/check-call.ts";
import { type Configuration, readOptions } from "../config.ts";
import { guardedClock, guardedRandom } from "../config/guarded.ts";
import type { LiveSettings } from "../config/settings-update.ts";
import { Announcer } from "../hooks.ts";
import { CallQueue } from "../limits/call-queue.ts";
import { RouterModels } from "../pricing/router-models.ts";
import { LazyModule } from "../lazy-module.ts";
import { HedgeBudget } from "../routing/attempt/hedge-budget.ts";
import { callIds } from "../routing/call-id.ts";
import { Catalog } from "../routing/catalog/catalog.ts";
import { Health } from "../routing/health/health.ts";
import { RetryBudget } from "../routing/itinerary/retry-budget.ts";
import { AffinityKeeper } from "./affinity-keeper.ts";
import { BudgetKeeper } from "./budget-keeper.ts";

/** Retries that are always allowed within ten seconds. */
const RETRY_FLOOR = 10;

export interface RouterState {
  readonly configuration: Configuration;
  readonly catalog: Catalog;
  readonly context: CheckContext;
  /** The settings as they hold now. */
  live: LiveSettings;
  isClosed: boolean;
  readonly budgets: BudgetKeeper;
  readonly affinity: AffinityKeeper;
}

/** @throws ConfigurationError with all problems of the options. */
export function createState(options: unknown): RouterState {
  const configuration = readOptions(options);
  const { settings, deployments, aliases, redirects: leading, hooks, ignored } = configuration;
  const clock = guardedClock(configuration.clock);
  const random = guardedRandom(configuration.random);
  const resolveDeployment: Configuration["resolve"] = (definition) => configuration.resolve(definition);
  const models = new RouterModels(configuration.prices);
  const parts = { aliases, redirects: leading, models, makeHealth: () => new Health(), resolveDeployment };
  const catalog = new Catalog(parts, deployments);
  const redirects = new LazyModule(async () => {
    const { Redirects } = await import("../redirects/redirects.ts");
    return new Redirects(clock, random);
  });
  const context: CheckContext = {
    get settings() {
      return state.live.settings;
    },
    clock,
    random,
    callId: callIds(random),
    announcer: new Announcer(hooks),
    hooks: hooks.filter(isChanging),
    models,
    budget: new RetryBudget(settings.retry_budget, RETRY_FLOOR),
    hedges: new HedgeBudget(settings.hedge_budget),
    queue: new CallQueue(clock),
    resolve: (model) => catalog.resolve(model),
    get redirects() {
      return redirects.now;
    },
    loadRedirects: () => {
      const isNeeded = catalog.hasRedirects || state.live.settings.rules !== undefined;
      return isNeeded && redirects.now === undefined ? redirects.load() : undefined;
    },
    groupNames: () => catalog.names(),
    isClosed: () => state.isClosed,
    get spending() {
      return state.budgets.spending;
    },
    get affinity() {
      return state.affinity.affinity;
    },
  };
  const budgets = new BudgetKeeper({
    alignment: configuration.budget_alignment,
    store: configuration.store,
    clock,
    announcer: context.announcer,
    settings: () => state.live.settings.budgets,
    deployments: () => catalog.deployments(),
    models,
  });
  const affinity = new AffinityKeeper(() => state.live.settings.affinity, clock);
  const state: RouterState = {
    configuration,
    catalog,
    context,
    live: configuration,
    isClosed: false,
    budgets,
    affinity,
  };
  budgets.changed(catalog.deployments());
  tellIgnored(ignored, context);
  return state;
}

export function tellIgnored(ignored: Configuration["ignored"], { clock, announcer }: CheckContext): void {
  for (const { model_name, problems } of ignored) {
    const at = clock.now();
    announcer.tell(() => ({ type: "deployment_ignored", at, model_group: model_name, problems }));
  }
}
