// One account is a cell of twenty clinics at most: what fills up by then, and what is reckoned from how many there are.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readClinics } from '../../infra/clinics.ts'
import { chartsAtOnce, clinicsAtMost, inboundPace, wakeUpPace } from '../../shared/clinic/pace.ts'
import type { Clinic } from '../../shared/clinic/schema.ts'
import { clinics, phone } from '../support/deps.ts'
import { synthesise } from './synth.ts'
import { flat, propertiesOf, roleStatements } from './template.ts'

/** The longest ids there are. */
const cell = (count: number): readonly Clinic[] =>
  Array.from({ length: count }, (_, index) => ({
    ...clinics[0]!,
    id: `clinic-number-${String(index).padStart(2, '0')}` as Clinic['id'],
    textNumber: phone(`+1${2_125_551_000 + index}`),
  }))
const full = synthesise(cell(clinicsAtMost))

describe('a cell of twenty clinics', () => {
  it('has room left in the template', () => {
    // AWS CloudFormation user guide, "Understand CloudFormation quotas".
    const { Resources, Parameters, Outputs } = full.toJSON()
    expect(Object.keys(Resources).length).toBeLessThanOrEqual(500)
    expect(Object.keys(Parameters).length).toBeLessThanOrEqual(200)
    expect(Object.keys(Outputs).length).toBeLessThanOrEqual(200)
    expect(JSON.stringify(full.toJSON()).length).toBeLessThan(1_000_000)
  })

  it('has roles whose inline policies fit', () => {
    // IAM user guide, "IAM and AWS STS quotas": 10,240 characters a role, without white space.
    const policies = new Map<string, number>()
    for (const { policy, ...statement } of roleStatements(full))
      policies.set(policy, (policies.get(policy) ?? 40) + resolvedSize(statement))
    for (const [policy, size] of policies) expect(size, policy).toBeLessThan(10_240)
  })

  it('has functions whose environment fits', () => {
    // Lambda developer guide, "Lambda quotas": 4 KB, all names and values together.
    for (const [id, each] of propertiesOf(full, 'AWS::Lambda::Function')) {
      const variables = Object.entries(Object(each).Environment?.Variables ?? {})
      const size = variables.reduce(
        (sum, [name, value]) => sum + name.length + resolvedSize(value),
        0,
      )

      expect(size, id).toBeLessThan(4_096)
    }
  })

  it('is all there is: of one clinic more the file is refused', () => {
    const file = (count: number) => {
      const path = join(mkdtempSync(join(tmpdir(), 'afterglow-cell-')), 'clinics.json')
      const one = JSON.parse(JSON.stringify(cell(count))) as Clinic[]
      writeFileSync(
        path,
        JSON.stringify({ clinics: one.map(({ shortName, ...rest }) => ({ ...rest, shortName })) }),
      )
      return path
    }
    expect(readClinics(file(clinicsAtMost))).toHaveLength(20)
    expect(() => readClinics(file(clinicsAtMost + 1))).toThrow(/clinics: .*20 items/)
  })
})

/** With references at the length of what they stand for at worst. */
function resolvedSize(value: unknown): number {
  if (typeof value === 'string') return value.length
  if (Array.isArray(value))
    return value.reduce((sum: number, each) => sum + resolvedSize(each) + 1, 0)
  if (typeof value !== 'object' || value === null) return 8
  return Object.entries(value).reduce((sum, [name, inner]) => {
    if (name === 'Ref' || name === 'Fn::GetAtt') return sum + referenceSize(flat(inner))
    if (name === 'Fn::Join') return sum + resolvedSize(Object(inner)[1]) - Object(inner)[1].length
    return sum + name.length + 4 + resolvedSize(inner)
  }, 0)
}

function referenceSize(name: string): number {
  if (/^AWS::(Region|Partition)/.test(name)) return 14
  if (name === 'AWS::AccountId') return 12
  if (/PhoneNumber$/.test(name)) return 12
  if (/TopicName$/.test(name)) return 'Afterglow-'.length + name.length - 'TopicName'.length + 13
  if (/^Pages/.test(name))
    return 'arn:aws:sns:us-east-1:123456789012:Afterglow-'.length + name.length + 13
  if (/^NumbersOptOutList/.test(name)) return 64
  if (name === 'DomainName' || name === 'ScreenDomain') return 64
  return 'arn:aws:service:us-east-1:123456789012:Afterglow-'.length + name.length + 13
}

describe('how much is worked at beside each other', () => {
  const of = (count: number, partsPerSecond = 1) =>
    cell(count).map((each) => ({ ...each, partsPerSecond }))

  it('is what the numbers text for: three wake-ups a text, of a second each', () => {
    expect(chartsAtOnce(of(1))).toBe(3)
    expect(chartsAtOnce(of(20))).toBe(60)
    expect([wakeUpPace(of(20)), wakeUpPace(of(2))]).toEqual([
      { atOnce: 12, batch: 5 },
      { atOnce: 2, batch: 5 },
    ])
  })

  it('is no more than the table bears', () => {
    // 4,000 write units a second, 25 a commit.
    expect(chartsAtOnce(of(20, 100))).toBe(160)
  })

  it('leaves room for texts at however small a clinic', () => {
    expect(inboundPace(of(1)).atOnce).toBe(5)
    expect(inboundPace(of(20)).atOnce).toBe(12)
  })

  it('stands in the template so', () => {
    const atOnce = [...propertiesOf(full, 'AWS::Lambda::EventSourceMapping').values()].map(
      ({ ScalingConfig }) => Object(ScalingConfig).MaximumConcurrency,
    )
    // The third makes exports, one turn after the other.
    expect(atOnce.slice(0, 2)).toEqual([12, 12])
  })

  it('lets those who see to wake-ups put them on their queue, and nobody else', () => {
    const may = roleStatements(full).filter(
      ({ Action, Resource, policy }) =>
        Action.includes('sqs:SendMessage') &&
        flat(Resource).startsWith('WakeUpsDueQueue') &&
        !policy.startsWith('WakeUpsRole'),
    )
    expect(may.map(({ policy }) => policy.replace(/Role.*/, '')).sort()).toEqual([
      'Sweep',
      'WakeUp',
    ])
    for (const { Resource } of may) expect(flat(Resource)).toMatch(/^WakeUpsDueQueue\w{8}Arn$/)
  })
})
