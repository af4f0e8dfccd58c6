/** Does with a request what a reply says. */
import type { Exchange } from "./exchange.ts";
import { FAULTS } from "./faults.ts";
import { forward } from "./forwarding.ts";
import type { Answer, Reply } from "./reply.ts";
import { sendJson, sendWell } from "./sending.ts";
import { stoppedAt } from "./wire.ts";

/** What a provider says when a scenario does not care. */
export const ANSWER: string = "The quick brown fox jumps over the lazy dog.";

export async function perform(reply: Reply, exchange: Exchange): Promise<void> {
  if (!(await exchange.pause(reply.delay_ms ?? 0))) return;
  const answers = "fault" in reply || !("forward" in reply || "status" in reply || "error" in reply);
  const violation = answers ? exchange.wire.violation(exchange.request) : undefined;
  if (violation) return sendJson(exchange, violation.status, violation.body, violation.headers);
  if ("fault" in reply) return FAULTS[reply.fault](withAnswer(reply, exchange), exchange);
  if ("forward" in reply) return forward(reply, exchange);
  if ("status" in reply) return sendJson(exchange, reply.status, reply.body ?? "", reply.headers);
  if ("error" in reply) {
    const { status, body, headers } = exchange.wire.error(reply.error, exchange.request);
    return sendJson(exchange, status, body, { ...headers, ...reply.headers });
  }
  const refusal = exchange.wire.refusal(exchange.request);
  if (refusal) return sendJson(exchange, refusal.status, refusal.body, refusal.headers);
  return sendWell(withAnswer(reply, exchange), exchange);
}

function withAnswer<R extends Answer>(reply: R, { wire, request }: Exchange): R {
  const silent = reply.answer === undefined && !reply.tool_calls?.length;
  return stoppedAt(silent ? { ...reply, answer: ANSWER } : reply, wire.stops(request));
}
