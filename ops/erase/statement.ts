// What was taken away, and what still holds something of the patient, where and until when: for the record of the erasure.
import { addDays } from '../../shared/calendar/index.ts'
import { chartPk } from '../../shared/store/table.ts'
import type { ChartKey, Instant } from '../../shared/vocabulary/ids.ts'
import type { Taken } from './take-away.ts'

/** As the stack sets them (infra/constructs). */
const days = { recovery: 35, deadLetters: 4, deliveryLogs: 14 } as const

export const statement = (key: ChartKey, taken: Taken, at: Instant): readonly string[] => {
  const until = (count: number) => addDays(at, count).slice(0, 10)
  return [
    `erased ${chartPk(key)}: ${taken.items} items, ${taken.schedules} wake-ups` +
      (taken.strangers > 0 ? `, ${taken.strangers} charts of their numbers' own` : ''),
    'What still holds something of them:',
    `- point-in-time recovery of the table, until ${until(days.recovery)}: after a restore to before now, erase again`,
    '- exports and backups made before now, as long as they are kept: delete them, or erase again after importing one',
    `- dead-letter queues and queued texts, at most until ${until(days.deadLetters)}; a text that is redriven begins a chart of its own`,
    `- the carrier's delivery log (number, time, state), until ${until(days.deliveryLogs)}; what the carrier itself keeps is its own`,
    '- the record of who saw whom and access logs: the id alone, six years (45 CFR 164.316); the tombstone: the id and this time, for good',
    '- daily chain heads: keyed names and seals that tell nothing, six years',
    ...(taken.stops > 0
      ? [
          `- ${taken.stops} number that said STOP, under a keyed name and nobody's: it still binds the clinic`,
        ]
      : []),
    '- e-mails and texts that were sent, and what the clinic has written down elsewhere',
  ]
}
