// What a check-in, a course and a patient-month cost, from what was counted in this run; and a very long roster.
import { type Bill, billOf, billRows, monthsOf } from './cost/bill.ts'
import { type Answering, type Course, runCourse } from './cost/course.ts'
import { countMix, type Mix } from './cost/mix.ts'
import { type Price, prices, pricesAsOf, type Unit } from './cost/prices.ts'
import { assumed } from './cost/reckon.ts'
import { type Asked, type Load, loadRoster } from './cost/roster.ts'
import type { Effort } from './measured.ts'
import { table } from './outcomes/table.ts'

export type CostFigures = {
  pricesAsOf: string
  prices: Readonly<Record<Unit, Price>>
  assumed: typeof assumed
  courses: Record<Answering, { course: Course; bill: Bill }>
  mix: { mix: Mix; bill: Bill }
  roster: Load
}

/** A series of induction and ten weeks after it; half a year of a clinic; five hundred clinics' patients in one. */
const whole = { courseDays: 91, simulated: { patients: 20, days: 182, seed: 4 }, roster: 100_000 }
const few = { courseDays: 14, simulated: { patients: 4, days: 28, seed: 4 }, roster: 1_000 }

export async function benchCost({ quick }: Effort): Promise<{
  text: string
  figures: CostFigures
}> {
  const { courseDays, simulated, roster } = quick ? few : whole
  const billed = async (answering: Answering) => {
    const course = await runCourse(courseDays, answering)
    const { counted, completed } = course
    return { course, bill: billOf(counted, { completed, patientMonths: monthsOf(courseDays) }) }
  }
  const courses = {
    'one-by-one': await billed('one-by-one'),
    'at-once': await billed('at-once'),
  }
  const mix = await countMix(simulated, courses['one-by-one'].course)
  const figures = {
    pricesAsOf,
    prices,
    assumed,
    courses,
    mix: { mix, bill: billOf(mix.counted, mix) },
    roster: await loadRoster(roster),
  }
  return { text: say(figures), figures }
}

function say({ courses, mix: { mix, bill }, roster }: CostFigures): string {
  return [
    sayCourses(courses),
    sayAnswers(courses['one-by-one'].course),
    [
      `A patient-month of the simulated clinic, ${mix.patients} patients, ${mix.days} days, seed ${mix.seed}: ${mix.patientMonths.toFixed(0)} patient-months, ${mix.completed} check-ins answered to their end`,
      table([['', 'units', 'USD'], ...billRows(bill)]),
      `${bill.partsPerCompleted.toFixed(1)} parts and ${bill.usdPerCompleted.toFixed(3)} USD for each check-in answered. Prices as of ${pricesAsOf}, nothing free taken off; units of the table by the commit as in the course above; counted all but the time of an invocation, taken for ${assumed.invocationSeconds} s of ${assumed.gigabytes} GB.`,
    ].join('\n'),
    sayRoster(roster),
  ].join('\n\n')
}

function sayCourses(courses: CostFigures['courses']): string {
  const columns = [courses['one-by-one'], courses['at-once']]
  const row = (name: string, of: (each: (typeof columns)[number]) => number, digits = 0) => [
    name,
    ...columns.map((each) => of(each).toFixed(digits)),
  ]
  return [
    `A course of ${courses['one-by-one'].course.days} days with its series of sessions, everything answered; the table's units as the embedded engine counts them, its indexes as DynamoDB tells`,
    table([
      ['', 'an answer a text', 'all answers in one'],
      row('check-ins answered to their end', ({ course }) => course.completed),
      row('texts out', ({ course }) => course.textsOut),
      row('texts in', ({ course }) => course.textsIn),
      row('parts out', ({ course }) => course.counted.partsOut),
      row('parts out for each check-in', ({ bill }) => bill.partsPerCompleted, 1),
      row('read units', ({ course }) => course.counted.readUnits, 1),
      row('write units', ({ course }) => course.counted.writeUnits),
      row('commits', ({ course }) => course.commits),
      row('invocations', ({ course }) => course.counted.invocations),
      row('schedules', ({ course }) => course.counted.schedules),
      row('USD', ({ bill }) => bill.usd, 2),
      row('USD for each check-in', ({ bill }) => bill.usdPerCompleted, 3),
      row('USD a patient-month', ({ bill }) => bill.usdPerPatientMonth, 2),
    ]),
  ].join('\n')
}

function sayAnswers({ perAnswer }: Course): string {
  const rows = perAnswer.map(({ before, all, times }) => [before, all, times].map(String))
  return [
    'Calls of a text in the midst of a check-in; one call more marks that a list has changed',
    table([['before and with the reply', 'in all', 'texts'], ...rows]),
  ].join('\n')
}

function sayRoster({ patients, firstPage, search }: Load): string {
  const row = (name: string, { found, calls, readUnits, writeUnits, ms, bareMs }: Asked) => [
    ...[name, String(found), String(calls), String(readUnits), String(writeUnits)],
    ...[ms.toFixed(0), bareMs.toFixed(0)],
  ]
  return [
    `The roster of one clinic with ${patients} patients, through the API; ms with the embedded engine, best of some, and of the same reads by the bare SDK`,
    table([
      ['', 'found', 'calls', 'read units', 'write units', 'ms', 'ms, bare SDK'],
      row('first page', firstPage),
      row('search by name', search),
    ]),
  ].join('\n')
}
