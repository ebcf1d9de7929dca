import { isAbsolute, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Log, ReportingDescriptor, Result } from 'sarif'
import { ruleOfId } from '../../guidelines/catalogue.ts'
import { version } from '../about.ts'
import type { Finding, Severity, TextRange } from '../findings.ts'
import type { Format, Report } from '../report.ts'
import { fingerprints } from './fingerprints.ts'

/** A log in the Static Analysis Results Interchange Format 2.1.0 (OASIS), which code hosts and editors read. */
export const sarif: Format = (report) => {
  const rules = [...Map.groupBy(report.findings, ({ code }) => code).values()].flatMap(([first]) =>
    first ? [ruleOf(first)] : [],
  )
  const prints = fingerprints(report)
  const log: Log = {
    version: '2.1.0',
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    runs: [
      {
        tool: { driver: { name: 'microcred', semanticVersion: version, rules } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [root]: { description: { text: 'The folder in which the check was run.' } } },
        invocations: [{ executionSuccessful: report.complete }],
        results: report.findings.map((finding, index) => resultOf(finding, prints[index] ?? '', rules, report)),
      },
    ],
  }
  return `${JSON.stringify(log, undefined, 2)}\n`
}

const root = 'ROOT'

function resultOf(finding: Finding, fingerprint: string, rules: readonly ReportingDescriptor[], report: Report): Result {
  const { code, severity, message, file, range, related, fix } = finding
  const place = placeIn(report)
  const snippet = range.start.line === range.end.line ? report.line(file, range.start.line) : undefined
  return {
    ruleId: code,
    ruleIndex: rules.findIndex(({ id }) => id === code),
    level: levels[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          ...place(file, range),
          ...(snippet !== undefined && {
            contextRegion: { startLine: range.start.line, endLine: range.end.line, snippet: { text: snippet } },
          }),
        },
      },
    ],
    ...(related.length > 0 && {
      relatedLocations: related.map((each, id) => ({
        id,
        message: { text: each.message },
        physicalLocation: place(each.file, each.range),
      })),
    }),
    partialFingerprints: { 'microcredFinding/v1': fingerprint },
    ...(fix && {
      fixes: [
        {
          description: { text: fix.title },
          artifactChanges: [
            {
              artifactLocation: place(file, range).artifactLocation,
              replacements: fix.edits.map((edit) => ({
                deletedRegion: region(edit.range),
                insertedContent: { text: edit.newText },
              })),
            },
          ],
        },
      ],
    }),
    properties: { severity },
  }
}

function ruleOf({ code, guideline, docs }: Finding): ReportingDescriptor {
  return {
    id: code,
    shortDescription: { text: ruleOfId(code)?.rule.says ?? code.replaceAll('-', ' ').replace('/', ': ') },
    ...(docs && { helpUri: docs }),
    ...(guideline && { properties: { guideline } }),
  }
}

const levels: Readonly<Record<Severity, Result.level>> = { error: 'error', warning: 'warning', information: 'note', hint: 'note' }

function placeIn({ folder }: Report) {
  // A file outside of the folder has no address relative to it, so it is named by its full one.
  const artifact = (file: string) =>
    file.startsWith('../') || isAbsolute(file)
      ? { uri: pathToFileURL(resolve(folder, file)).href }
      : { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: root }
  return (file: string, range: TextRange) => ({ artifactLocation: artifact(file), region: region(range) })
}

const region = ({ start, end }: TextRange) => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
})
