import { describe, expect, it } from "vitest";
import { failureSummary } from "../../src/calls/failure-summary.ts";
import {
  addSentence,
  APIConnectionError,
  ConfigurationError,
  InternalServerError,
  RateLimitError,
  type RouterError,
  Timeout,
} from "../../src/errors.ts";
import { emptyMetadata } from "../../src/routing/call-record.ts";
import type { AttemptRecord, RouterMetadata } from "../../src/types/metadata.ts";

function attempt(deployment_id: string, failure: { name: string; status?: number } | "aborted"): AttemptRecord {
  const record = {
    deployment_id,
    model_group: "main",
    provider: "openai",
    model: "gpt-4o",
    started_at: 0,
    latency_ms: 1,
  };
  if (failure === "aborted") return { ...record, outcome: "aborted" };
  const { name, status } = failure;
  return { ...record, outcome: "failure", error: { name, status, message: "Never repeated: sk-1234567890abcdef" } };
}

const limited = { name: "RateLimitError", status: 429 };
const broken = { name: "InternalServerError", status: 500 };
const unreachable = { name: "APIConnectionError" };
const silent = { name: "Timeout", status: 408 };
const error = new RateLimitError('openai deployment "a" answered with status 429.', { deployment_id: "a" });

function summary(known: Partial<RouterMetadata>, thrown: RouterError = error): string | undefined {
  return failureSummary(thrown, { ...emptyMetadata("main", "call_1"), ...known });
}

describe("The summary of a failed call", () => {
  it.each<[string, Partial<RouterMetadata>, string | undefined]>([
    ["says nothing where nothing was tried", {}, undefined],
    ["says nothing of the one attempt that the message is about", { attempts: [attempt("a", limited)] }, undefined],
    [
      "names the limit after one attempt",
      { attempts: [attempt("a", limited)], stopped_by: "num_retries" },
      "Ended by num_retries.",
    ],
    [
      "counts attempts at one deployment, and names each kind of failure once",
      { attempts: ["429", "429", "500"].map((status) => attempt("a", status === "429" ? limited : broken)) },
      "3 attempts at a (429, 500).",
    ],
    [
      "counts attempts by deployment, and names the class of a failure that has no status",
      {
        attempts: [attempt("a", limited), attempt("b", unreachable), attempt("a", silent)],
        stopped_by: "retry_budget",
      },
      "3 attempts: 2 at a (429, Timeout), 1 at b (APIConnectionError); ended by retry_budget.",
    ],
    [
      "names the fallbacks, also those where nothing could be tried",
      {
        attempts: [attempt("a", limited), attempt("c", broken)],
        fallbacks_used: ["cooling", "cheap"],
        stopped_by: "patience",
      },
      "2 attempts: 1 at a (429), 1 at c (500); fallbacks tried: cooling, cheap; ended by patience.",
    ],
    [
      "says that nothing could be tried, not even at a fallback",
      { fallbacks_used: ["cheap"] },
      "No attempt was possible; fallbacks tried: cheap.",
    ],
    [
      "says what was under way",
      { attempts: [attempt("a", "aborted"), attempt("b", "aborted")] },
      "2 attempts: 1 at a (unfinished), 1 at b (unfinished).",
    ],
  ])("%s", (_, known, expected) => {
    expect(summary(known)).toBe(expected);
  });

  it("names the deployment of one attempt where the message names none", () => {
    const unreached = new APIConnectionError("Could not connect (ECONNREFUSED)", { deployment_id: "a" });
    expect(summary({ attempts: [attempt("a", unreachable)] }, unreached)).toBe("1 attempt at a (APIConnectionError).");
  });

  it("names the deployment of a call that total_timeout ended, whose message names none, and not the limit again", () => {
    const over = new Timeout("The call was not done within its total_timeout of 7 s.", { phase: "total" });
    const known = { attempts: [attempt("a", "aborted")], stopped_by: "total_timeout" as const };
    expect(summary(known, over)).toBe("1 attempt at a (unfinished).");
  });

  it("is short, whatever the number and the length of names", () => {
    const long = "x".repeat(200_000);
    const attempts = Array.from({ length: 1000 }, (_, index) => attempt(`${index}-${long}`, limited));
    const fallbacks_used = Array.from({ length: 1000 }, (_, index) => `${index} ${long}`);
    const text = summary({ attempts, fallbacks_used, stopped_by: "max_attempts" }) ?? "";
    expect(text.length).toBeLessThan(1500);
    expect(text).toMatch(
      /^1000 attempts: 1 at 0-x+… \(429\), .* and 995 more deployments; fallbacks tried: .* and 995 more; ended by max_attempts\.$/,
    );
  });

  it("repeats no name that may be a key, and no message", () => {
    const key = "sk-proj-0123456789abcdefghij";
    expect(summary({ attempts: [attempt("a", limited)], fallbacks_used: [key] })).toBe(
      "1 attempt at a (429); fallbacks tried: <a string of 28 characters>.",
    );
  });
});

describe("A sentence that is added to an error", () => {
  it("stands in its message, its JSON and its stack", () => {
    const thrown = new InternalServerError("It broke");
    addSentence(thrown, "3 attempts at a (500).");
    expect(thrown.message).toBe("It broke. 3 attempts at a (500).");
    expect(thrown.toJSON().error.message).toBe(thrown.message);
    expect(thrown.stack).toMatch(/^InternalServerError: It broke\. 3 attempts at a \(500\)\.\n {4}at /);
    expect(Object.keys(thrown)).not.toContain("message");
  });

  it("stands on a line of its own behind a list", () => {
    const thrown = new ConfigurationError([{ path: "model_list[0]", message: "is wrong" }]);
    addSentence(thrown, "2 attempts at a.");
    expect(thrown.message).toMatch(/is wrong\n2 attempts at a\.$/);
  });

  it("takes the place of that of an earlier call, and leaves a frozen error as it is", () => {
    const thrown = new InternalServerError("It broke.");
    addSentence(thrown, "First.");
    addSentence(thrown, "Second.");
    expect(thrown.message).toBe("It broke. Second.");
    expect(thrown.stack).toContain("It broke. Second.\n");
    const frozen = Object.freeze(new InternalServerError("It broke."));
    addSentence(frozen, "First.");
    expect(frozen.message).toBe("It broke.");
  });
});
