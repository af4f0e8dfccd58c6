/** What one router knows of models: the user's `prices`, and the table, which is loaded when something needs it. */
import type { ModelFacts, ModelPrices, ModelQuery } from "../types/models.ts";
import { type Found, KnownModel, readFacts, type Stated } from "./known-model.ts";
import type { Row, Unknown } from "./models/find-row.ts";
import { RowPrices } from "./prices.ts";

const ADVICE = "set input_cost_per_token and output_cost_per_token";
const NO_ROW_PRICES = `the table of models has no prices for the model: ${ADVICE}`;
const STATED_ONLY = `the deployment has no prices: ${ADVICE}`;
const NOT_LOADED = `the deployment has no prices, and the table of models is not loaded: ${ADVICE}`;
const FAILED = `the deployment has no prices, and the table of models could not be loaded: ${ADVICE}`;
const BAD_FUNCTION = "the prices option threw, or returned neither an object nor undefined";

/** Finds the row of a model. */
type FindRow = (query: ModelQuery) => Row | Unknown;

export class RouterModels {
  readonly #prices: ModelPrices | false | undefined;
  readonly #loadTable: () => Promise<FindRow>;
  #findRow: FindRow | undefined;
  #loading: Promise<void> | undefined;
  readonly #rowPrices = new RowPrices();
  /** There is nothing to load, or to wait for. */
  isReady: boolean;
  /** Rises when more is known. */
  version = 0;

  constructor(prices?: ModelPrices | false, loadTable: () => Promise<FindRow> = importTable) {
    this.#prices = prices;
    this.#loadTable = loadTable;
    this.isReady = prices === false;
  }

  /** Loads the table, once. Never rejects: without it, prices and windows that are not stated are unknown. */
  load(): Promise<void> {
    return (this.#loading ??= this.#load());
  }

  async #load(): Promise<void> {
    if (this.isReady) return;
    try {
      this.#findRow = await this.#loadTable();
    } catch {
      // A bundle without the file: the reason of an unknown cost says so in the cost of each call.
    }
    this.isReady = true;
    this.version += 1;
  }

  /** Everything that is known now of a model. */
  known(stated: Stated, query: ModelQuery): KnownModel {
    return new KnownModel(stated, { ...this.#find(query), rowPrices: this.#rowPrices });
  }

  #find(query: ModelQuery): Omit<Found, "rowPrices"> {
    if (this.#prices === false) return { facts: [], unpriced: STATED_ONLY };
    const own = this.#ask(query);
    if (own === "wrong") return { facts: [], unpriced: BAD_FUNCTION };
    const facts = own === undefined ? [] : [own];
    if (this.#findRow === undefined) return { facts, unpriced: this.isReady ? FAILED : NOT_LOADED };
    const row = this.#findRow(query);
    if ("unknown" in row) return { facts, unpriced: row.unknown };
    return { facts: [...facts, row.facts], unpriced: NO_ROW_PRICES };
  }

  #ask(query: ModelQuery): ModelFacts | "wrong" | undefined {
    if (typeof this.#prices !== "function") return undefined;
    try {
      const answer: unknown = this.#prices(query.provider, query.model, query);
      if (answer instanceof Promise) answer.catch(() => undefined);
      return answer === undefined || answer === null ? undefined : (readFacts(answer) ?? "wrong");
    } catch {
      return "wrong";
    }
  }
}

async function importTable(): Promise<FindRow> {
  const { findModel } = await import("./models/model-table.ts");
  return findModel;
}
