// The conversation with a patient, and a clinician's own words in it.
import * as z from 'zod/mini'
import type { ChartEvent } from '../../shared/chart/events.ts'
import { readable } from '../../shared/chart/link.ts'
import { countParts } from '../../shared/conversation/parts.ts'
import { count, isWithin, tooMany } from '../../shared/loop/hourly-limits.ts'
import type { Instant } from '../../shared/vocabulary/ids.ts'
import { MessageAnswer, MessagesAnswer } from './answers/messages.ts'
import { chartKey, enrolledChart } from './call.ts'
import { runCommand } from './commands.ts'
import { aPatient, noteAtMost, paging, text } from './fields.ts'
import { Problem } from './problem.ts'
import { row } from './row.ts'
import { sentBy } from './sent.ts'
import { may } from './sign-in.ts'
import { pageOf } from './timeline/pages.ts'
import { type TextOutcomes, takeOutcome } from './timeline/texts.ts'
import { thePatient } from './who-saw.ts'

const Query = z.strictObject({ ...paging })

export const getMessages = row({
  name: 'messages',
  roles: may.read,
  params: aPatient,
  query: Query,
  shows: thePatient,
  answer: MessagesAnswer,
  run: async (call, { params, query }) => {
    const chart = await enrolledChart(call, params)
    const { entries, cursor } = await pageOf(call.deps.store, chart, query, messageOf)
    return { messages: entries, cursor }
  },
})

function messageOf(event: ChartEvent, at: Instant, outcomes: TextOutcomes) {
  if (event.type === 'TextReceived')
    return {
      id: event.messageId,
      direction: 'in',
      body: event.body,
      at,
      state: 'received',
    } as const
  if (event.type !== 'TextRequested') return null
  const { textId: id, by } = event
  const body = readable(event)
  const { state } = takeOutcome(outcomes, id)
  return { id, direction: 'out', body, at, state, ...(by === undefined ? {} : { by }) } as const
}

/** Long ones arrive in pieces, and now and then out of order. */
const partsAtMost = 3
/** The carrier's own limit; parts run out long before. */
const lettersAtMost = 1_600

const Message = z.strictObject({
  body: text(lettersAtMost).check(
    z.refine((body) => !/[^\P{Cc}\n]/u.test(body), 'must be plain text'),
    z.refine(
      (body) => countParts(body).parts <= partsAtMost,
      `must fit into ${partsAtMost} parts: 459 plain letters, or 201 with others among them`,
    ),
  ),
  urgent: z.optional(z.boolean()),
  reason: z.optional(text(noteAtMost)),
})

/** On record where nobody said why; the screen asks for it. */
const unsaid = 'no reason given'

export const postMessage = row({
  name: 'message',
  roles: may.treat,
  params: aPatient,
  body: () => Message,
  takesKey: true,
  shows: thePatient,
  answer: MessageAnswer,
  run: async (call, { params, body: { body, urgent, reason }, mark }) => {
    const { deps, clinic, by, now: at } = call
    const sent = { kind: 'messages', by, clinicId: clinic.id, at } as const
    if (!(await isWithin(deps, sent))) throw new Problem(429, tooMany(sent.kind).message)
    const urgentBecause = urgent === true ? (reason ?? unsaid) : null
    const asked = { type: 'SendMessage', body, urgentBecause, by } as const
    const chart = await runCommand(call, chartKey(call, params), asked, mark)
    const { textId, sendsAt } = await sentBy(call, chart, mark.cause)
    await count(deps, sent)
    return { textId, sendsAt }
  },
})
