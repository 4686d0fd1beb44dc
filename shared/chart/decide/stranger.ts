// A text from a number that no patient of the clinic has. A danger rings as from anybody; STOP, START and HELP are
// heeded. All else is nobody's, and not kept.
import { addHours } from '../../calendar/index.ts'
import { languageOf, type Reading, read } from '../../conversation/index.ts'
import type { CommandOf } from '../commands.ts'
import type { Draft } from '../draft.ts'
import type { Reception } from '../events.ts'
import { say } from '../say.ts'
import { actOnDangers, receptionOf } from './dangers.ts'
import { heardDangers } from './heard.ts'
import { reply, text } from './texts.ts'

/** Our texts to one such number in an hour, so that two machines do not talk; one is kept for a danger. */
const textsAtMost = 4
const answersAtMost = 3

type Receive = CommandOf<'ReceiveText'>

export function receiveFromStranger(draft: Draft, command: Receive): undefined {
  const { body, from, messageId, numberOptedOutAt: optedOutAt } = command
  const reading = read(body)
  if (reading.isAutoReply) return
  const all = heardDangers(draft, reading, command)
  const dangers = all.filter(({ tier }) => tier !== 'concern')
  const as = receptionOf(dangers) ?? keywordReception(reading, command)
  if (as === null) return
  draft.emit({
    type: 'StrangerWrote',
    from,
    messageId,
    body,
    language: languageOf(body),
    as,
    optedOutAt,
  })
  if (dangers.length > 0) actOnDangers(draft, dangers, messageId, textedOf(draft) >= textsAtMost)
  if (reading.keyword === 'stop') stop(draft, command)
  // Of one that never stopped us, too: the carrier may block what we never heard of, and a crash may have come between.
  if (as === 'start') draft.emit({ type: 'OptedIn' })
  const answer = as && answers[as]
  if (answer && textedOf(draft) < answersAtMost) reply(draft, answer(draft))
}

/** What a keyword is answered with; STOP has its one confirmation. */
const answers: Partial<Record<Reception, (draft: Draft) => string>> = {
  help: (draft) => say(draft).help(),
  start: (draft) => say(draft).mayWrite(),
}

/** A START sent before the STOP, or in its very moment, is not the number's last word. */
function keywordReception(
  { keyword }: Reading,
  { sentAt, numberOptedOutAt }: Receive,
): Reception | null {
  if (keyword === 'stop' || keyword === 'help') return keyword
  const isLast = numberOptedOutAt === null || sentAt > numberOptedOutAt
  return keyword === 'start' && isLast ? 'start' : null
}

/** Confirmed once, like anybody's. */
function stop(draft: Draft, { sentAt, numberOptedOutAt }: Receive): void {
  if (numberOptedOutAt !== null && numberOptedOutAt >= sentAt) return
  draft.emit({ type: 'OptedOut', how: 'text', sentAt })
  if (numberOptedOutAt === null && textedOf(draft) < textsAtMost)
    text(draft, 'reply', { kind: 'stop' }, say(draft).stopped())
}

function textedOf({ chart, at }: Draft): number {
  const hourAgo = addHours(at, -1)
  return chart.stranger?.texted.filter((each) => each > hourAgo).length ?? 0
}
