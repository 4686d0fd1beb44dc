// Somebody of staff gives a clinic's sessions to their calendar program, and takes them away from it again.
import type { Person } from '../people/person.ts'
import type { Answer, Request } from './caller.ts'
import { nurse, type Office } from './office.ts'

/** Opens an address, reads by it, revokes it; and reads by it once more, which must lead nowhere. */
export async function subscribe(office: Office, person: Person): Promise<void> {
  const call = async (method: Request['method'], path: string, body?: object): Promise<Answer> => {
    const request = { clinicId: person.clinic.id, by: nurse(person), method, path }
    const answer = await office.call(body === undefined ? request : { ...request, body })
    if (answer.status >= 500) office.onUnanswered(person, `${method} of a calendar`)
    return answer
  }
  const accepted = async (...asked: Parameters<typeof call>): Promise<Answer> => {
    const answer = await call(...asked)
    const { status } = answer
    if (status >= 400 && status < 500)
      office.onRefused(person, `${asked[0]} of a calendar with ${status}`, () => false)
    return answer
  }
  const { feedId, url } = Object(await accepted('POST', '/calendar-feeds', {}).then(bodyOf))
  if (typeof url !== 'string') return
  const { pathname } = new URL(url)
  await accepted('GET', pathname)
  await accepted('GET', '/calendar-feeds')
  const { status } = await accepted('POST', `/calendar-feeds/${feedId}/revoke`, {})
  const after = await call('GET', pathname)
  if (status < 300 && after.status < 300)
    office.onRefused(person, 'to show no calendar by a revoked address', () => false)
}

const bodyOf = ({ body }: Answer): unknown => body
