// What every entry does about a failure, in the one place where it is done.
import { expect, it } from 'vitest'
import { guard } from '../../functions/edge/guard.ts'
import { CorruptCommit } from '../../shared/store/errors.ts'
import { testDeps } from '../support/deps.ts'
import { begin, noon, p1, deps as spoilt } from '../support/spoilt.ts'

const fails = (error: unknown) => () => Promise.reject(error)

it('what goes well comes back, and nothing is made out of the text', async () => {
  const deps = testDeps(noon)
  const never = () => {
    throw new Error('made out for nothing')
  }
  expect(await guard(deps, {}, async () => 7, never)).toEqual({ kind: 'done', value: 7 })
  expect(deps.lines).toEqual([])
})

it('what may pass is told from what is broken', async () => {
  const deps = testDeps(noon)
  const throttled = Object.assign(new Error('x'), { name: 'ThrottlingException' })
  expect(await guard(deps, {}, fails(throttled))).toMatchObject({ failure: 'transient' })
  expect(await guard(deps, {}, fails(new TypeError('x')))).toMatchObject({ failure: 'broken' })
  expect(deps.counted).toEqual(['BrokenInvariant'])
})

it('a chart that cannot be read is paged about, and as an emergency for a text that speaks of a crisis', async () => {
  await begin()
  const met = fails(new CorruptCommit(p1, 1, 'not a commit'))
  expect(await guard(spoilt, p1, met)).toMatchObject({ kind: 'failed', failure: 'broken' })
  expect(spoilt.paged.map(({ level }) => level)).toEqual(['urgent', 'urgent'])
  const heard = () => ({ sentAt: spoilt.now(), isCrisis: true, cause: null })
  await guard(spoilt, p1, met, heard)
  expect(spoilt.paged.slice(2).map(({ level }) => level)).toEqual(['emergency', 'emergency'])
})
