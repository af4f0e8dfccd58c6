/** Prints what a router does, as it happens. */
import { styleText } from "node:util";
import type { Hook, RouterEvent } from "../../src/index.ts";

type Colour = "red" | "green" | "yellow" | "cyan" | "magenta" | "blue" | "gray" | "bold";

const WIDTH = 72;
const MARGIN = " ".repeat(9);
const COLOURS: readonly Colour[] = ["cyan", "magenta", "blue"];

const AFTER_A_BREAK = {
  continue: "the next deployment continues from there",
  restart: "the next deployment answers again",
  error: "the stream ends in an error",
} as const;

export const seconds = (value: number): string => `${Number(value.toFixed(value < 1 ? 2 : 1))} s`;

export class Narrator implements Hook {
  #column = 0;
  #label = "";
  readonly #colours: Map<string, Colour> = new Map();
  /** Attempts that failed. */
  failures = 0;

  /** Colours the text only on a terminal, or with FORCE_COLOR: a file gets plain text. */
  paint(colour: Colour, text: string): string {
    return styleText(colour, text);
  }

  /** The name of a deployment, always in the same colour. */
  who(id: string): string {
    const colour = this.#colours.get(id) ?? COLOURS[this.#colours.size % COLOURS.length] ?? "cyan";
    this.#colours.set(id, colour);
    return this.paint(colour, id.padEnd(10));
  }

  title(text: string): void {
    this.#endLine();
    console.log(`\n${this.paint("bold", text)}`);
  }

  /** The next line begins with `label`. */
  label(text: string): void {
    this.#label = text;
  }

  line(text: string): void {
    this.#endLine();
    console.log(this.#margin() + text);
  }

  /** Prints a part of a stream, wrapped at the end of the line. */
  write(piece: string): void {
    if (this.#column > 0 && this.#column + piece.length > WIDTH) this.#endLine();
    const text = this.#column === 0 ? piece.trimStart() : piece;
    if (text === "") return;
    if (this.#column === 0) process.stdout.write(this.paint("gray", `${this.#margin()}| `));
    process.stdout.write(text);
    this.#column += text.length || 1;
  }

  onEvent(event: RouterEvent): void {
    const text = this.#tell(event);
    if (text !== undefined) this.line("deployment_id" in event ? `${this.who(event.deployment_id)} ${text}` : text);
  }

  #tell(event: RouterEvent): string | undefined {
    switch (event.type) {
      case "attempt_failed": {
        this.failures++;
        const { name, status } = event.error;
        const wish = event.retry_after === undefined ? "" : `, Retry-After ${seconds(event.retry_after)}`;
        return this.paint("red", `fails: ${name}${status === undefined ? "" : ` (${status})`}${wish}`);
      }
      case "attempt_succeeded":
        return this.paint("green", `answers, after ${seconds(event.latency_ms / 1000)}`);
      case "mid_stream_failure":
        return this.paint("yellow", `its stream broke: ${AFTER_A_BREAK[event.action]}`);
      case "cooldown_started":
        return this.paint("yellow", `is in cooldown for ${seconds(event.seconds)}`);
      case "probe_started":
        return this.paint("yellow", "is probed: its cooldown is over");
      case "cooldown_ended":
        return this.paint("green", "is back in rotation");
      case "fallback":
        return this.paint("yellow", `falls back from the group "${event.from}" to "${event.to}"`);
      case "route_selected":
        return this.paint("yellow", `"${event.route.from}" leads to "${event.route.to}"`);
      case "answer_rejected":
        return this.paint("yellow", `its answer is not good enough: ${event.reason}`);
      case "mirror_dropped":
        return this.paint("yellow", `no copy for "${event.silent_model}": too many are under way`);
      case "retry_scheduled":
        return this.paint("yellow", `retry in ${seconds(event.seconds)}`);
      case "retry_refused":
        return this.paint("yellow", `is not tried again: ${event.stopped_by}`);
      case "stream_dropped":
        return this.paint("yellow", "a stream that is no longer used was closed");
      default:
        return undefined;
    }
  }

  #margin(): string {
    const margin = this.#label.padEnd(MARGIN.length);
    this.#label = "";
    return margin;
  }

  #endLine(): void {
    if (this.#column > 0) process.stdout.write("\n");
    this.#column = 0;
  }
}
