import { Circuit } from "./circuit.ts";
import { Samples } from "./samples.ts";
import { MinuteWindow } from "./minute-window.ts";

/**
 * What the router remembers of one deployment. Written by attempts only; selection only reads. It lives as long as the
 * deployment and belongs to one router.
 */
export class Health {
  /** Attempts under way. */
  in_flight = 0;
  readonly circuit: Circuit = new Circuit();
  /** `"success"`, and the class name of each failure that counts towards cooling. */
  readonly outcomes: MinuteWindow<string> = new MinuteWindow();
  readonly usage: MinuteWindow<"requests" | "tokens"> = new MinuteWindow();
  readonly latency_ms: Samples = new Samples();
  readonly first_token_ms: Samples = new Samples();
  /** Set when the model refused to go on from a partial answer of its own, so that it is asked in words. */
  refuses_prefill = false;
}
