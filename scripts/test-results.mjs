import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { readPackage, root, workspaceFolders } from './bootstrap.mjs'

const REPORT = 'test-results.json'

/** The packages that have tests, as folders relative to the root. */
export function testedFolders() {
  return workspaceFolders().filter((folder) => readPackage(folder).scripts?.test)
}

/** Removes the reports of earlier runs. */
export function clearReports() {
  for (const folder of testedFolders()) rmSync(join(root, folder, REPORT), { force: true })
}

/**
 * The last run's results, from Vitest's reports.
 *
 * @returns {{ passed: number, skipped: string[], failed: string[] }} Failed tests by name, skipped ones by file.
 */
export function collectReports() {
  const results = { passed: 0, skipped: [], failed: [] }
  for (const folder of testedFolders()) {
    const file = join(root, folder, REPORT)
    if (existsSync(file)) addReport(results, JSON.parse(readFileSync(file, 'utf8')))
    else results.failed.push(`${folder}: the tests ended without a report`)
  }
  return results
}

function addReport(results, report) {
  const failedBefore = results.failed.length
  for (const { name, status, assertionResults } of report.testResults) {
    const file = relative(root, name)
    const skipped = []
    for (const test of assertionResults) {
      if (test.status === 'passed') results.passed += 1
      else if (test.status === 'failed') results.failed.push(`${file}: ${test.fullName}`)
      else skipped.push(test.fullName)
    }
    if (skipped.length === 1) results.skipped.push(`${file}: ${skipped[0]}`)
    else if (skipped.length > 1)
      results.skipped.push(`${file}: ${skipped.length} tests, such as "${skipped[0]}"`)
    // A file that cannot be loaded, or whose hooks fail, has no failed test.
    if (status === 'failed' && !assertionResults.some((test) => test.status === 'failed'))
      results.failed.push(file)
  }
  if (!report.success && results.failed.length === failedBefore) {
    results.failed.push('an error outside of all tests; see the output above')
  }
}
