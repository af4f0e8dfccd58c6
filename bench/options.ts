import { parseArgs } from "node:util";

/** Sections of the report; each can be measured alone. */
export const SECTIONS = ["calls", "streams", "imports", "memory", "growth", "profile", "package"] as const;
export type Section = (typeof SECTIONS)[number];

/** How much is measured. */
export interface Options {
  readonly quick: boolean;
  readonly rounds: number;
  /** Seconds of one measurement. */
  readonly seconds: number;
  readonly sections: readonly Section[];
  /** Names of subjects; empty for all. */
  readonly subjects: readonly string[];
  /** Write docs/performance.md, or only print. */
  readonly write: boolean;
}

export const USAGE = `npm run bench -- [options]

  --quick            one round of short measurements, printed and not written
  --rounds N         rounds (5; with --quick 1)
  --seconds S        length of one measurement in seconds (2; with --quick 0.4)
  --only NAME,…      sections (${SECTIONS.join(", ")}) and subjects (see bench/subjects/index.ts)
  --write            write docs/performance.md (the default without --quick and --only)
  --no-write         only print
`;

/** @throws Error that says what is wrong with the arguments. */
export function readArguments(argv: readonly string[], subjects: readonly string[]): Options | undefined {
  const { values } = parseArgs({
    args: [...argv],
    allowNegative: true,
    options: {
      help: { type: "boolean", default: false },
      quick: { type: "boolean", default: false },
      rounds: { type: "string" },
      seconds: { type: "string" },
      only: { type: "string", multiple: true, default: [] },
      write: { type: "boolean" },
    },
  });
  if (values.help) return undefined;
  const only = values.only.flatMap((list) => list.split(","));
  const unknown = only.filter((name) => !isSection(name) && !subjects.includes(name));
  if (unknown.length > 0) throw new Error(`Unknown: ${unknown.join(", ")}.\n\n${USAGE}`);
  const sections = only.filter(isSection);
  return {
    quick: values.quick,
    rounds: positive("--rounds", values.rounds, values.quick ? 1 : 5),
    seconds: positive("--seconds", values.seconds, values.quick ? 0.4 : 2),
    sections: sections.length > 0 ? sections : SECTIONS,
    subjects: only.filter((name) => subjects.includes(name)),
    write: values.write ?? (!values.quick && only.length === 0),
  };
}

function isSection(name: string): name is Section {
  return SECTIONS.some((section) => section === name);
}

function positive(name: string, text: string | undefined, usual: number): number {
  const value = text === undefined ? usual : Number(text);
  if (!(value > 0)) throw new Error(`${name} must be a number above 0, got ${text}.`);
  return value;
}
