import { create } from 'xmlbuilder2'
import type { Finding } from '../findings.ts'
import { type Format, isFailure, type Report } from '../report.ts'
import { oneLine } from '../wording.ts'

/**
 * A test report as continuous integration servers read it (the format of Ant's JUnit task). A file is a suite: with one case that
 * passes, or with one that fails for each finding at or above the threshold. What lies below it stands in the suite's output.
 */
export const junit: Format = (report) => {
  const failures = report.findings.filter((finding) => isFailure(finding, report.failOn))
  const byFile = Map.groupBy(report.findings, ({ file }) => file)
  // Settings are no programme file, but what is wrong with them must not be lost.
  const files = [...new Set([...report.files, ...byFile.keys()])]
  const suites = files.map((file) => suiteOf(file, byFile.get(file) ?? [], report))
  const tests = suites.reduce((sum, suite) => sum + suite['@tests'], 0)
  const seconds = (report.ms / 1000).toFixed(3)
  const tree = {
    testsuites: {
      '@name': 'microcred check',
      '@tests': tests,
      '@failures': failures.length,
      '@errors': 0,
      '@time': seconds,
      testsuite: suites,
    },
  }
  return `${create({ version: '1.0', encoding: 'UTF-8' }, tree).end({ prettyPrint: true })}\n`
}

function suiteOf(file: string, findings: readonly Finding[], { failOn }: Report) {
  const failures = findings.filter((finding) => isFailure(finding, failOn))
  const others = findings.filter((finding) => !isFailure(finding, failOn))
  const classname = characters(file)
  const passed = { '@name': 'holds together', '@classname': classname, '@file': classname, '@time': '0' }
  const cases = failures.map((finding) => ({
    '@name': `${finding.code} at ${place(finding)}`,
    '@classname': classname,
    '@file': classname,
    '@line': finding.range.start.line,
    '@time': '0',
    failure: { '@message': characters(oneLine(finding.message)), '@type': finding.code, '#': describe(finding) },
  }))
  return {
    '@name': classname,
    '@tests': Math.max(1, cases.length),
    '@failures': cases.length,
    '@errors': 0,
    '@skipped': 0,
    '@time': '0',
    testcase: cases.length > 0 ? cases : [passed],
    ...(others.length > 0 && { 'system-out': others.map(describe).join('\n') }),
  }
}

const place = ({ range: { start } }: Finding): string => `${start.line}:${start.column}`

const describe = (finding: Finding): string =>
  characters(
    [
      `${finding.file}:${place(finding)}: ${finding.severity}: ${finding.message} [${finding.code}]`,
      ...finding.related.map((each) => `${each.file}:${each.range.start.line}:${each.range.start.column}: ${each.message}`),
      ...(finding.docs ? [finding.docs] : []),
    ].join('\n'),
  )

/**
 * The text as the library writes it in its own words: without the characters that XML 1.0 has no way to write (its production 2, Char), half
 * surrogates among them, and with every ampersand as an entity of an entity: the library reads entities in what it is given, and once more
 * takes what looks like one ("&nbsp;") for one when it writes.
 */
const characters = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll('&', '&amp;amp;')
