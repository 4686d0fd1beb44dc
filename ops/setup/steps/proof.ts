import type { Clinic } from '../../../shared/clinic/schema.ts'
import { sendSms } from '../../../shared/gateways/sms.ts'
import { PhoneNumber } from '../../../shared/vocabulary/ids.ts'
import { Refused } from '../../command.ts'
import { done, type State, step, toDo } from '../step.ts'
import { clinicWishes, withClinic } from '../wishes.ts'
import { usableNumbers } from './numbers-at-hand.ts'

type Seen = { clinics: readonly Clinic[]; phones: ReadonlyMap<string, string> }

/** A text by the very call that the service makes, from the clinic's own number to somebody's telephone. */
export const proof = step<Seen>({
  title: 'A proof text',
  checks: 'whether a text of each clinic was taken by SNS',
  does: 'texts a telephone of yours from each clinic’s number; answer it with HELP, and the clinic must answer, not AWS',
  costs: 'one text each, about a cent',
  skippable: 'Without it nobody knows that texts arrive.',
  after: ['deploy', 'sandbox'],
  async look(place) {
    const numbers = await usableNumbers(place)
    return {
      clinics: place.clinics,
      phones: new Map(numbers.map(({ arn, phone }) => [arn, phone])),
    }
  },
  judge({ clinics }, wishes): State {
    const left = clinics.filter(({ id }) => !clinicWishes(wishes, id).proofMessage)
    if (left.length === 0) return done('SNS took one of each clinic.')
    const unknown = left.filter(({ id }) => !clinicWishes(wishes, id).proofPhone)
    const says = `Not yet: ${left.map(({ name }) => name).join(', ')}.`
    if (unknown.length === 0) return toDo(says)
    return {
      kind: 'unanswered',
      questions: unknown.map(({ id }) => `proofPhone:${id}` as const),
      says,
    }
  },
  async act({ clients }, { clinics, phones }, wishes, keep) {
    let next = wishes
    for (const clinic of clinics) {
      const { proofMessage, proofPhone, numberArn = '' } = clinicWishes(next, clinic.id)
      const from = PhoneNumber.safeParse(phones.get(numberArn))
      if (proofMessage || !proofPhone) continue
      if (!from.success) throw new Refused(`${clinic.name}: its number ${numberArn} is not there.`)
      const sent = await sendSms(clients.topics, {
        from: from.data,
        to: proofPhone,
        body: proofText(clinic),
      })
      if (sent.kind === 'refused')
        throw new Refused(`${clinic.name}: SNS refused the proof text (${sent.reason}).`)
      next = withClinic(next, clinic.id, { proofMessage: sent.carrierId })
      keep(next)
    }
  },
})

/** One GSM-7 part, whatever the clinic's name. */
export const proofText = ({ shortName }: Clinic): string =>
  `${shortName}: TEST of our text messages, sent by our own staff. Please reply HELP.`
