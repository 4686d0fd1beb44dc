// The link to a patient's page, as it was texted.
import { people } from '../../local/demo/people.ts'

/** The newest link on a demo patient's phone. */
export async function linkOf(url: string, patientId: string): Promise<string> {
  const owner = people.find((each) => each.patientId === patientId)
  const answer = await fetch(`${url}/local/phones/${encodeURIComponent(owner?.phone ?? '')}`)
  const bodies = JSON.stringify(await answer.json())
  const link = bodies.match(/http:\/\/[^ "]+\/c\/\w{22}/g)?.at(-1)
  if (link === undefined) throw new Error(`${patientId} has no link`)
  return link
}
