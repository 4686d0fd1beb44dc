import { expect, it } from 'vitest'
import shipped from '../../clinics.json' with { type: 'json' }
import { policyFor } from '../../shared/chart/policy.ts'
import { parseClinics } from '../../shared/clinic/read.ts'
import { adviceDefaults, advicePolicies } from '../../shared/vocabulary/advice.ts'

const { leadDays } = adviceDefaults

/** How depression is judged in the shipped clinic, with this advice in its file. */
function judgedWith(advice: object, advicePolicy: object = { policy: 'two-scales' }) {
  const file = structuredClone(shipped)
  Object.assign(file.clinics[0]!, { advice, advicePolicy })
  const parsed = parseClinics(file)
  if ('problems' in parsed) throw new Error(parsed.problems[0]?.path)
  const policy = policyFor(parsed.clinics[0]!)
  return policy.protocol({ condition: 'depression', language: 'en', learned: null })
}

it('a clinic that is silent about the advice is judged as one that leaves every number out', () => {
  expect(judgedWith({})).toMatchObject({ leadDays, ...advicePolicies['two-scales'] })
  expect(judgedWith({})).toEqual(judgedWith({ depression: {} }))
})

it('a number that a clinic sets is its own, and the other stays the default', () => {
  expect(judgedWith({ depression: { leadDays: 9 } })).toMatchObject({
    ...advicePolicies['two-scales'],
    leadDays: 9,
  })
})

it('a clinic that chooses no policy is advised by the measured one', () => {
  expect(judgedWith({}, {})).toMatchObject(advicePolicies.measured)
  expect(judgedWith({ depression: { askProbability: 0.2 } }, {})).toMatchObject({
    ...advicePolicies.measured,
    askProbability: 0.2,
  })
})
