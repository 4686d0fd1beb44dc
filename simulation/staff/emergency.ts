// Somebody of the front desk is alone with a patient in danger.
import type { Person } from '../people/person.ts'
import type { Request } from './caller.ts'
import { nurse, type Office } from './office.ts'

/** Takes emergency access and every alert of these; a nurse reviews it, and an admin looks into who saw whom. */
export async function standIn(
  office: Office,
  person: Person,
  alertIds: readonly string[],
): Promise<void> {
  const clinicId = person.clinic.id
  const call = async (request: Omit<Request, 'clinicId'>) => {
    const { method, path } = request
    const { status, body: answer } = await office.call({ clinicId, ...request })
    if (status >= 500) office.onUnanswered(person, `${method} ${path}`)
    else if (status >= 400) office.onRefused(person, `${method} ${path}: ${status}`, () => false)
    return answer
  }
  const ask = (path: string, body: object, who: Pick<Request, 'by' | 'role'>) =>
    call({ method: 'POST', path, body, ...who })
  const desk = { by: `${clinicId}-desk`, role: 'desk' } as const
  const access = Object(await ask('/emergency-access', { reason: 'xyzzy alone here' }, desk))
  for (const alertId of alertIds) await ask(`/alerts/${alertId}/take`, {}, desk)
  const review = { finding: 'justified', note: 'xyzzy seen' }
  await ask(`/emergency-access/${access.accessId}/review`, review, { by: nurse(person) })
  const admin = { by: `${clinicId}-admin`, role: 'admin' } as const
  const who = [`patientId=${person.key.patientId}`, `personId=${desk.by}`]
  for (const path of ['/audit/people', ...who.map((each) => `/audit?${each}`)])
    await call({ method: 'GET', path, ...admin })
}
