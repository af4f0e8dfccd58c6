/** Calls that wait until a deployment has room. It knows no deployments: who waits says what it could use, and whether it can. */
import type { Clock } from "../clock.ts";
import { type Place, WaitingLine } from "./waiting-line.ts";

/** What somebody who waits would do now. */
export type Outlook = "go" | "wait" | "leave";

/** A call that waits. */
interface Waiting {
  /** It could use that deployment, once there is room. */
  wants(deployment: object): boolean;
  outlook(): Outlook;
  /** Its turn has come, or there is nothing to wait for. False when it goes on waiting. */
  go(): boolean;
  /** When there may be room without another call's end, in milliseconds since the epoch; `Infinity` when that is not known. */
  roomAt(): number;
}

export type Ticket = Place<Waiting>;

interface Line {
  readonly name: string;
  readonly waiting: WaitingLine<Waiting>;
  /** When its timer fires. */
  timerAt: number;
  cancelTimer: () => void;
}

/** The lines of one router, by the name of a group. */
export class CallQueue {
  readonly #clock: Clock;
  readonly #lines = new Map<string, Line>();
  /** What has room again, by line; `undefined` where anything may. */
  readonly #freed: { readonly line: Line; readonly deployment: object | undefined }[] = [];
  #isScheduled = false;
  /** Calls that wait. */
  size = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  join(name: string, waiting: Waiting, priority: number): Ticket {
    const line = this.#lines.get(name) ?? this.#open(name);
    const ticket = line.waiting.join(waiting, priority);
    this.size += 1;
    this.#wakeAt(line, waiting.roomAt());
    return ticket;
  }

  /** `isServed`: those behind it are looked at anyway. */
  leave(name: string, ticket: Ticket, isServed = false): void {
    const line = this.#lines.get(name);
    if (line === undefined) return;
    const before = line.waiting.size;
    line.waiting.leave(ticket);
    if (line.waiting.size === before) return;
    this.size -= 1;
    if (line.waiting.size === 0) this.#close(line);
    // What it could have used is for those behind it.
    else if (!isServed) this.#look(line, undefined);
  }

  /** 1 for the next. */
  position(name: string, ticket: Ticket): number {
    return (this.#lines.get(name)?.waiting.countBefore(ticket) ?? 0) + 1;
  }

  /**
   * Whether somebody before `place` wants a deployment: it is not to be taken then. `undefined` where nobody waits. A newcomer
   * has only a priority.
   */
  claims(name: string, place: Ticket | number): ((deployment: object) => boolean) | undefined {
    const line = this.#lines.get(name);
    if (line === undefined) return undefined;
    return (deployment) => {
      for (const { item } of line.waiting.before(place)) if (item.wants(deployment)) return true;
      return false;
    };
  }

  /** A call at the deployment has ended: there may be room. */
  freed(deployment: object): void {
    if (this.size > 0) for (const line of this.#lines.values()) this.#look(line, deployment);
  }

  /** Anything may have changed. */
  changed(): void {
    if (this.size > 0) for (const line of this.#lines.values()) this.#look(line, undefined);
  }

  #open(name: string): Line {
    const line: Line = { name, waiting: new WaitingLine(), timerAt: Infinity, cancelTimer: () => undefined };
    this.#lines.set(name, line);
    return line;
  }

  #close(line: Line): void {
    line.cancelTimer();
    if (this.#lines.get(line.name) === line) this.#lines.delete(line.name);
  }

  /** After what happens now: several ends at once are looked at together. Nobody overtakes meanwhile, because of the claims. */
  #look(line: Line, deployment: object | undefined): void {
    this.#freed.push({ line, deployment });
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    queueMicrotask(() => {
      this.#isScheduled = false;
      for (const each of this.#freed.splice(0)) this.#serve(each.line, each.deployment);
    });
  }

  /** In order. Of those who want one deployment nobody comes before the first. */
  #serve(line: Line, deployment: object | undefined): void {
    for (const { item } of line.waiting.inOrder()) {
      if (deployment !== undefined && !item.wants(deployment)) continue;
      const waits = item.outlook() === "wait" || !item.go();
      if (waits && deployment !== undefined) return;
      if (waits) this.#wakeAt(line, item.roomAt());
    }
  }

  #wakeAt(line: Line, at: number): void {
    if (at >= line.timerAt) return;
    line.cancelTimer();
    line.timerAt = at;
    line.cancelTimer = this.#clock.timer(Math.max(0, at - this.#clock.now()), () => {
      line.timerAt = Infinity;
      this.#look(line, undefined);
    });
  }
}
