// node tests/tools/count.mjs [failed step ...]: adds up the reports of a test run, for .ci/run.
// Prints `N passed, N failed` alone on the last line; the status is 0 only if all is well.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @typedef {{ passed: number, failed: number }} Count */

const REPORTS = fileURLToPath(new URL('../../.reports', import.meta.url));
const TEST = 'test'; // the step whose failures are in the reports

/** @param {string} name @param {(report: any) => Count} read a report's shape is its tool's affair @returns {Count} */
function countOf(name, read) {
  const file = `${REPORTS}/${name}`;
  if (!existsSync(file)) return counted(`The report ${name} is missing`);
  try {
    const count = read(JSON.parse(readFileSync(file, 'utf8')));
    return count.passed + count.failed > 0 ? count : counted(`The report ${name} holds no test`);
  } catch (problem) {
    return counted(`The report ${name} cannot be read (${String(problem)})`);
  }
}

/** @param {string} complaint */
function counted(complaint) {
  console.log(`${complaint}: counted as a failure.`);
  return { passed: 0, failed: 1 };
}

/** A file that does not even load has failed without a failed test. @type {(report: any) => Count} */
const vitest = (report) => {
  const broken = report.testResults.filter(
    (/** @type {any} */ file) =>
      file.status === 'failed' && !file.assertionResults.some((/** @type {any} */ test) => test.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + broken;
  return { passed: report.numPassedTests, failed: report.success || failed > 0 ? failed : 1 };
};

/** @type {(report: any) => Count} */
const playwright = ({ stats, errors }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + errors.length,
});

const steps = process.argv.slice(2);
const counts = [countOf('unit.json', vitest), countOf('browser.json', playwright)];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const red = counts.reduce((sum, count) => sum + count.failed, 0);
const unexplained = steps.includes(TEST) && red === 0 ? 1 : 0;
const failed = red + unexplained + steps.filter((step) => step !== TEST).length;
for (const step of steps) console.log(`Failed step: ${step}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
