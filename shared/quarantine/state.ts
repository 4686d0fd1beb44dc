// What is known of a chart in quarantine, and what that makes due. Pure: the time comes in as data.
import { addMs, minuteMs } from '../calendar/index.ts'
import type { UnreadableChart } from '../chart/unreadable.ts'
import type { QuarantinePage } from '../gateways/types.ts'
import type { Step } from '../loop/change.ts'
import { type PageWay, pageWays, type Quarantine } from '../store/types.ts'
import { escalationClasses } from '../vocabulary/escalation.ts'
import type { CauseId, Instant } from '../vocabulary/ids.ts'
import type { Paged } from './page.ts'

const hourMs = 60 * minuteMs
/** Between two pages, while the patient texts and while not. Ours: enough to be heeded, too few to be a flood. */
const againMs = { texting: hourMs, silent: 4 * hourMs }
/** After a text that speaks of a crisis: as alerts of the gravest kind, for nobody knows how grave it is. */
const { firstMinutes, thenMinutes } = escalationClasses['crisis-imminent'].minutes
const emergencyMs = { first: firstMinutes * minuteMs, further: thenMinutes * minuteMs }
const crisisMs = hourMs
/** How long whoever set out to page has for it; longer than any function runs. */
export const claimMs = minuteMs
/** For what a container about to be replaced cannot read: by then every function is of one release. */
const deploymentMs = 5 * minuteMs

/** A text that its chart could not take in; or an emergency that was open before, with its time and no cause. */
export type Heard = { sentAt: Instant; isCrisis: boolean; cause: CauseId | null }

/** Pages to send. `step`: how many the on-call numbers have had; each goes to the next contact of the clinic's list. */
export type Claim = {
  ways: readonly PageWay[]
  /** Since when each has been due. */
  dueAt: Readonly<Record<PageWay, Instant>>
  level: QuarantinePage['level']
  step: number
  /** When the quarantine began. */
  since: Instant
  /** When the text was sent that speaks of a crisis and that these pages tell of. */
  crisisAt: Instant | null
}

export function claimed(
  known: Quarantine | null,
  { mayPass }: UnreadableChart,
  now: Instant,
  news: readonly Heard[],
): Step<Quarantine, Claim> {
  const standing = known?.standing ? known : begun(known, now)
  const heard = news.reduce((so, each) => hear(so, each, now), standing)
  // Whoever set out to page before knew nothing of the crisis: a page too many is better than a wait.
  const isNews = heard.crisis !== standing.crisis
  const isTaken = !isNews && heard.claimedAt !== null && now < addMs(heard.claimedAt, claimMs)
  const due = (way: PageWay) => dueAt(heard, way, mayPass, now)
  const at = { topic: due('topic'), onCall: due('onCall') }
  const ways = isTaken ? [] : pageWays.filter((way) => at[way] <= now)
  const emergency = isInCrisis(heard, now) ? heard.crisis : null
  const result: Claim = {
    ways,
    dueAt: at,
    level: emergency ? 'emergency' : 'urgent',
    step: (emergency ?? heard).step,
    since: heard.since,
    crisisAt: heard.crisis?.sentAt ?? null,
  }
  if (ways.length > 0) return { next: { ...heard, claimedAt: now }, result }
  return { next: heard === known ? null : heard, result }
}

/** For a crisis of which nothing else is known. */
export const blind = (now: Instant): Claim => ({
  ways: pageWays,
  dueAt: { topic: now, onCall: now },
  level: 'emergency',
  step: 0,
  since: now,
  crisisAt: null,
})

const begun = (before: Quarantine | null, now: Instant): Quarantine => ({
  revision: before?.revision ?? 0,
  standing: true,
  since: now,
  paged: { topic: null, onCall: null },
  step: 0,
  textAt: null,
  crisis: null,
  claimedAt: null,
})

/** The same text comes again and again until it is set aside: that is no news. */
function hear(known: Quarantine, { sentAt, isCrisis, cause }: Heard, now: Instant): Quarantine {
  const isNewest = known.textAt === null || sentAt > known.textAt
  const isNewCrisis = isCrisis && (known.crisis === null || sentAt > known.crisis.sentAt)
  if (!isNewest && !isNewCrisis) return known
  // An emergency begins with the first contact, whoever the reminders have come to.
  const step = isInCrisis(known, now) ? (known.crisis?.step ?? 0) : 0
  return {
    ...known,
    textAt: isNewest ? sentAt : known.textAt,
    crisis: isNewCrisis ? { sentAt, cause, heardAt: now, told: [], step } : known.crisis,
  }
}

/** For an hour, and for as long as nobody was told. */
export const isInCrisis = ({ crisis }: Quarantine, now: Instant): boolean =>
  crisis !== null && (crisis.told.length === 0 || now < addMs(crisis.heardAt, crisisMs))

function dueAt(known: Quarantine, way: PageWay, mayPass: boolean, now: Instant): Instant {
  const { paged, since, textAt, crisis } = known
  if (crisis && !crisis.told.includes(way)) return crisis.heardAt
  const last = paged[way]
  if (last === null) return mayPass ? addMs(since, deploymentMs) : since
  if (crisis && isInCrisis(known, now)) {
    const isFirst = last < addMs(crisis.heardAt, emergencyMs.first)
    return addMs(last, isFirst ? emergencyMs.first : emergencyMs.further)
  }
  const isTexting = textAt !== null && textAt > last
  return addMs(last, isTexting ? againMs.texting : againMs.silent)
}

/** What went out is written down, and the claim given back: what failed may be tried again at once. */
export function told(known: Quarantine, paged: Paged, { crisisAt }: Claim): Quarantine {
  const { crisis, step } = known
  const called = paged.onCall === null ? 0 : 1
  // One heard after the page set out is told by its own.
  const isOf = crisis !== null && crisis.sentAt === crisisAt
  const isTold = (way: PageWay) => crisis?.told.includes(way) || (isOf && paged[way] !== null)
  return {
    ...known,
    paged: later(known.paged, paged),
    crisis: crisis && {
      ...crisis,
      told: pageWays.filter(isTold),
      step: crisis.step + (isOf ? called : 0),
    },
    step: step + called,
    claimedAt: null,
  }
}

/** By each way the later of two. */
export function later(before: Paged, paged: Paged): Paged {
  const of = (way: PageWay) => {
    const [was, is] = [before[way], paged[way]]
    return was === null || (is !== null && is > was) ? is : was
  }
  return { topic: of('topic'), onCall: of('onCall') }
}
