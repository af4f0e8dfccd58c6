// Sums up vitest's JSON reports: "N passed, N failed", after a line for each test that failed. A file that could not be
// run, and a report that was never written, count as one failure each. Plain JavaScript, for it must also run when the
// installation has failed.
import { readFileSync } from "node:fs";

let passed = 0;
let failed = 0;

for (const path of process.argv.slice(2)) {
  const report = read(path);
  for (const file of report.testResults) nameFailures(file);
  passed += report.numPassedTests;
  failed += report.numFailedTests + report.testResults.filter(isUnrun).length;
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

function read(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    console.log(`No report at ${path}: the run did not come to its end.`);
    return { numPassedTests: 0, numFailedTests: 1, testResults: [] };
  }
}

function nameFailures(file) {
  const tests = file.assertionResults.filter((test) => test.status === "failed");
  for (const test of tests) console.log(`Failed: ${file.name}: ${test.fullName}`);
  if (isUnrun(file)) console.log(`Failed: ${file.name} could not be run.`);
}

function isUnrun(file) {
  return file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed");
}
