/** Damage to the connection: where it ends, and what comes after the answer. */
import type { End } from "../draft.ts";
import type { Damage, Sent } from "./damage.ts";

const ENDS: readonly End[] = ["open", "fin", "rst"];
const GARBAGE = [
  "\u0016\u0003\u0001 this is not HTTP\r\n\r\n",
  "HTTP/1.1\r\n\r\n",
  "SSH-2.0-x\r\n",
  "\r\n\r\n\r\n",
  "HTTP/9.9 200 OK\r\n\r\n{}",
];
const SECOND = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}";

const LAST_CHUNK = "0\r\n\r\n";

const followedBy = ({ bytes, end }: Sent, tail: Buffer): Sent => ({ bytes: Buffer.concat([bytes, tail]), end });

export const SOCKETS: readonly Damage[] = [
  {
    name: "socket.cut",
    stage: "sent",
    effect: "any",
    weight: 14,
    apply: ({ bytes }, _, dice) => ({ bytes: bytes.subarray(0, dice.int(0, bytes.length - 1)), end: dice.pick(ENDS) }),
  },
  {
    name: "socket.cut_in_the_head",
    stage: "sent",
    effect: "breaking",
    weight: 2,
    apply: ({ bytes }, head, dice) => ({ bytes: bytes.subarray(0, dice.int(0, head - 1)), end: dice.pick(ENDS) }),
  },
  {
    name: "socket.no_body",
    stage: "sent",
    effect: "breaking",
    apply: ({ bytes }, head, dice) => ({ bytes: bytes.subarray(0, head), end: dice.pick(ENDS) }),
  },
  {
    name: "socket.nothing",
    stage: "sent",
    effect: "breaking",
    apply: (_, __, dice) => ({ bytes: Buffer.alloc(0), end: dice.pick(ENDS) }),
  },
  {
    name: "socket.not_http",
    stage: "sent",
    effect: "breaking",
    apply: (_, __, dice) => ({ bytes: Buffer.from(dice.pick(GARBAGE)), end: dice.pick(["fin", "rst"]) }),
  },
  {
    name: "socket.pause",
    stage: "sent",
    effect: "any",
    weight: 8,
    apply: ({ bytes, end }, _, dice) => ({
      bytes,
      end,
      pauses: Array.from({ length: dice.int(1, 3) }, () => dice.int(1, bytes.length - 1)),
    }),
  },
  {
    // The answer is whole: that its end was never told does not matter.
    name: "socket.cut_after_the_answer",
    stage: "sent",
    mode: "stream",
    effect: "harmless",
    // A body of `fetch` that fails drops what nobody has read yet, as the Streams standard says: the end of the answer too.
    own_transport: true,
    weight: 3,
    apply: ({ bytes }) => ({
      bytes: bytes.toString("latin1").endsWith(LAST_CHUNK) ? bytes.subarray(0, -LAST_CHUNK.length) : bytes,
      end: "fin",
    }),
  },
  {
    name: "socket.closed_at_the_end",
    stage: "sent",
    effect: "harmless",
    apply: ({ bytes }) => ({ bytes, end: "fin" }),
  },
  {
    name: "socket.garbage_after",
    stage: "sent",
    effect: "any",
    apply: (sent, _, dice) => followedBy(sent, dice.bytes(dice.int(1, 200))),
  },
  {
    name: "socket.second_response",
    stage: "sent",
    effect: "any",
    apply: (sent) => followedBy(sent, Buffer.from(SECOND)),
  },
];
