/** Two deployments on bare sockets, for one case after the other. */
import type { Answer } from "../support/reply.ts";
import { anchorIn, textOf } from "../support/continuing.ts";
import type { Asked, WireBody } from "../support/wire.ts";
import { type FuzzCase, keyOf } from "./case.ts";
import type { Effect } from "./damage/damage.ts";
import { effectOf } from "./damage/index.ts";
import { Dice } from "./dice.ts";
import type { Delivery } from "./draft.ts";
import type { Family } from "./families.ts";
import { RawServer } from "./raw-server.ts";
import { delivered, refusalOf, written } from "./reply.ts";
import type { Expected } from "./reading/reading.ts";

export type Place = "first" | "second";

/** One request that came, and what was answered. */
export interface Exchange {
  readonly place: Place;
  readonly family: Family;
  /** What was done to the answer must come to this. */
  readonly effect: Effect;
  readonly delivery: Delivery;
  readonly expected: Expected;
  /** What it meant to say. */
  readonly answer: Answer;
  /** What it was asked to go on from. */
  readonly begun: string | undefined;
  /** The words it was told to begin with. */
  readonly anchor: string | undefined;
  /** Why the vendor takes no such request. */
  readonly refusal: string | undefined;
}

export class Stage implements AsyncDisposable {
  readonly first: RawServer;
  readonly second: RawServer;

  private constructor(first: RawServer, second: RawServer) {
    this.first = first;
    this.second = second;
  }

  static async set(): Promise<Stage> {
    return new Stage(await RawServer.start(), await RawServer.start());
  }

  get servers(): readonly RawServer[] {
    return [this.first, this.second];
  }

  /** Changes with everything that happens at the servers. */
  get activity(): number {
    return this.first.activity + this.second.activity;
  }

  get writing(): number {
    return this.first.writing + this.second.writing;
  }

  get connections(): number {
    return this.first.connections() + this.second.connections();
  }

  /** From now on requests are answered as `fuzzed` says; each is noted in the list returned. */
  play(fuzzed: FuzzCase): Exchange[] {
    const exchanges: Exchange[] = [];
    const dice = new Dice(`${keyOf(fuzzed)}:damage`);
    const answering = (place: Place, family: Family) => (asked: Asked) => {
      const exchange = answered(fuzzed, { place, family, number: exchanges.length + 1 }, asked, exchanges, dice);
      exchanges.push(exchange);
      return exchange.delivery;
    };
    this.first.answering = answering("first", fuzzed.family);
    this.second.answering = fuzzed.second && answering("second", fuzzed.second.family);
    return exchanges;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.servers.map((server) => server[Symbol.asyncDispose]()));
  }
}

interface Visit {
  readonly place: Place;
  readonly family: Family;
  readonly number: number;
}

function answered(
  fuzzed: FuzzCase,
  { place, family, number }: Visit,
  request: Asked,
  earlier: readonly Exchange[],
  dice: Dice,
): Exchange {
  const asked = { ...request, number };
  const again = earlier.some((exchange) => exchange.place === place);
  const damages = again ? [] : place === "first" ? fuzzed.damages : (fuzzed.second?.damages ?? []);
  const begun = begunIn(asked.body);
  const anchor = begun === undefined ? undefined : anchorIn(lastWords(asked.body));
  const refusal = refusalOf(family, asked, fuzzed.mode);
  const answer = place === "first" && !again ? fuzzed.answer : answerOf(fuzzed, place, begun, anchor);
  const wrote = written(family, answer, asked, fuzzed.mode);
  const delivery = refusal !== undefined ? NOT_FOUND : delivered(wrote, damages, fuzzed.split, dice);
  const expected = {
    dialect: family.dialect,
    streamed: wrote.streamed,
    written: wrote.parts.map(({ bytes }) => bytes),
  };
  const effect = effectOf(damages, family.foreign_sockets !== true);
  return { place, family, effect, delivery, expected, answer, begun, anchor, refusal };
}

/** What a deployment says that is well. A retry of the first is a model that means to say the same. */
function answerOf(fuzzed: FuzzCase, place: Place, begun: string | undefined, anchor: string | undefined): Answer {
  const style = place === "first" ? "same" : fuzzed.second?.style;
  const { answer = "" } = fuzzed.answer;
  if (begun === undefined) return style === "same" ? fuzzed.answer : { answer: fuzzed.other };
  if (style === "same" && answer.startsWith(begun.trimEnd())) {
    const from = anchor === undefined ? begun.length : begun.trimEnd().length - anchor.length;
    return { answer: answer.slice(from) };
  }
  return { answer: (anchor ?? "") + fuzzed.rest };
}

const NOT_FOUND: Delivery = {
  pieces: [Buffer.from("HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n")],
  pauses: new Set(),
  end: "open",
};

type Turn = { readonly role?: string; readonly content?: unknown; readonly parts?: unknown };

const turnsOf = (body: WireBody): readonly Turn[] => (body.messages ?? body["contents"] ?? []) as readonly Turn[];
const said = ({ content, parts }: Turn): string => textOf(content ?? parts);

/** What the conversation holds of an answer. */
function begunIn(body: WireBody): string | undefined {
  return turnsOf(body)
    .filter(({ role }) => role === "assistant" || role === "model")
    .map(said)
    .at(-1);
}

const lastWords = (body: WireBody): string => turnsOf(body).map(said).at(-1) ?? "";
