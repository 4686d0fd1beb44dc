// All that happened to a patient, newest first: read page by page, and after a change only as far as it is new.
import type { RouteAnswer } from '../../../functions/api/contract.ts'
import type { Mark, Point } from '../../chart/frame.ts'
import type { Passed } from '../../chart/traffic.ts'
import type { Api, Result } from '../../client/api.ts'
import type { AlertKind, PatientView } from '../words.ts'

export type Entry = RouteAnswer<'GET /patients/{patientId}/timeline'>['entries'][number]
type EntryOf<T extends Entry['type']> = Extract<Entry, { type: T }>

const pagesAtMost = 60

/** Asks for a patient's story; what was read before is not read again. */
export function storyOf(api: Api, patientId: string) {
  let known: readonly Entry[] = []
  return async (signal: AbortSignal): Promise<Result<readonly Entry[]>> => {
    const fresh: Entry[] = []
    let cursor: string | undefined
    for (let page = 0; page < pagesAtMost; page += 1) {
      const query = { limit: '100', ...(cursor === undefined ? {} : { cursor }) }
      const answer = await api('GET /patients/{patientId}/timeline', {
        params: { patientId },
        query,
        signal,
      })
      if (!answer.ok) return answer
      const { entries, cursor: next } = answer.value
      fresh.push(...entries)
      const older = olderThan(known, entries.at(-1))
      if (older !== null) {
        known = [...fresh, ...older]
        return { ok: true, value: known }
      }
      if (next === null) break
      cursor = next
    }
    known = fresh
    return { ok: true, value: known }
  }
}

/** What is known already of the time before an entry; null where that entry is news. */
export function olderThan(
  known: readonly Entry[],
  last: Entry | undefined,
): readonly Entry[] | null {
  if (last === undefined) return null
  const text = JSON.stringify(last)
  const at = known.findIndex((each) => each.at === last.at && JSON.stringify(each) === text)
  return at < 0 ? null : known.slice(at + 1)
}

export const entriesOf = <T extends Entry['type']>(
  story: readonly Entry[],
  type: T,
): readonly EntryOf<T>[] => story.filter((each): each is EntryOf<T> => each.type === type)

/** Scores by scale, oldest first; what was voided is left out. */
export function pointsOf(
  story: readonly Entry[],
): ReadonlyMap<string, readonly (Point & { scoreId: string })[]> {
  const voided = new Set(entriesOf(story, 'correction').map(({ scoreId }) => scoreId))
  const scores = entriesOf(story, 'score').filter(({ scoreId }) => !voided.has(scoreId))
  const points = scores.map(({ takenAt, total, source, answers, scoreId, instrument }) => ({
    ...{ at: takenAt, total, source, answers, scoreId, instrument },
  }))
  const sorted = points.toSorted((a, b) => (a.at < b.at ? -1 : 1))
  return Map.groupBy(sorted, ({ instrument }) => instrument)
}

export const marksOf = ({ sessions }: PatientView): readonly Mark[] =>
  sessions
    .filter(({ state }) => state === 'finished' || state === 'planned')
    .map(({ sessionId, kind, state, startsAt, endedAt, doseMg }) => ({
      ...{ sessionId, kind, doseMg },
      at: endedAt ?? startsAt,
      planned: state === 'planned',
    }))

/** What each alert is about: later entries name the alert alone. */
export const kindsOf = (story: readonly Entry[]): ReadonlyMap<string, AlertKind> =>
  new Map(
    entriesOf(story, 'alert').flatMap((each) =>
      'kind' in each ? [[each.alertId, each.kind] as const] : [],
    ),
  )

const tells: ReadonlySet<string> = new Set(['raised', 'joined', 'upgraded'])

/** When a crisis was last told, first or once more, as long as that is to be seen: fourteen days. */
export function crisisSince(story: readonly Entry[], nowMs: number): string | null {
  const kinds = kindsOf(story)
  const newest = entriesOf(story, 'alert').find(
    ({ what, alertId }) => tells.has(what) && kinds.get(alertId) === 'crisis',
  )
  return newest && nowMs - Date.parse(newest.at) < 14 * 86_400_000 ? newest.at : null
}

const undone: ReadonlySet<string> = new Set(['requested', 'deferred', 'dropped'])
const notArrived: ReadonlySet<string> = new Set(['undelivered', 'failed'])

/** Every message that left or came, and every check-in that was answered on a page, where no text brings the answers. */
export function passedOf(story: readonly Entry[]): readonly Passed[] {
  const texts = entriesOf(story, 'text')
  const heardAt = new Set(texts.filter(({ direction }) => direction === 'in').map(({ at }) => at))
  const passed = texts.flatMap((text): Passed[] => {
    if (text.direction === 'in') return [{ at: text.at, how: 'from-patient', lost: false }]
    if (undone.has(text.state)) return []
    return [{ at: text.at, how: 'to-patient', lost: notArrived.has(text.state) }]
  })
  const pages = entriesOf(story, 'check-in').filter(
    ({ what, at, ...of }) =>
      what === 'closed' && 'reason' in of && of.reason === 'complete' && !heardAt.has(at),
  )
  return [...passed, ...pages.map(({ at }): Passed => ({ at, how: 'on-page', lost: false }))]
}
