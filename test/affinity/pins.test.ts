import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AffinityRules, PinnedCall } from "../../src/affinity/affinity.ts";
import { Pins } from "../../src/affinity/pins.ts";
import { FakeClock } from "../support/fake-clock.ts";

const RULES: AffinityRules = {
  session: true,
  user: true,
  groups: new Map(),
  prompt: true,
  ttlMs: 3_600_000,
  repins: false,
};
const [a, b, c] = ["a", "b", "c"].map((id) => ({ id, model_name: "main" })) as [Named, Named, Named];
const all = [a, b, c];

type Named = { id: string; model_name: string };

function call(metadata: object, rest: object = {}): PinnedCall {
  return { params: { metadata, ...rest }, options: {} };
}

function make(rules: Partial<AffinityRules> = {}): { pins: Pins; clock: FakeClock } {
  const clock = new FakeClock();
  return { clock, pins: new Pins(() => ({ ...RULES, ...rules }), clock) };
}

const session = (session_id: unknown, user_api_key_hash?: string): PinnedCall =>
  call({ session_id, user_api_key_hash });
const ids = (deployments: readonly Named[]): string => deployments.map(({ id }) => id).join(" ");

describe("a session", () => {
  it("goes back to the deployment of its first attempt, whatever came after it", () => {
    const { pins } = make();
    expect(ids(pins.narrow(all, session("s")))).toBe("a b c");
    pins.began(b, session("s"));
    pins.began(c, session("s"));
    expect(ids(pins.narrow(all, session("s")))).toBe("b");
    expect(ids(pins.narrow(all, session("t")))).toBe("a b c");
  });

  it("goes elsewhere when its deployment is not usable, and comes back", () => {
    const { pins } = make();
    pins.began(b, session("s"));
    expect(ids(pins.narrow([a, c], session("s")))).toBe("a c");
    expect(ids(pins.narrow(all, session("s")))).toBe("b");
  });

  it("is over an hour after its first call, however often it was used", () => {
    const { pins, clock } = make();
    pins.began(b, session("s"));
    for (let minute = 0; minute < 59; minute += 1) {
      clock.advance(60);
      pins.began(b, session("s"));
      expect(ids(pins.narrow(all, session("s")))).toBe("b");
    }
    clock.advance(61);
    expect(ids(pins.narrow(all, session("s")))).toBe("a b c");
  });

  it("belongs to one key, and to one group", () => {
    const { pins } = make({ user: false });
    pins.began(b, session("s", "key 1"));
    expect(ids(pins.narrow(all, session("s", "key 1")))).toBe("b");
    expect(ids(pins.narrow(all, session("s", "key 2")))).toBe("a b c");
    expect(ids(pins.narrow(all, session("s")))).toBe("a b c");
    const others = all.map(({ id }) => ({ id, model_name: "other" }));
    expect(ids(pins.narrow(others, session("s", "key 1")))).toBe("a b c");
  });

  it("is named in litellm_metadata, too, and may be a number", () => {
    const { pins } = make();
    pins.began(b, session(7));
    expect(ids(pins.narrow(all, { params: {}, options: { litellm_metadata: { session_id: "7" } } }))).toBe("b");
  });

  it.each([[undefined], [null], [""], [{}], [["s"]], [true]])("is none: %j", (name) => {
    const { pins } = make();
    pins.began(b, session(name));
    expect(ids(pins.narrow(all, session(name)))).toBe("a b c");
  });

  it("moves to another deployment only with repins, and only once that has answered", () => {
    const { pins } = make();
    pins.began(b, session("s"));
    pins.answered(c, session("s"));
    expect(ids(pins.narrow(all, session("s")))).toBe("b");
    const { pins: moving } = make({ repins: true });
    moving.began(b, session("s"));
    moving.began(c, session("s"));
    expect(ids(moving.narrow(all, session("s")))).toBe("b");
    moving.answered(c, session("s"));
    expect(ids(moving.narrow(all, session("s")))).toBe("c");
  });

  it("with a long name is told from others", () => {
    const { pins } = make();
    const long = "x".repeat(10_000);
    pins.began(b, session(`${long}1`));
    expect(ids(pins.narrow(all, session(`${long}1`)))).toBe("b");
    expect(ids(pins.narrow(all, session(`${long}2`)))).toBe("a b c");
  });
});

describe("a user", () => {
  const user = (metadata: object): PinnedCall => call(metadata);

  it("is the caller's key, else its id; never OpenAI's user", () => {
    const { pins } = make();
    pins.began(b, user({ user_api_key_hash: "k", user_api_key_user_id: "u" }));
    expect(ids(pins.narrow(all, user({ user_api_key_hash: "k" })))).toBe("b");
    expect(ids(pins.narrow(all, user({ user_api_key_user_id: "u" })))).toBe("a b c");
    pins.began(c, user({ user_api_key_user_id: "u" }));
    expect(ids(pins.narrow(all, user({ user_api_key_user_id: "u" })))).toBe("c");
    const openai = { params: { user: "k" }, options: {} };
    expect(ids(pins.narrow(all, openai))).toBe("a b c");
  });

  it("comes after its session", () => {
    const { pins } = make();
    pins.began(b, user({ user_api_key_hash: "k" }));
    pins.began(c, session("s", "k"));
    expect(ids(pins.narrow(all, session("s", "k")))).toBe("c");
    expect(ids(pins.narrow([a, b], session("s", "k")))).toBe("b");
  });
});

describe("the flags of a group", () => {
  it("replace the general ones", () => {
    const { pins } = make({ session: false, user: true, groups: new Map([["main", { session: true, user: false }]]) });
    pins.began(b, session("s", "k"));
    expect(ids(pins.narrow(all, session("s", "k")))).toBe("b");
    expect(ids(pins.narrow(all, call({ user_api_key_hash: "k" })))).toBe("a b c");
  });
});

describe("a marked prompt", () => {
  const LONG = "All work and no play makes Jack a dull boy. ".repeat(100);
  const conversation = (turns: number, ttl?: string): PinnedCall => ({
    params: {
      messages: Array.from({ length: turns }, (_, turn) => ({
        role: "user",
        content: [
          {
            type: "text",
            text: `${turn === 0 ? LONG : ""} turn ${turn}`,
            ...(turn === turns - 1 && { cache_control: { type: "ephemeral", ...(ttl && { ttl }) } }),
          },
        ],
      })),
    },
    options: {},
  });

  it("goes back, also when it has grown, to the deployment that answered it", () => {
    const { pins } = make();
    pins.began(b, conversation(1));
    expect(ids(pins.narrow(all, conversation(1)))).toBe("a b c");
    pins.answered(b, conversation(1));
    expect(ids(pins.narrow(all, conversation(1)))).toBe("b");
    expect(ids(pins.narrow(all, conversation(4)))).toBe("b");
    pins.answered(c, conversation(3));
    expect(ids(pins.narrow(all, conversation(4)))).toBe("c");
    expect(ids(pins.narrow([a, b], conversation(4)))).toBe("b");
    expect(ids(pins.narrow(all, conversation(2)))).toBe("b");
  });

  it("is forgotten when the provider's cache has ended", () => {
    const { pins, clock } = make();
    pins.answered(b, conversation(1));
    pins.answered(c, conversation(2, "1h"));
    clock.advance(301);
    expect(ids(pins.narrow(all, conversation(1)))).toBe("a b c");
    expect(ids(pins.narrow(all, conversation(2, "1h")))).toBe("c");
    clock.advance(3301);
    expect(ids(pins.narrow(all, conversation(2, "1h")))).toBe("a b c");
  });

  it("is remembered from 1024 tokens on, or from as many as the provider of the model caches", () => {
    const { pins } = make();
    const marked = (tokens: number): PinnedCall => ({
      params: {
        messages: [
          {
            role: "user",
            content: [{ type: "text", text: "abcd".repeat(tokens), cache_control: { type: "ephemeral" } }],
          },
        ],
      },
      options: {},
    });
    const of = (least: unknown): Named & { known: { fact(name: string): unknown } } => ({
      ...b,
      known: { fact: (name) => (name === "prompt_cache_min_tokens" ? least : undefined) },
    });
    const isKept = (tokens: number, at: Named): boolean => {
      pins.answered(at, marked(tokens));
      return ids(pins.narrow(all, marked(tokens))) === "b";
    };
    expect([isKept(1000, b), isKept(1001, of(undefined)), isKept(1024, b)]).toEqual([false, false, true]);
    expect([isKept(500, of(512)), isKept(512, of(512)), isKept(4000, of(4096))]).toEqual([false, true, false]);
  });

  it("is not looked at unless that is asked for", () => {
    const { pins } = make({ prompt: false });
    pins.answered(b, conversation(1));
    expect(ids(pins.narrow(all, conversation(1)))).toBe("a b c");
  });
});

describe("any affinity", () => {
  it("leaves one of the deployments that there are, or all of them", () => {
    const name = fc.option(fc.constantFrom("x", "y"), { nil: undefined });
    const step = fc.record({
      began: fc.boolean(),
      at: fc.constantFrom(a, b, c),
      usable: fc.subarray(all),
      session_id: name,
      user_api_key_hash: name,
    });
    fc.assert(
      fc.property(fc.array(step), fc.boolean(), (steps, repins) => {
        const { pins } = make({ repins });
        for (const { began, at, usable, session_id, user_api_key_hash } of steps) {
          const made = call({ session_id, user_api_key_hash });
          if (began) pins.began(at, made);
          else pins.answered(at, made);
          const left = pins.narrow(usable, made);
          expect(left === usable || (left.length === 1 && left.every((each) => usable.includes(each)))).toBe(true);
        }
      }),
    );
  });

  it("remembers at most 20,000 sessions", () => {
    const { pins } = make();
    for (let index = 0; index <= 20_000; index += 1) pins.began(b, session(`s${index}`));
    expect(ids(pins.narrow(all, session("s0")))).toBe("a b c");
    expect(ids(pins.narrow(all, session("s20000")))).toBe("b");
  });
});
