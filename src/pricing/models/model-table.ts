/** The table of models, and the row of a model in it. Loaded when something needs it. */
import type { ModelQuery } from "../../types/models.ts";
import { PackedTable } from "./packed-table.ts";
import { type Row, rowOrReason, type Unknown } from "./find-row.ts";
import { TABLE } from "./table.ts";

/** One for all routers: it does not change. */
const rows = new PackedTable(TABLE);

export function findModel(query: ModelQuery): Row | Unknown {
  return rowOrReason(rows, query);
}
