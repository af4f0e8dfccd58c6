import { untilAborted } from "../../src/until-aborted.ts";
import { FakeClock } from "./fake-clock.ts";

/** Time that only the test moves: sleeps, too, end when `advance` reaches them, so that calls can wait side by side. */
export class HeldClock extends FakeClock {
  override sleep(ms: number, signal?: AbortSignal): Promise<void> {
    this.slept.push(ms / 1000);
    const { promise, resolve } = Promise.withResolvers<void>();
    const cancel = this.timer(ms, resolve);
    return signal === undefined ? promise : untilAborted(signal, promise, cancel);
  }
}
