import type { SimulationFigures } from "../types/simulation.ts";
import type { ChartTheme } from "./chart-theme.ts";
import { chartsOf } from "./report-charts.ts";
import { tableOf } from "./report-table.ts";

/** What a simulation came to. Its figures as data, as a table and as charts. */
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

  /**
   * Charts over time as one SVG: calls and failures, latency, and the attempts at each deployment. `theme`: `"auto"`, the
   * default, follows the reader's colour scheme.
   */
  toSVG({ theme = "auto" }: { readonly theme?: ChartTheme | undefined } = {}): string {
    return chartsOf(this.figures, theme);
  }

  /** The same as `table()`. */
  toString(): string {
    return this.table();
  }
}
