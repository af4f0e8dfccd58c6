/** A hook that prints what the router does, one line for each event. */
import type { Environment } from "../types/environment.ts";
import type { Hook, RouterEvent } from "../types/events.ts";
import { lineOf } from "./log-lines.ts";

/** From the most to the least that is printed. */
const LEVELS = ["debug", "info", "warning", "error"] as const;

/**
 * What a `consoleLogger` prints. `"debug"`: every event. `"info"`: retries, fallbacks and the ends of calls and cooldowns,
 * too. `"warning"`: failures. `"error"`: calls that failed.
 */
export type LogLevel = (typeof LEVELS)[number];

/** Options of `consoleLogger`. */
export interface ConsoleLoggerOptions {
  /** Default: `"debug"`. */
  readonly level?: LogLevel | undefined;
  /** Receives each line, without a line end. Default: `console.error`. */
  readonly write?: ((line: string) => void) | undefined;
}

/**
 * A hook that prints what the router does. Lines hold no prompt, no answer and no key.
 *
 * @example
 * const router = new Router({ model_list, hooks: [consoleLogger({ level: "info" })] });
 */
export function consoleLogger({ level = "debug", write = toConsole }: ConsoleLoggerOptions = {}): Hook {
  const least = LEVELS.indexOf(level);
  return {
    onEvent(event) {
      const own = levelOf(event);
      if (LEVELS.indexOf(own) >= least) write(lineOf(event, own));
    },
  };
}

/** The logger that the environment asks for: by `LITEROUTER_LOG`, or by LiteLLM's `LITELLM_LOG`. */
export function loggerFrom(env: Environment): Hook | undefined {
  const wanted = (env["LITEROUTER_LOG"] ?? env["LITELLM_LOG"])?.trim().toLowerCase();
  const level = LEVELS.find((each) => each === wanted);
  return level && consoleLogger({ level });
}

const LEVEL_OF: Readonly<Record<Exclude<RouterEvent["type"], "call_finished">, LogLevel>> = {
  call_started: "debug",
  route_selected: "debug",
  answer_rejected: "warning",
  mirror_dropped: "info",
  deployment_selected: "debug",
  attempt_succeeded: "debug",
  queued: "info",
  dequeued: "debug",
  probe_started: "debug",
  retry_scheduled: "info",
  retry_refused: "info",
  fallback: "info",
  cooldown_ended: "info",
  attempt_failed: "warning",
  mid_stream_failure: "warning",
  stream_dropped: "warning",
  cooldown_started: "warning",
  deployment_ignored: "warning",
  budget_warning: "warning",
  budget_exceeded: "warning",
  budget_cost_unknown: "warning",
  store_failed: "warning",
};

function levelOf(event: RouterEvent): LogLevel {
  if (event.type !== "call_finished") return LEVEL_OF[event.type];
  return event.outcome === "failure" ? "error" : "info";
}

function toConsole(line: string): void {
  // oxlint-disable-next-line no-console -- printing is what this hook is for
  console.error(line);
}
