/** The words that are looked for in a prompt, by default: LiteLLM's. */

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

export const CODE_KEYWORDS: readonly string[] = [
  ...words(
    `function class def const let var import export return async await try catch exception error debug api endpoint request
     response database sql query schema algorithm implement refactor optimize python javascript typescript java rust golang
     react vue angular node docker kubernetes git commit merge branch`,
  ),
  "pull request",
];

export const REASONING_KEYWORDS: readonly string[] = [
  "step by step",
  "think through",
  "let's think",
  "reason through",
  "analyze this",
  "break down",
  "explain your reasoning",
  "show your work",
  "chain of thought",
  "think carefully",
  "consider all",
  "evaluate",
  "pros and cons",
  "compare and contrast",
  "weigh the options",
  "logical",
  "deduce",
  "infer",
  "conclude",
];

export const TECHNICAL_KEYWORDS: readonly string[] = [
  ...words(
    `architecture distributed scalable microservice encryption authentication authorization performance latency throughput
     benchmark concurrency parallel threading memory cpu gpu optimization protocol tcp http grpc websocket container
     orchestration`,
  ),
  "machine learning",
  "neural network",
  "deep learning",
];

export const SIMPLE_KEYWORDS: readonly string[] = [
  "what is",
  "what's",
  "definition of",
  "who is",
  "who was",
  "when did",
  "when was",
  "where is",
  "where was",
  "how many",
  "how much",
  "yes or no",
  "true or false",
  "thank you",
  ...words("define simple brief short quick hello hi hey thanks goodbye bye okay"),
];

export const ESCALATION_KEYWORDS: readonly string[] = ["LITELLM ESCALATE"];
