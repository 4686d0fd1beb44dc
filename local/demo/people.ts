// Who comes to the demo clinics, and how they fare. Only intentions stand here: every text, score and
// alert of the demo comes out of the running service.
import type { Condition, Language } from '../../shared/vocabulary/ids.ts'

/** Days before the demo's "today"; negative lies ahead. */
type DaysAgo = number

export type Person = {
  clinicId: 'demo' | 'north'
  patientId: string
  firstName: string
  birthDate: string
  phone: string
  timezone: string
  language: Language
  condition: Condition
  /** By text if left out. */
  checkInBy?: 'link'
  enrolledDaysAgo: DaysAgo
  sessions: readonly { daysAgo: DaysAgo; kind: 'induction' | 'booster'; hour: number }[]
  /**
   * How burdened they are, 0 (well) to 1 (as badly as a scale can say), on some days; between them it
   * goes in a straight line.
   */
  burden: readonly (readonly [DaysAgo, number])[]
  /** The local hour at which they look at their phone. */
  readsAtHour: number
  /** Days on which they do not answer. */
  silent?: (daysAgo: DaysAgo) => boolean
  /** Single texts of their own. `minutesAgo` counts back from now, `daysAgo` and `hour` from today. */
  texts?: readonly ({ body: string } & (
    | { daysAgo: DaysAgo; hour: number }
    | { minutesAgo: number }
  ))[]
  /** Answers the open check-in so many minutes before now, with a first sign of suicidal thoughts. */
  crisisMinutesAgo?: number
  /** Alerts of these kinds are left open for whoever opens the page. */
  leavesOpen?: readonly string[]
  decisions?: readonly {
    daysAgo: DaysAgo
    decision: 'accept' | 'defer' | 'decline'
    reason: string
  }[]
}

const newYork = 'America/New_York'

/** Six sessions over three weeks, Mondays-and-Thursdays fashion, the last one `lastDaysAgo`. */
const series = (lastDaysAgo: DaysAgo, hour = 10) =>
  [18, 14, 11, 7, 4, 0].map((before) => ({
    daysAgo: lastDaysAgo + before,
    kind: 'induction' as const,
    hour,
  }))

const booster = (daysAgo: DaysAgo, hour = 11) => ({ daysAgo, kind: 'booster' as const, hour })

export const people: readonly Person[] = [
  {
    clinicId: 'demo',
    patientId: 'maya',
    firstName: 'Maya',
    birthDate: '1987-05-14',
    phone: '+12125550141',
    timezone: newYork,
    language: 'en',
    condition: 'depression',
    enrolledDaysAgo: 112,
    sessions: [...series(89), booster(54), booster(18)],
    burden: [
      [112, 0.78],
      [100, 0.5],
      [89, 0.26],
      [75, 0.2],
      [66, 0.32],
      [58, 0.56],
      [54, 0.58],
      [47, 0.24],
      [34, 0.2],
      [26, 0.4],
      [19, 0.57],
      [11, 0.22],
      [0, 0.19],
    ],
    readsAtHour: 18,
    decisions: [
      {
        daysAgo: 56,
        decision: 'accept',
        reason: 'Scores are back over the threshold; she asks for it.',
      },
      { daysAgo: 20, decision: 'accept', reason: 'Same course as last time, about five weeks.' },
    ],
  },
  {
    clinicId: 'demo',
    patientId: 'daniel',
    firstName: 'Daniel',
    birthDate: '1979-11-02',
    phone: '+12125550142',
    timezone: newYork,
    language: 'en',
    condition: 'depression',
    enrolledDaysAgo: 76,
    sessions: series(50),
    burden: [
      [76, 0.72],
      [60, 0.4],
      [50, 0.28],
      [36, 0.22],
      [15, 0.26],
      [9, 0.48],
      [0, 0.58],
    ],
    readsAtHour: 13,
    leavesOpen: ['booster'],
  },
  {
    clinicId: 'demo',
    patientId: 'ruth',
    firstName: 'Ruth',
    birthDate: '1958-03-27',
    phone: '+12125550143',
    timezone: newYork,
    language: 'en',
    condition: 'anxiety',
    enrolledDaysAgo: 38,
    sessions: series(10, 14),
    burden: [
      [38, 0.8],
      [20, 0.72],
      [8, 0.76],
      [0, 0.7],
    ],
    readsAtHour: 12,
    leavesOpen: ['non-response'],
  },
  {
    clinicId: 'demo',
    patientId: 'lucia',
    firstName: 'Lucía',
    birthDate: '1991-08-19',
    phone: '+12125550144',
    timezone: 'America/Chicago',
    language: 'es',
    condition: 'depression',
    enrolledDaysAgo: 20,
    sessions: [
      ...[13, 9, 6, 2].map((daysAgo) => ({ daysAgo, kind: 'induction' as const, hour: 10 })),
      { daysAgo: -1, kind: 'induction', hour: 15 },
      { daysAgo: -5, kind: 'induction', hour: 15 },
    ],
    burden: [
      [20, 0.74],
      [7, 0.52],
      [0, 0.4],
    ],
    readsAtHour: 17,
    texts: [{ daysAgo: 8, hour: 19, body: 'gracias' }],
  },
  {
    clinicId: 'demo',
    patientId: 'grace',
    firstName: 'Grace',
    birthDate: '1984-01-30',
    phone: '+12125550145',
    timezone: newYork,
    language: 'en',
    condition: 'depression',
    enrolledDaysAgo: 48,
    sessions: series(22),
    burden: [
      [48, 0.8],
      [22, 0.32],
      [8, 0.26],
      [0, 0.4],
    ],
    readsAtHour: 18,
    silent: (daysAgo) => daysAgo <= 1,
    crisisMinutesAgo: 40,
    leavesOpen: ['crisis'],
  },
  {
    clinicId: 'demo',
    patientId: 'tom',
    firstName: 'Tom',
    birthDate: '1966-09-08',
    phone: '+12125550146',
    timezone: 'America/Los_Angeles',
    language: 'en',
    condition: 'chronic-pain',
    enrolledDaysAgo: 70,
    sessions: series(43, 9),
    burden: [
      [70, 0.82],
      [43, 0.45],
      [20, 0.42],
      [0, 0.5],
    ],
    readsAtHour: 16,
    silent: (daysAgo) => daysAgo < 18,
    leavesOpen: ['silent'],
  },
  {
    clinicId: 'demo',
    patientId: 'aisha',
    firstName: 'Aisha',
    birthDate: '1995-12-11',
    phone: '+12125550147',
    timezone: newYork,
    language: 'en',
    condition: 'bipolar-depression',
    enrolledDaysAgo: 84,
    sessions: series(58, 13),
    burden: [
      [84, 0.7],
      [58, 0.3],
      [30, 0.26],
      [0, 0.3],
    ],
    readsAtHour: 15,
    texts: [{ daysAgo: 12, hour: 15, body: 'STOP' }],
  },
  {
    clinicId: 'demo',
    patientId: 'ken',
    firstName: 'Ken',
    birthDate: '1972-06-23',
    phone: '+12125550148',
    timezone: newYork,
    language: 'en',
    condition: 'ptsd',
    enrolledDaysAgo: 101,
    sessions: [...series(74), booster(33)],
    burden: [
      [101, 0.68],
      [74, 0.27],
      [55, 0.25],
      [40, 0.42],
      [33, 0.44],
      [25, 0.24],
      [7, 0.27],
      [0, 0.3],
    ],
    readsAtHour: 20,
    decisions: [{ daysAgo: 34, decision: 'accept', reason: 'Loss confirmed on two full scales.' }],
  },
  {
    clinicId: 'demo',
    patientId: 'walter',
    firstName: 'Walter',
    birthDate: '1951-04-05',
    phone: '+12125550149',
    timezone: newYork,
    language: 'en',
    condition: 'depression',
    checkInBy: 'link',
    enrolledDaysAgo: 58,
    sessions: series(37, 9),
    burden: [
      [58, 0.66],
      [37, 0.24],
      [0, 0.2],
    ],
    readsAtHour: 19,
    silent: (daysAgo) => daysAgo <= 2,
  },
  {
    clinicId: 'demo',
    patientId: 'ines',
    firstName: 'In\u00e9s',
    birthDate: '1989-10-16',
    phone: '+12125550153',
    timezone: 'America/Chicago',
    language: 'es',
    condition: 'anxiety',
    checkInBy: 'link',
    enrolledDaysAgo: 22,
    sessions: [
      { daysAgo: 16, kind: 'induction', hour: 15 },
      { daysAgo: 12, kind: 'induction', hour: 15 },
      { daysAgo: 9, kind: 'induction', hour: 15 },
      { daysAgo: -1, kind: 'induction', hour: 15 },
    ],
    burden: [
      [22, 0.7],
      [10, 0.42],
      [0, 0.36],
    ],
    readsAtHour: 20,
    silent: (daysAgo) => daysAgo <= 2,
  },
  {
    clinicId: 'north',
    patientId: 'elena',
    firstName: 'Elena',
    birthDate: '1982-02-28',
    phone: '+13035550151',
    timezone: 'America/Denver',
    language: 'en',
    condition: 'depression',
    enrolledDaysAgo: 66,
    sessions: series(40, 11),
    burden: [
      [66, 0.7],
      [40, 0.24],
      [0, 0.18],
    ],
    readsAtHour: 13,
  },
  {
    clinicId: 'north',
    patientId: 'sam',
    firstName: 'Sam',
    birthDate: '1998-07-09',
    phone: '+13035550152',
    timezone: 'America/Denver',
    language: 'en',
    condition: 'chronic-pain',
    enrolledDaysAgo: 9,
    sessions: [
      { daysAgo: 5, kind: 'induction', hour: 13 },
      { daysAgo: 2, kind: 'induction', hour: 13 },
      { daysAgo: -2, kind: 'induction', hour: 13 },
    ],
    burden: [
      [9, 0.8],
      [0, 0.62],
    ],
    readsAtHour: 12,
  },
]
