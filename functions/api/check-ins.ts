// A check-in that the clinic asks for now, outside the course.
import * as z from 'zod/mini'
import { InstrumentId } from '../../shared/vocabulary/ids.ts'
import { OpenedCheckInAnswer } from './answers/check-in.ts'
import { chartKey } from './call.ts'
import { runCommand } from './commands.ts'
import { aPatient } from './fields.ts'
import { row } from './row.ts'
import { sentBy } from './sent.ts'
import { may } from './sign-in.ts'
import { thePatient } from './who-saw.ts'

/** More in one sitting nobody answers. */
const instrumentsAtMost = 5

const Asked = z.strictObject({
  instruments: z.optional(
    z.array(InstrumentId).check(z.minLength(1), z.maxLength(instrumentsAtMost)),
  ),
})

export const postCheckIn = row({
  name: 'check-in',
  roles: may.enter,
  params: aPatient,
  body: () => Asked,
  takesKey: true,
  shows: thePatient,
  answer: OpenedCheckInAnswer,
  run: async (call, { params, body: { instruments = null }, mark }) => {
    const asked = { type: 'OpenCheckIn', instruments, by: call.by } as const
    const chart = await runCommand(call, chartKey(call, params), asked, mark)
    // Read off the commit: the chart has gone on, and a carrier that refuses the invite has closed it.
    const { sendsAt, commit } = await sentBy(call, chart, mark.cause)
    const opened = commit.events.find((event) => event.type === 'CheckInOpened')
    if (!opened) throw new Error('an invite was asked for in a commit that opens nothing')
    const { checkInId, instrument, items, rest } = opened
    return { checkInId, instrument, items, rest, openedAt: commit.at, sendsAt }
  },
})
