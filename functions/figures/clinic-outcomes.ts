// What a clinic's treatments come to: as of last night, and as of now where the clinic is small.
import * as z from 'zod/mini'
import { dayMs, localDay } from '../../shared/calendar/index.ts'
import { parseOffsetInstant } from '../../shared/calendar/offset-instants.ts'
import type { UnreadableChart } from '../../shared/chart/unreadable.ts'
import { noLines } from '../../shared/figures/extract.ts'
import { reckon } from '../../shared/figures/reckon.ts'
import type { Asked, ClinicFigures, ClinicLines } from '../../shared/figures/types.ts'
import { count, isWithin } from '../../shared/loop/hourly-limits.ts'
import { Condition, type Instant } from '../../shared/vocabulary/ids.ts'
import type { Call } from '../api/call.ts'
import { Problem } from '../api/problem.ts'
import { row } from '../api/row.ts'
import { may } from '../api/sign-in.ts'
import { nobody } from '../api/who-saw.ts'
import { seeTo } from '../edge/guard.ts'
import { ClinicOutcomesAnswer, KeptFigures } from './answer.ts'
import { everything, figuresOf, makeFigures } from './keep.ts'
import { KeptLines } from './lines.ts'

/** So many charts are read while somebody waits; of a larger clinic there are last night's. */
const atOnceAtMost = 150

const day = z.optional(z.string().check(z.minLength(1), z.maxLength(40)))
const Query = z.strictObject({ condition: z.optional(Condition), from: day, to: day })

export const getClinicOutcomes = row({
  name: 'clinic-outcomes',
  roles: may.read,
  query: Query,
  shows: nobody,
  answer: ClinicOutcomesAnswer,
  run: async (call, { query }) => {
    const asked = askedOf(call, query)
    const { asOf, unread, figures, lines } = (await newest(call)) ?? nothingYet
    const isAll = Object.values(asked).every((each) => each === null)
    const told = isAll
      ? await figures()
      : figuresOf(call.clinic, await lines(), asked, asOf ?? call.now)
    const { condition, from, to } = asked
    return { asOf, condition, from: dateOf(from), to: dateOf(to), unread, ...told }
  },
})

/** Figures that are there, read when they are needed. */
type Found = {
  asOf: Instant | null
  unread: number
  figures: () => Promise<ClinicFigures>
  lines: () => Promise<ClinicLines>
}

const nothingYet: Found = {
  asOf: null,
  unread: 0,
  figures: async () => reckon({ ...noLines, rides: null }, everything, { alerts: 0, rides: 0 }),
  lines: async () => noLines,
}

/** Those kept, if nothing has changed since; else made anew, where the clinic is small and has not been often of late. */
async function newest(call: Call): Promise<Found | null> {
  const { deps, clinic, by, now } = call
  const kept = await keptFor(call)
  if (kept && kept.revision === (await deps.store.revision(clinic.id))) return kept
  const made = { kind: 'figures-made', by, clinicId: clinic.id, at: now } as const
  if (!(await isWithin(deps, made))) return kept
  const met = { ...deps, seeTo: (error: UnreadableChart) => seeTo(deps, error, { ...error.key }) }
  const anew = await makeFigures(met, clinic, now, atOnceAtMost)
  if (anew === null) return kept
  await count(deps, made)
  return { ...anew, figures: async () => anew.figures, lines: async () => anew.lines }
}

async function keptFor({ deps, clinic }: Call): Promise<(Found & { revision: string }) | null> {
  const found = await deps.figures?.findFigures(clinic.id, 'figures')
  const figures = KeptFigures.safeParse(found?.value)
  if (!found || !figures.success) return null
  const { asOf, unread, revision } = found
  const lines = async () => {
    const there = await deps.figures?.findFigures(clinic.id, 'lines')
    return KeptLines.parse(there?.value ?? noLines)
  }
  return { asOf, unread, revision, figures: async () => figures.data, lines }
}

function askedOf(call: Call, { condition, from, to }: z.output<typeof Query>): Asked {
  const asked = {
    condition: condition ?? null,
    from: dayOf(call, 'from', from),
    to: dayOf(call, 'to', to),
  }
  if (asked.from !== null && asked.to !== null && asked.to < asked.from)
    throw wrong('to', 'is before from')
  return asked
}

/** A day of the clinic's calendar, or the day of an instant there. */
function dayOf({ clinic }: Call, path: string, text: string | undefined): number | null {
  if (text === undefined) return null
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(text)
  const at = parseOffsetInstant(isDate ? `${text}T00:00:00Z` : text)
  if (at === null)
    throw wrong(path, 'must be a date, like 2026-03-02, or an instant with its offset')
  return isDate ? Math.floor(Date.parse(at) / dayMs) : localDay(at, clinic.timezone)
}

const wrong = (path: string, message: string) => new Problem(422, message, [{ path, message }])

const dateOf = (days: number | null): string | null =>
  days === null ? null : new Date(days * dayMs).toISOString().slice(0, 10)
