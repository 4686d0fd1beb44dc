// Somebody of the front desk is alone with a patient in danger.
import type { Person } from '../people/person.ts'
import type { Request } from './caller.ts'
import { nurse, type Office } from './office.ts'

/** Takes emergency access and every alert of these; a nurse looks into it afterwards. */
export async function standIn(
  office: Office,
  person: Person,
  alertIds: readonly string[],
): Promise<void> {
  const clinicId = person.clinic.id
  const ask = async (path: string, body: object, who: Pick<Request, 'by' | 'role'>) => {
    const { status, body: answer } = await office.call({
      clinicId,
      method: 'POST',
      path,
      body,
      ...who,
    })
    if (status >= 500) office.onUnanswered(person, `POST ${path}`)
    else if (status >= 400) office.onRefused(person, `POST ${path} with ${status}`, () => false)
    return answer
  }
  const desk = { by: `${clinicId}-desk`, role: 'desk' } as const
  const access = Object(await ask('/emergency-access', { reason: 'xyzzy alone here' }, desk))
  for (const alertId of alertIds) await ask(`/alerts/${alertId}/take`, {}, desk)
  const review = { finding: 'justified', note: 'xyzzy seen' }
  await ask(`/emergency-access/${access.accessId}/review`, review, { by: nurse(person) })
}
