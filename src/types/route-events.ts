/** Events about where a call goes. */
import type { RouteRecord } from "./routes.ts";

/** The name of a call has led to another name. */
export interface RouteSelected {
  readonly type: "route_selected";
  readonly call_id: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly model_group: string;
  /** What was decided, and by what. */
  readonly route: RouteRecord;
}
