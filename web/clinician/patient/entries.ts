// What happened, an entry a sentence.

import { sayMeasured } from '../measured.ts'
import { sayRecorded } from '../record/changes.ts'
import {
  type AlertKind,
  adviceStatus,
  alertKinds,
  dispositionLabel,
  plain,
  readable,
} from '../words.ts'
import type { Entry } from './story.ts'

export type Sentence = { title: string; detail: string }

export const entryFilters = {
  care: 'Everything but texts',
  all: 'Everything',
  decisions: 'Decisions and alerts',
  scores: 'Scores and answers',
  sessions: 'Sessions',
} as const
export type EntryFilter = keyof typeof entryFilters

const typesOf: Readonly<Record<EntryFilter, readonly Entry['type'][] | null>> = {
  care: [
    ...['decision', 'alert', 'messaging', 'advice', 'score', 'answers', 'correction'],
    ...['check-in', 'session', 'measurement', 'review'],
  ] as Entry['type'][],
  all: null,
  decisions: ['decision', 'alert', 'messaging', 'advice', 'review'],
  scores: ['score', 'answers', 'correction', 'check-in', 'measurement'],
  sessions: ['session'],
}
export const isShown = (filter: EntryFilter, { type }: Entry): boolean =>
  typesOf[filter]?.includes(type) ?? true

/** Who, why and what else an entry says, in that order. */
function detailOf(entry: Entry): string {
  const said = { by: '', disposition: '', reason: '', note: '', says: '', ...entry }
  const { by, reason, note, says } = said
  const found = said.disposition === '' ? '' : dispositionLabel(String(said.disposition))
  return [by, found, reason, note, readable(String(says ?? ''))].filter(Boolean).join(' · ')
}

const titles: {
  [T in Entry['type']]: (entry: Extract<Entry, { type: T }>, names: Names) => string
} = {
  text: ({ body }) => body,
  score: ({ instrument, total }, { instrumentOf }) => `${instrumentOf(instrument)}: ${total}`,
  answers: ({ instrument }, { instrumentOf }) => instrumentOf(instrument),
  session: (entry, { zone }) => {
    if (entry.what === 'ride') return sayRide(entry)
    if (entry.what === 'driving')
      return entry.drove ? 'Has driven since the session' : 'Has not driven since the session'
    if (entry.what === 'recorded') return `Session: ${sayRecorded(entry.changes, zone)}`
    return `Session ${entry.what}`
  },
  alert: (entry, { kindOf }) => {
    const kind = 'kind' in entry ? entry.kind : kindOf(entry.alertId)
    return `${kind ? alertKinds[kind] : 'Alert'}: ${entry.what}`
  },
  decision: ({ decision }) => `Booster: ${decision}`,
  advice: ({ status }) => `Advice: ${adviceStatus[status].label}`,
  messaging: ({ what }) => plain(what),
  'check-in': ({ what }) => `Check-in ${plain(what).toLowerCase()}`,
  correction: () => 'Score voided',
  review: ({ what }) => (what === 'reviewed' ? 'Case reviewed' : 'Review taken back'),
  measurement: (entry) => (entry.what === 'recorded' ? sayMeasured(entry) : 'Measurement voided'),
}

const sayRide = ({ arranged, driver }: { arranged: boolean; driver: string | null }): string =>
  arranged ? (driver === null ? 'Ride home arranged' : `Ride home: ${driver}`) : 'No ride home yet'

/** What an entry alone does not say. */
export type Names = {
  /** The clinic's. */
  zone: string
  instrumentOf: (instrument: string) => string
  kindOf: (alertId: string) => AlertKind | undefined
}

export function sentenceOf(entry: Entry, names: Names): Sentence {
  // The table has a row for each type, taking entries of that very type.
  const title = titles[entry.type] as (of: Entry, names: Names) => string
  return { title: title(entry, names), detail: extraOf(entry) ?? detailOf(entry) }
}

/** Why answers made no total. */
const unscored: ReadonlyMap<string, string> = new Map([
  ['not-scored-instrument', 'its answers make no total'],
  ['required-missing', 'an answer that the total needs is missing'],
  ['too-many-missing', 'too many answers are missing'],
])

function extraOf(entry: Entry): string | null {
  if (entry.type === 'check-in' && 'reason' in entry)
    return unscored.get(entry.reason) ?? plain(entry.reason).toLowerCase()
  if (entry.type === 'text' && entry.direction === 'in') return 'from the patient'
  if (entry.type === 'text') return entry.state
  if (entry.type === 'score' && entry.answers)
    return `answers ${entry.answers.map((each) => each ?? '–').join(' ')}`
  if (entry.type === 'answers')
    return entry.items
      .map(({ asks, says, value }) => `${asks ?? ''} ${says ?? value ?? 'left out'}`)
      .join(' · ')
  return null
}
