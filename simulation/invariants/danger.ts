// What patients mean by their texts, and who sees it: the gravest never depends on what the service makes of it.

import type { Commit, EventOf } from '../../shared/chart/events.ts'
import type { Alert, ChartState } from '../../shared/chart/state.ts'
import { type Finding, findDanger } from '../../shared/conversation/hearing/index.ts'
import { read } from '../../shared/conversation/read.ts'
import type { Ledger } from '../ledger.ts'
import { isDanger, type Posted } from '../people/meaning.ts'
import type { Seen } from '../seen.ts'
import { isGraver, tierGrades } from './grades.ts'
import type { Invariant } from './invariant.ts'
import { isPaged, pagedWithinMs } from './pages.ts'

type Received = EventOf<'TextReceived'>

export const danger: readonly Invariant[] = [
  {
    name: 'danger-is-seen',
    says: 'A text that is meant as a crisis, a danger to others, a medical emergency or a worry stands with its words on an open alert by the same commit, whatever the service makes of it, and a page about that alert leaves within five minutes of the service being up, or the digest where a STOP of a word or two is all that was written.',
    commit: (ledger, seen, commit, before) =>
      forTexts(seen, commit, (event, text) => {
        if (!isDanger(text.meaning) || isSlip(event, text, before)) return
        const holding = holdersOf(seen, text.body)
        if (holding.length === 0)
          return ledger.fail('danger-is-seen', seen, `no alert holds ${nameOf(event, text)}`)
        promisePage(ledger, seen, 'danger-is-seen', holding)
      }),
  },
  {
    name: 'danger-rings',
    says: 'What the readers hear as danger in such a text has an open alert of its own kind, no milder than the danger, in the same commit: denied or past, joined or alone, and after a STOP.',
    commit: (ledger, seen, commit, before) =>
      forTexts(seen, commit, (event, text) => {
        if (!isDanger(text.meaning)) return
        for (const found of heardIn(event, text, before)) {
          const ringing = seen.chart.alerts.filter((each) => rings(each, found, event.messageId))
          if (ringing.length === 0)
            ledger.fail('danger-rings', seen, `no ${found.tier} rings for ${nameOf(event, text)}`)
          else promisePage(ledger, seen, 'danger-rings', ringing)
        }
      }),
  },
  {
    name: 'texts-are-seen-to',
    says: 'Every text is answered by its own commit, or stands with its words on an open alert, or is on the closed list: a keyword, small talk, a thumb, a reply by a machine. After a STOP or a withdrawal nothing is answered, and all else is listed the same.',
    commit: (ledger, seen, commit) =>
      forTexts(seen, commit, (event, text) => {
        const isAnswered = commit.events.some((each) => each.type === 'TextRequested')
        if (isAnswered || holdersOf(seen, text.body).length > 0 || isClosed(text)) return
        ledger.fail('texts-are-seen-to', seen, `nobody sees to ${nameOf(event, text)}`)
      }),
  },
  {
    name: 'machines-raise-nothing',
    says: 'A thumb on a text of ours and a reply by a machine raise nothing, join nothing and are not answered.',
    commit: (ledger, seen, commit) =>
      forTexts(seen, commit, (event, text) => {
        if (text.meaning !== 'machine') return
        const { messageId } = event
        const isHeard = commit.events.some(
          (each) =>
            each.type === 'TextRequested' ||
            ((each.type === 'AlertRaised' || each.type === 'AlertJoined') &&
              each.messageId === messageId),
        )
        if (isHeard) ledger.fail('machines-raise-nothing', seen, nameOf(event, text))
      }),
  },
]

function forTexts(
  { posted }: Seen,
  { events }: Commit,
  look: (event: Received, text: Posted) => void,
): void {
  for (const event of events) {
    const text = event.type === 'TextReceived' && posted.get(event.messageId)
    if (text) look(event, text)
  }
}

/** Words for whoever reads a violation. */
const nameOf = ({ messageId, as }: Received, { meaning, body }: Posted): string =>
  `text ${messageId} (${meaning}, taken as ${as}): ${body}`

/** As much of a text as an alert keeps: of a long one the beginning and the end. */
const keptWhole = 500
const keptOfEndAtLeast = 200

const isKeptOf = (text: string | null, body: string): boolean =>
  text === body ||
  (text !== null &&
    body.length > keptWhole &&
    text.startsWith(body.slice(0, keptOfEndAtLeast)) &&
    text.endsWith(body.slice(-keptOfEndAtLeast)))

const holdersOf = ({ chart }: Seen, body: string): readonly Alert[] =>
  chart.alerts.filter(
    (each) => !each.acknowledged && each.parts.some(({ text }) => isKeptOf(text, body)),
  )

/** Words that a reply to a question may have and still be taken for a slip of the thumb: it is asked again. */
const slipWordsAtMost = 3
/** An answer in so many words means the question's own symptom, and is acted on by its value. */
const answerWordsAtMost = 6

const wordsIn = (body: string): number => body.trim().split(/\s+/u).length

/** The one text that nobody need see: few words in which no danger is heard, in reply to a question that is put again. */
function isSlip({ as }: Received, { body }: Posted, { openCheckIn }: ChartState): boolean {
  const isReply = openCheckIn?.started === true && (as === 'unreadable' || as === 'late')
  if (isReply && wordsIn(body) <= slipWordsAtMost) return findDanger(body).length === 0
  return as === 'answer' && wordsIn(body) <= answerWordsAtMost && !findDanger(body).some(isCrisis)
}

const isCrisis = ({ tier }: Finding): boolean => tier !== 'medical' && tier !== 'concern'

function heardIn({ as }: Received, { body }: Posted, { said }: ChartState): readonly Finding[] {
  const { dangers, keyword, reaction, isAutoReply, someoneElse } = read(body)
  // These are taken for a machine's, or told of somebody who has died.
  if (isAutoReply || (reaction && said.length > 0) || someoneElse === 'deceased') return []
  const isShortAnswer = as === 'answer' && wordsIn(body) <= answerWordsAtMost
  if (isShortAnswer) return dangers.filter(isCrisis)
  const steers = keyword !== null && keyword !== 'stop'
  return steers ? dangers.filter(({ tier }) => tier !== 'concern') : dangers
}

function rings(alert: Alert, { tier }: Finding, messageId: string): boolean {
  const asked = tierGrades[tier]
  return (
    alert.kind === asked.kind &&
    !alert.acknowledged &&
    !isGraver(asked, alert) &&
    alert.parts.some(({ about }) => about === `text:${messageId}`)
  )
}

function promisePage(
  ledger: Ledger,
  seen: Seen,
  invariant: string,
  alerts: readonly Alert[],
): void {
  // A STOP in a word or two is told by the digest, which has an invariant of its own.
  if (alerts.every(({ escalation }) => escalation === 'routine')) return
  const since = ledger.now()
  ledger.promise(invariant, seen, {
    ms: pagedWithinMs,
    kept: () =>
      alerts.some(({ alertId }) => seen.paged.has(alertId) || isPaged(seen, alertId, since)),
    detail: `no page about ${alerts.map(({ alertId }) => alertId).join(', ')} has left`,
  })
}

function isClosed({ body }: Posted): boolean {
  const { keyword, isSmallTalk, isAutoReply, reaction } = read(body)
  return keyword !== null || isSmallTalk || isAutoReply || reaction !== null
}
