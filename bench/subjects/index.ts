/** Everything that is measured, in the order of the report. */
import { openAx } from "./ax.ts";
import { openLangChain } from "./langchain.ts";
import { openOne, openSource, openTwenty } from "./literouter.ts";
import { openOpenAi } from "./openai.ts";
import { openNodeHttp, openUndici } from "./raw.ts";
import type { SubjectFacts } from "./subject.ts";
import { openAiRetry } from "./vercel.ts";

export const SUBJECTS: readonly SubjectFacts[] = [
  {
    name: "literouter",
    title: "**literouter**, one deployment",
    packages: ["literouter"],
    runtime: "node",
    open: openOne,
  },
  {
    name: "literouter-20",
    title: "**literouter**, 20 deployments",
    packages: ["literouter"],
    runtime: "node",
    open: openTwenty,
  },
  { name: "undici", title: "raw `undici.request`", packages: ["undici"], runtime: "node", open: openUndici },
  { name: "node-http", title: "raw `node:http`", packages: [], runtime: "node", open: openNodeHttp },
  { name: "openai", title: "`openai` SDK", packages: ["openai"], runtime: "node", open: openOpenAi },
  {
    name: "ai-retry",
    title: "`ai` + `ai-retry`",
    packages: ["ai", "@ai-sdk/openai", "ai-retry"],
    runtime: "node",
    open: openAiRetry,
  },
  {
    name: "langchain",
    title: "`@langchain/openai` with fallbacks",
    packages: ["@langchain/openai"],
    runtime: "node",
    open: openLangChain,
  },
  { name: "ax", title: "`@ax-llm/ax` AxBalancer", packages: ["@ax-llm/ax"], runtime: "node", open: openAx },
  { name: "litellm", title: "LiteLLM's Router (Python)", packages: ["litellm"], runtime: "python" },
];

/** For profiles; not compared with anything. */
export const SOURCE: SubjectFacts = {
  name: "source",
  title: "source",
  packages: [],
  runtime: "node",
  open: openSource,
};

export function findSubject(name: string | undefined): SubjectFacts {
  const found = [...SUBJECTS, SOURCE].find((subject) => subject.name === name);
  if (found === undefined) throw new Error(`There is no subject ${name}.`);
  return found;
}
