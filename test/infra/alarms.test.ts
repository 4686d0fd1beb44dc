import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { synthesise } from './synth.ts'
import { propertiesOf } from './template.ts'

const template = synthesise()
const alarms = propertiesOf(template, 'AWS::CloudWatch::Alarm')
const runbook = readFileSync('infra/RUNBOOK.md', 'utf8')
const headings = new Set(
  [...runbook.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading)),
)
const pointers = [...alarms].map(([id, alarm]) => {
  const [impact = '', anchor = ''] = String(alarm.AlarmDescription).split(
    ' What to do: infra/RUNBOOK.md#',
  )
  return { id, impact, anchor }
})

/** A heading's anchor as GitHub makes it. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\w\- ]/g, '')
    .replaceAll(' ', '-')
}

describe('every alarm', () => {
  it('reaches the operator when it rings and when it stops', () => {
    expect(alarms.size).toBeGreaterThan(20)
    for (const alarm of alarms.values()) {
      expect(alarm.AlarmActions).toHaveLength(1)
      expect(alarm.OKActions).toHaveLength(1)
    }
  })

  it.each(pointers)('says what it means for people: $id', ({ impact }) => {
    expect(impact).toMatch(/^\S.{20,}[.]$/)
  })

  it.each(pointers)('points at a heading of the runbook: $id', ({ anchor }) => {
    expect(headings).toContain(anchor)
  })
})

describe('the runbook', () => {
  it('has no alarm heading that no alarm points at', () => {
    const [, alarmPart = ''] = runbook.split('## Alarms')
    const described = [...alarmPart.matchAll(/^### (.+)$/gm)].map(([, name = '']) => anchorOf(name))
    expect(described.length).toBeGreaterThan(0)
    // One is of the backups' own app (test/infra/recovery.test.ts).
    const all = [...pointers.map(({ anchor }) => anchor), 'copies-stopped']
    expect(new Set(all)).toEqual(new Set(described))
  })
})

describe('what is watched', () => {
  const metrics = [...alarms.values()].map((alarm) => JSON.stringify(alarm))
  it.each([
    'ApproximateNumberOfMessagesVisible',
    'ApproximateAgeOfOldestMessage',
    'Errors',
    'Throttles',
    'Invocations',
    'NumberOfNotificationsFailed',
    'SMSMonthToDateSpentUSD',
    'TextFailed',
    'TargetErrorCount',
    'InvocationDroppedCount',
    '5xx',
    'SystemErrors',
    'ThrottledRequests',
    'BrokenInvariant',
    'Quarantined',
    'SendFailed',
    'PageRefused',
    'PagerUnconfirmed',
    'ArmFailed',
    'SnapshotFailed',
    'UnknownSender',
    'NumberInUse',
    'TakenOver',
    'SignInSuccesses',
    'TextsHalfSpent',
    'TextsSpent',
    'Unauthorized',
    'Denied',
    'EmergencyAccess',
    'EmergencyUnreviewed',
    'ViewUnrecorded',
  ])('%s', (metric) => {
    expect(metrics.some((alarm) => alarm.includes(`"MetricName":"${metric}"`))).toBe(true)
  })

  it('rings when the sweep says nothing at all', () => {
    const sweep = [...alarms.values()].find((alarm) => alarm.MetricName === 'Invocations')
    expect(sweep).toMatchObject({
      ComparisonOperator: 'LessThanOrEqualToThreshold',
      TreatMissingData: 'breaching',
    })
  })

  it('rings on sign-ins that fail, as the tries that were no success', () => {
    const alarm = [...alarms].find(([id]) => id.includes('SignInsFailing'))?.[1]
    const metrics = JSON.parse(JSON.stringify(alarm)).Metrics
    expect(metrics[0]).toMatchObject({ Expression: 'tries - successes' })
    expect(metrics.slice(1)).toMatchObject([
      { Id: 'tries', MetricStat: { Stat: 'SampleCount' } },
      { Id: 'successes', MetricStat: { Stat: 'Sum' } },
    ])
  })

  it('counts requests that API Gateway itself turns away out of its access log', () => {
    const filters = [...propertiesOf(template, 'AWS::Logs::MetricFilter').values()]
    expect(filters).toContainEqual(
      expect.objectContaining({
        FilterPattern: '{ $.status = "401" }',
        MetricTransformations: [expect.objectContaining({ MetricName: 'Unauthorized' })],
      }),
    )
  })

  it('lets CloudWatch publish to the operator’s topic', () => {
    const policies = [...propertiesOf(template, 'AWS::SNS::TopicPolicy')]
    const operator = policies.find(([id]) => id.startsWith('Operator'))
    expect(JSON.stringify(operator)).toContain('"Service":"cloudwatch.amazonaws.com"')
  })
})
