// What is recorded of a session, as it stands.
import { fieldIf, givenWith, observedWith, parted } from '../session-record.ts'
import { change } from './put-right.ts'
import type { Evolvers } from './types.ts'

export const sessionRecords: Evolvers<'SessionRecorded'> = {
  SessionRecorded: (chart, { sessionId, changes }) =>
    change(chart, sessionId, (session) => {
      if (session.state !== 'planned' && session.state !== 'finished') return session
      const { given, observed } = parted(changes)
      const { record: known, ...rest } = session
      const seen = observedWith(known, observed)
      const record = fieldIf('record', seen)
      if (rest.state === 'finished') return { ...rest, ...record }
      const { given: before, ...plan } = rest
      return { ...plan, ...fieldIf('given', givenWith(before, given)), ...record }
    }),
}
