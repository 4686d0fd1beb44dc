// Known holes in the packages that we ship, asked of the registry that npm is set to. Some answer no such question
// (mirrors, machines without a network): then nothing is known, and the test is skipped with the reason.
import { spawn } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'

const Report = z.object({
  auditReportVersion: z.literal(2),
  vulnerabilities: z.record(
    z.string(),
    z.object({
      severity: z.enum(['info', 'low', 'moderate', 'high', 'critical']),
      range: z.string(),
      via: z.array(z.union([z.string(), z.object({ title: z.string() })])),
    }),
  ),
})
const Refusal = z.object({ message: z.string() })

type Answer = { grave: readonly string[] } | { unanswered: string }

/** What npm said, between whatever warnings it prints beside. */
function read(said: string): Answer {
  const json = parse(said.slice(said.indexOf('{'), said.lastIndexOf('}') + 1))
  const report = Report.safeParse(json)
  if (!report.success) {
    const refusal = Refusal.safeParse(json)
    return { unanswered: refusal.success ? refusal.data.message : 'npm audit gave no report' }
  }
  const grave = Object.entries(report.data.vulnerabilities)
    .filter(([, { severity }]) => severity === 'high' || severity === 'critical')
    .map(([name, { severity, range, via }]) => {
      const why = via.map((each) => (typeof each === 'string' ? `by ${each}` : each.title))
      return `${name} ${range}: ${severity}: ${why.join('; ')}`
    })
  return { grave }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const patienceMs = 8_000

/** `offline` off, since npm then reports no holes without having asked. */
async function audit(): Promise<Answer> {
  const asked = [
    'audit',
    '--json',
    '--omit=dev',
    '--offline=false',
    '--fetch-retries=0',
    `--fetch-timeout=${patienceMs / 2}`,
    '--loglevel=silent',
  ]
  const { promise, resolve } = Promise.withResolvers<Answer>()
  // On Windows npm is a script.
  const npm = spawn('npm', asked, { timeout: patienceMs, shell: process.platform === 'win32' })
  let said = ''
  npm.stdout.on('data', (chunk) => {
    said += chunk
  })
  npm.on('error', () => resolve({ unanswered: 'there is no npm to ask with' }))
  npm.on('close', (_, signal) =>
    resolve(signal ? { unanswered: `no answer in ${patienceMs / 1_000} s` } : read(said)),
  )
  return promise
}

it('what we ship has no hole known to be high or critical, where the registry answers audits', async (context) => {
  const answer = await audit()
  if ('unanswered' in answer)
    return context.skip(`the registry answers no audit: ${answer.unanswered}`)
  expect(answer.grave).toEqual([])
})

describe('an audit', () => {
  const hole = (severity: string) => ({
    name: 'left-pad',
    severity,
    isDirect: false,
    via: [{ title: 'Pads to the right', url: 'x' }, 'other'],
    range: '<2.0.0',
  })
  const report = (vulnerabilities: object) =>
    JSON.stringify({ auditReportVersion: 2, vulnerabilities, metadata: {} })

  it.each(['high', 'critical'])('with a %s hole tells which', (severity) => {
    expect(read(report({ 'left-pad': hole(severity) }))).toEqual({
      grave: [`left-pad <2.0.0: ${severity}: Pads to the right; by other`],
    })
  })

  it('with small holes or none is passed', () => {
    const small = { a: hole('moderate'), b: hole('low'), c: hole('info') }
    for (const holes of [small, {}]) expect(read(report(holes))).toEqual({ grave: [] })
  })

  it('is understood among the warnings that npm prints', () => {
    const noise = `npm warn Unknown user config\n${report({ a: hole('high') })}\nnpm notice new version\n`
    expect(read(noise)).toEqual({ grave: [expect.stringContaining('a <2.0.0: high')] })
  })

  it.each([
    ['405 Method Not Allowed', '{"message":"405 Method Not Allowed","statusCode":405}'],
    ['npm audit gave no report', ''],
    ['npm audit gave no report', '<html>no</html>'],
    ['npm audit gave no report', '{"auditReportVersion":3}'],
  ])('that was refused says why: %s', (unanswered, said) => {
    expect(read(said)).toEqual({ unanswered })
  })
})
