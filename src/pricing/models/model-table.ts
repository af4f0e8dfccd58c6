/** The table of models, and the row of a model in it. A file of its own in the package, loaded when something needs it. */
import type { ModelFacts, ModelQuery } from "../../types/models.ts";
import { PackedTable } from "./packed-table.ts";
import { findRow, type Row, rowOrReason, type Rows, type Unknown } from "./find-row.ts";
import { TABLE } from "./table.ts";

/** One for all routers: it does not change. */
const rows = new PackedTable(TABLE);

export function findModel(query: ModelQuery): Row | Unknown {
  return rowOrReason(rows, query);
}

/** The facts of the row with exactly that name. */
export function rowNamed(name: string): ModelFacts | undefined {
  return rows.get(name);
}

/** The names of all rows. */
export function allRowNames(): readonly string[] {
  return rows.names;
}

/** The row of a model among other rows, by the rules of the table. */
export function findAmong(others: Rows, query: ModelQuery): Row | undefined {
  return findRow(others, query);
}

export { isRowOf } from "./row-names.ts";
