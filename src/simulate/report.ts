import type { SimulationFigures } from "../types/simulation.ts";
import { tableOf } from "./report-table.ts";

/** What a simulation came to. Its figures are properties of it; `toJSON` gives them as data. */
export class SimulationReport {
  /** All figures. */
  readonly figures: SimulationFigures;

  constructor(figures: SimulationFigures) {
    this.figures = figures;
  }

  /** The figures: what `JSON.stringify` writes. */
  toJSON(): SimulationFigures {
    return this.figures;
  }

  /** The figures as a text of several lines, for a terminal. */
  table(): string {
    return tableOf(this.figures);
  }

  /** The same as `table()`. */
  toString(): string {
    return this.table();
  }
}
