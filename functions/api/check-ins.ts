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
  answer: OpenedCheckInAnswer,
  run: async (call, { params, body: { instruments = null }, mark }) => {
    const asked = { type: 'OpenCheckIn', instruments, by: call.by } as const
    const chart = await runCommand(call, chartKey(call, params), asked, mark)
    const { sendsAt } = await sentBy(call, chart, mark.cause)
    if (!chart.openCheckIn) throw new Error('a check-in was opened and is not on the chart')
    const { checkInId, instrument, items, rest, openedAt } = chart.openCheckIn
    return { checkInId, instrument, items, rest, openedAt, sendsAt }
  },
})
