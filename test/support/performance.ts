/** Does with a request what a reply says. */
import type { Exchange } from "./exchange.ts";
import { FAULTS } from "./faults.ts";
import { forward } from "./forwarding.ts";
import type { Answer, Reply } from "./reply.ts";
import { sendJson, sendWell } from "./sending.ts";

/** What a provider says when a scenario does not care. */
export const ANSWER: string = "The quick brown fox jumps over the lazy dog.";

export async function perform(reply: Reply, exchange: Exchange): Promise<void> {
  if (!(await exchange.pause(reply.delay_ms ?? 0))) return;
  const refusal = exchange.wire.refusal(exchange.request);
  if ("fault" in reply) return FAULTS[reply.fault](withAnswer(reply), exchange);
  if ("forward" in reply) return forward(reply, exchange);
  if ("status" in reply) return sendJson(exchange, reply.status, reply.body ?? "", reply.headers);
  if ("error" in reply) {
    const { status, body } = exchange.wire.error(reply.error, exchange.request);
    return sendJson(exchange, status, body, reply.headers);
  }
  if (refusal) return sendJson(exchange, refusal.status, refusal.body);
  return sendWell(withAnswer(reply), exchange);
}

function withAnswer<R extends Answer>(reply: R): R {
  const silent = reply.answer === undefined && !reply.tool_calls?.length;
  return silent ? { ...reply, answer: ANSWER } : reply;
}
