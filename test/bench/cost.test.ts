// What things cost: the arithmetic, the index's units, and a short course counted to the last call.
import { beforeAll, describe, expect, it } from 'vitest'
import { billOf, billRows } from '../../bench/cost/bill.ts'
import { type Course, runCourse } from '../../bench/cost/course.ts'
import { indexUnits } from '../../bench/cost/index-units.ts'
import { prices, pricesAsOf } from '../../bench/cost/prices.ts'
import { type Counted, monthDays, totalOf, unitsOf } from '../../bench/cost/reckon.ts'
import { loadRoster } from '../../bench/cost/roster.ts'

const counted: Counted = {
  partsOut: 100,
  partsIn: 50,
  readUnits: 1_000_000,
  writeUnits: 2_000_000,
  invocations: 10_000,
  schedules: 1_000_000,
  queued: 1_000_000,
  apiRequests: 1_000_000,
}

describe('the arithmetic', () => {
  it('multiplies each unit by its price, and says what each was divided by', () => {
    const units = unitsOf(counted)
    expect(units.gigabyteSecond).toBeCloseTo(1_000)
    expect(units.queueRequest).toBe(3_000_000)
    // Parts 0.98 and 0.405, reads 0.125, writes 1.25, Lambda 0.002 and 0.0133334, then 1, 1.2 and 1.
    expect(totalOf(units)).toBeCloseTo(5.975_333_4, 6)
    const bill = billOf(counted, { completed: 10, patientMonths: 4 })
    expect(bill).toMatchObject({ completed: 10, patientMonths: 4, partsPerCompleted: 10 })
    expect(bill.usdPerCompleted).toBeCloseTo(0.597_533_34, 7)
    expect(bill.usdPerPatientMonth).toBeCloseTo(1.493_833_35, 7)
    expect(bill.perPatientMonth.partOut).toBe(25)
    expect(billRows(bill).map(([unit]) => unit)).toEqual(
      expect.arrayContaining([...Object.keys(prices), 'all']),
    )
  })

  it('takes a month for a twelfth of a year, and prices with their source and their day', () => {
    expect(monthDays * 12).toBe(365.25)
    expect(pricesAsOf).toMatch(/^2026-\d\d-\d\d$/)
    for (const { usd, source } of Object.values(prices)) {
      expect(usd).toBeGreaterThan(0)
      expect(source).not.toBe('')
    }
  })
})

describe("the indexes' units", () => {
  const row = { pk: 'demo#p1', sk: 'snapshot', rosterPk: 'demo', rosterSk: '1', summary: '{}' }
  const due = { duePk: 'due#1', dueSk: '2026-03-02T15:00:00.000Z' }

  it.each([
    ['an item that no index holds', null, { pk: 'a', sk: 'b' }, 0],
    ['a new one that both hold', null, { ...row, ...due }, 2],
    ['the same again', { ...row, ...due }, { ...row, ...due, state: 'other' }, 0],
    ['a summary changed in its place', row, { ...row, summary: '{"a":1}' }, 1],
    ['a place changed', row, { ...row, rosterSk: '2' }, 2],
    ['one that comes to rest', { ...row, ...due }, row, 1],
    ['a summary of a kilobyte and more', null, { ...row, summary: 'x'.repeat(1024) }, 2],
  ])('count %s', (_, before, after, units) => {
    expect(indexUnits(before, after)).toBe(units)
  })
})

describe('a week with two sessions', () => {
  let oneByOne: Course
  let atOnce: Course
  beforeAll(async () => {
    oneByOne = await runCourse(7, 'one-by-one')
    atOnce = await runCourse(7, 'at-once')
  })

  it('is counted to the last call and part', () => {
    expect(oneByOne).toMatchObject({
      ...{ sessions: 2, textsOut: 39, textsIn: 28, completed: 4, commits: 86, loads: 49 },
      // Whose number it is, the chart, the commit, the text; that it was sent, the snapshot; news for lists; and
      // wake-ups that nothing is left for, taken back.
      perAnswer: [
        { before: 4, all: 6, times: 18 },
        { before: 4, all: 7, times: 7 },
        { before: 4, all: 9, times: 3 },
      ],
      counted: {
        ...{ partsOut: 39, partsIn: 28 },
        ...{ invocations: 80, queued: 36, schedules: 17, apiRequests: 5 },
      },
    })
    expect(atOnce).toMatchObject({
      ...{ sessions: 2, textsOut: 15, textsIn: 4, completed: 4, commits: 38, loads: 25 },
      perAnswer: [
        { before: 4, all: 9, times: 3 },
        { before: 4, all: 7, times: 1 },
      ],
      counted: {
        ...{ partsOut: 15, partsIn: 4 },
        ...{ invocations: 32, queued: 12, schedules: 17, apiRequests: 5 },
      },
    })
  })

  // Nothing that is squeezed is made by chance: what a change of the chart costs is seen here to the unit.
  it.each([
    ['an answer a text', () => oneByOne, { readUnits: 163.5, writeUnits: 348 }],
    ['all answers in one', () => atOnce, { readUnits: 67.5, writeUnits: 200 }],
  ])('uses the units it did of the table, %s', (_, course, units) => {
    expect(course().counted).toMatchObject(units)
  })
})

it('reads one page of a long roster, and all of it for a search', async () => {
  const { firstPage, search } = await loadRoster(300)
  // The rows, and the mark of who saw them.
  expect(firstPage).toMatchObject({ found: 50, calls: 2, readUnits: 3.5, writeUnits: 1 })
  expect(search).toMatchObject({ found: 1, calls: 2, readUnits: 21, writeUnits: 1 })
})
