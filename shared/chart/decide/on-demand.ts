// Check-ins outside the course: the clinic sends one now, or a patient who has none open is offered one and takes it up.
import { addHours, daysBetween } from '../../calendar/index.ts'
import { type Reading, readAll } from '../../conversation/index.ts'
import type { Instrument } from '../../instruments/types.ts'
import { asksIn, isEntryOnly } from '../../instruments/wording.ts'
import type { InstrumentId, Language } from '../../vocabulary/ids.ts'
import type { CommandOf, Refusal } from '../commands.ts'
import { type Messaging, messagingOf } from '../contact.ts'
import { courseRules, lastFinished } from '../course.ts'
import type { Draft } from '../draft.ts'
import { say } from '../say.ts'
import { type DemandAsks, printSlot } from '../slot.ts'
import { answer } from './answering.ts'
import { askNext } from './asking.ts'
import { current, openCheckIn } from './check-in.ts'
import { inviteBody } from './due-texts.ts'
import { isLoop } from './idle.ts'
import { sendLink } from './links.ts'
import { conflict, wrongFields } from './refusals.ts'
import type { Taken } from './taken.ts'
import { reply, text } from './texts.ts'

/** Why nothing can be asked by text now. */
const closed: Record<Exclude<Messaging, 'active'>, string> = {
  paused: 'messaging is paused for this patient: resume it first, or call',
  'no-consent': 'this patient has not consented to texts yet: call',
  'opted-out': 'this patient has opted out of texts: call',
  withdrawn: 'this patient has withdrawn: call',
}

/** Opens one now; its invite waits for the contact window alone, for a person has asked for it. */
export function openOnDemand(
  draft: Draft,
  { instruments, by }: CommandOf<'OpenCheckIn'>,
): Refusal | undefined {
  const messaging = messagingOf(draft.chart)
  if (messaging !== 'active') return conflict(closed[messaging])
  const open = current(draft)?.open
  if (open)
    return {
      ...conflict(`check-in ${open.checkInId} is open already`),
      fields: [{ path: 'checkInId', message: open.checkInId }],
    }
  const problems = (instruments ?? []).flatMap((id, index) => {
    const message = whyNot(draft.policy.instrument(id), draft.details.language)
    return message === null ? [] : [{ path: `instruments[${index}]`, message }]
  })
  if (problems.length > 0) return wrongFields(problems)
  openAside(draft, instruments ?? weekly(draft), by)
  const { checkInId } = mustBeOpened(draft)
  text(draft, 'reminder', { kind: 'invite', checkInId, onDemand: true }, inviteBody(draft))
}

function whyNot(instrument: Instrument | null, language: Language): string | null {
  if (!instrument) return 'no instrument of this name'
  if (isEntryOnly(instrument)) return 'has no questions: clinicians enter its total'
  return asksIn(instrument, language) ? null : 'has no wording in the patient’s language'
}

const weekly = ({ policy, details }: Draft): readonly InstrumentId[] =>
  policy.course(details.condition, details.language).full

function openAside(draft: Draft, asked: readonly InstrumentId[], by?: string): void {
  const number = draft.chart.counts.checkIns + 1
  const slot = printSlot({ kind: 'demand', number, asks: asksOf(draft, asked) })
  openCheckIn(draft, slot, [...new Set(asked)], false, by === undefined ? {} : { by })
}

/** What the course makes of it: the whole weekly sitting counts as asked, and a step's questions end with a new session. */
function asksOf({ policy, details }: Draft, asked: readonly InstrumentId[]): DemandAsks {
  const { full, steps } = policy.course(details.condition, details.language)
  if (full.every((id) => asked.includes(id))) return 'full-scale'
  const isOfStep = (id: InstrumentId) => steps.some(({ instruments }) => instruments.includes(id))
  return asked.some((id) => isOfStep(id) && !full.includes(id)) ? 'of-session' : 'else'
}

function mustBeOpened(draft: Draft) {
  const found = current(draft)
  if (!found) throw new Error('a check-in on demand that is not open')
  return found.open
}

/** So long an offer stands, and an unfinished check-in is what is offered again. */
const offerHours = 72

/** Says that none is open, and that one may be had. */
export function offer(draft: Draft): Taken {
  if (isLoop(draft)) return { as: 'loop', act: () => {} }
  return {
    as: 'offered',
    act: () => text(draft, 'reply', { kind: 'offer' }, say(draft).checkOffer()),
  }
}

/** The text that takes an offer up, by "1" or with all the answers; null for any other. */
export function takeUp(draft: Draft, reading: Reading): Taken | null {
  const { offeredAt } = draft.chart
  if (offeredAt === null || addHours(offeredAt, offerHours) <= draft.at) return null
  const asked = offered(draft)
  const first = asked[0] ? draft.policy.instrument(asked[0]) : null
  if (!first) return null
  const byLink = draft.details.checkInBy === 'link'
  const all = readAll(first.items, reading.body, 0)
  if (!byLink && all.kind === 'values' && first.items.length > 1) {
    const act = () => {
      openAside(draft, asked)
      askNext(draft, answer(draft, all.values))
    }
    return { as: 'answer', act }
  }
  if (!reading.begins && reading.keyword !== 'start') return null
  const act = () => {
    openAside(draft, asked)
    const { checkInId } = mustBeOpened(draft)
    if (byLink) return sendLink(draft, checkInId)
    draft.emit({ type: 'CheckInStarted', checkInId })
    reply(draft, say(draft).item(first, 0, true))
  }
  return { as: 'started', act }
}

/** What was left unfinished a moment ago, while it still means something; else the weekly sitting. */
function offered(draft: Draft): readonly InstrumentId[] {
  const { chart, policy, details, at } = draft
  const left = chart.leftStanding
  const instrument = left && policy.instrument(left.instrument)
  if (!left || !instrument || addHours(left.at, offerHours) <= at) return weekly(draft)
  if (whyNot(instrument, details.language) !== null) return weekly(draft)
  const session = lastFinished(chart)?.endedAt
  const isOfSession =
    session !== undefined && session < left.at && daysBetween(session, at) < courseRules.weekDays
  return instrument.role === 'full' || isOfSession ? [instrument.id] : weekly(draft)
}
