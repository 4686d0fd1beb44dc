// One recorder a session, for as long as the application stands.
import type { Api } from '../../client/api.ts'
import { allKept, keptOf, type SessionKey } from './kept.ts'
import { Recorder } from './recorder.ts'

const recorders = new Map<string, Recorder>()
const nameOf = ({ patientId, sessionId }: SessionKey): string => `${patientId} ${sessionId}`

/** One a session, whoever asks. */
export function recorderOf(api: Api, by: string, of: SessionKey): Recorder {
  const known = recorders.get(nameOf(of))
  if (known) return known
  const made = new Recorder(api, by, of)
  recorders.set(nameOf(of), made)
  return made
}

/** Goes on with what was tapped before the page was loaded anew. */
export function resume(api: Api, by: string): void {
  for (const of of allKept()) if (keptOf(by, of)) recorderOf(api, by, of)
}
