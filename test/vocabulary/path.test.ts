import { expect, it } from 'vitest'
import { dotted } from '../../shared/vocabulary/path.ts'

it.each([
  [['clinics', 0, 'timezone'], 'clinics[0].timezone'],
  [['answers', 3], 'answers[3]'],
  [[2, 'id'], '[2].id'],
  [['consent', 'capturedAt'], 'consent.capturedAt'],
  [[], ''],
])('the place %j reads %s', (path, read) => {
  expect(dotted(path)).toBe(read)
})
