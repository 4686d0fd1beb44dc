// Who saw whom, and who took a role in an emergency: what a run shows of them, held against what is on record.
import type { EventStore } from '../shared/store/types.ts'
import type { Heard, Request } from './staff/caller.ts'
import type { Witness } from './witness.ts'

/** The store, telling the witness what is on record by now. */
export const overseen = (
  memory: EventStore,
  witness: () => Witness,
): Pick<EventStore, 'noteView' | 'openEmergency'> => ({
  async noteView(clinicId, sight) {
    await memory.noteView(clinicId, sight)
    witness().sighted(sight.requestId, sight.patientIds)
  },
  async openEmergency(clinicId, emergency) {
    const opened = await memory.openEmergency(clinicId, emergency)
    witness().emergencyOpened(clinicId, opened.accessId)
    return opened
  },
})

/** Where the service says that it could not put something on record, or page it: then that line stands in. */
export function heardInstead(witness: Witness, message: string, data: object): void {
  const said = new Map<string, unknown>(Object.entries(data))
  if (message === 'a view not recorded')
    witness.sighted(String(said.get('requestId')), String(said.get('patientIds')).split(','))
  if (message === 'an emergency access not paged')
    witness.emergencyTold(String(said.get('clinicId')))
}

/** Every patient that an answer tells of is on record before it is heard. */
export function answered(
  witness: Witness,
  { path }: Request,
  requestId: string,
  { status, text }: Heard,
): void {
  const told = status < 300 ? toldIn(path, text) : []
  witness.answered(requestId, told)
}

function toldIn(path: string, body: string): readonly string[] {
  const ofPath = /^\/patients\/([^/?]+)/.exec(path)?.[1]
  // In JSON, and in a calendar.
  const named = [...body.matchAll(/"patientId":"([^"]+)"|X-AFTERGLOW-PATIENT:([\w-]+)/g)]
  const inBody = named.map(([, id, inCalendar]) => id ?? inCalendar ?? '')
  return [...new Set([...(ofPath === undefined ? [] : [ofPath]), ...inBody])]
}
