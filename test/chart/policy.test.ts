import { expect, it } from 'vitest'
import shipped from '../../clinics.json' with { type: 'json' }
import { policyFor } from '../../shared/chart/policy.ts'
import { parseClinics } from '../../shared/clinic/read.ts'
import { adviceDefaults } from '../../shared/vocabulary/advice.ts'

/** How depression is judged in the shipped clinic, with this advice in its file. */
function judgedWith(advice: object) {
  const file = structuredClone(shipped)
  Object.assign(file.clinics[0]!, { advice })
  const parsed = parseClinics(file)
  if ('problems' in parsed) throw new Error(parsed.problems[0]?.path)
  const policy = policyFor(parsed.clinics[0]!)
  return policy.protocol({ condition: 'depression', language: 'en', learned: null })
}

it('a clinic that is silent about the advice is judged as one that leaves every number out', () => {
  expect(judgedWith({})).toMatchObject(adviceDefaults)
  expect(judgedWith({})).toEqual(judgedWith({ depression: {} }))
})

it('a number that a clinic sets is its own, and the other stays the default', () => {
  expect(judgedWith({ depression: { leadDays: 9 } })).toMatchObject({
    ...adviceDefaults,
    leadDays: 9,
  })
})
