/** Every provider gives the same result for the same conversation, in OpenAI's shape. */
import { describe } from "vitest";
import { answers } from "./provider/answers.ts";
import { failures } from "./provider/failures.ts";
import { parameters } from "./provider/parameters.ts";
import { toolLoops } from "./provider/tools.ts";
import { SUBJECTS } from "./subjects.ts";

describe.each(SUBJECTS)("$name", (subject) => {
  answers(subject);
  toolLoops(subject);
  parameters(subject);
  failures(subject);
});
