import {
  DescribeRegistrationsCommand,
  RequestPhoneNumberCommand,
} from '@aws-sdk/client-pinpoint-sms-voice-v2'
import type { Clinic } from '../../../shared/clinic/schema.ts'
import type { Place } from '../place.ts'
import type { QuestionId } from '../questions.ts'
import { byHand, done, type State, step, toDo, waiting } from '../step.ts'
import { clinicWishes, type Wishes, withClinic } from '../wishes.ts'
import { type NumberAtHand, usableNumbers } from './numbers-at-hand.ts'

type Seen = {
  clinics: readonly Clinic[]
  numbers: readonly NumberAtHand[]
  /** An approved campaign, which a number can be had under. */
  campaign: string | null
}

/** A number for each clinic: one that is there, or a new one under the campaign. */
export const numbers = step<Seen>({
  title: 'A number for each clinic',
  checks: 'the numbers of the account that may text, and which clinic has which',
  does: 'gives each clinic a number: one that is free, or one asked for under your campaign',
  costs: '$1 a month for each number that is asked for; minutes to a few days',
  skippable: null,
  after: ['account', 'registration'],
  async look(place) {
    return {
      clinics: place.clinics,
      numbers: await usableNumbers(place),
      campaign: await approvedCampaign(place),
    }
  },
  judge(seen, wishes) {
    const choice = choose(seen, wishes)
    if (choice.ambiguous.length > 0) return which(seen, choice.ambiguous)
    if (choice.without.length > 0) return without(seen, choice.without)
    if (choice.found.size > 0)
      return toDo('Each clinic has one number it can be; they are written down.')
    const pending = seen.clinics.filter((clinic) => !numberOf(seen, wishes, clinic)?.active)
    if (pending.length > 0)
      return waiting(`Being set up: ${pending.map(({ name }) => name).join(', ')}.`)
    return done(
      seen.clinics
        .map((clinic) => `${clinic.name} texts from ${numberOf(seen, wishes, clinic)?.phone}`)
        .join('; '),
    )
  },
  async act({ clients, stack }, seen, wishes, keep) {
    const { found, without: lacking } = choose(seen, wishes)
    let next = wishes
    const give = (clinicId: string, numberArn: string) => {
      next = withClinic(next, clinicId, { numberArn })
      keep(next)
    }
    for (const [clinicId, { arn }] of found) give(clinicId, arn)
    for (const { id } of lacking) {
      const asked = await clients.numbers.send(
        new RequestPhoneNumberCommand({
          IsoCountryCode: 'US',
          MessageType: 'TRANSACTIONAL',
          NumberCapabilities: ['SMS'],
          NumberType: 'TEN_DLC',
          RegistrationId: seen.campaign ?? '',
          DeletionProtectionEnabled: true,
          // Asked again within hours, AWS knows it by its token and leases no second one.
          ClientToken: `${stack}-${id}`,
        }),
      )
      if (asked.PhoneNumberArn) give(id, asked.PhoneNumberArn)
    }
  },
})

const numberOf = ({ numbers: all }: Seen, wishes: Wishes, { id }: Clinic) =>
  all.find(({ arn }) => arn === clinicWishes(wishes, id).numberArn)

/** Clinics in the order of the file; a number is one clinic's. */
function choose(seen: Seen, wishes: Wishes) {
  const lacking = seen.clinics.filter((clinic) => !numberOf(seen, wishes, clinic))
  const taken = new Set(seen.clinics.flatMap((clinic) => numberOf(seen, wishes, clinic)?.arn ?? []))
  const free = seen.numbers.filter(({ arn }) => !taken.has(arn))
  const [first] = lacking
  const isPlain = lacking.length === 1 && free.length === 1
  const only = isPlain && first && clinicWishes(wishes, first.id).numberArn !== 'new' && free[0]
  if (only) return { found: new Map([[first.id, only]]), ambiguous: [], without: [] }
  const none = new Map<string, NumberAtHand>()
  const isNew = ({ id }: Clinic) =>
    free.length === 0 || clinicWishes(wishes, id).numberArn === 'new'
  const ambiguous = lacking.filter((clinic) => !isNew(clinic))
  return { found: none, ambiguous, without: lacking.filter(isNew) }
}

function which({ numbers: all }: Seen, clinics: readonly Clinic[]): State {
  return {
    kind: 'unanswered',
    questions: clinics.map(({ id }): QuestionId => `number:${id}`),
    says: `There are ${all.map(({ phone, kind, arn }) => `${phone} (${kind}, ${arn})`).join(', ')}.`,
  }
}

function without({ campaign }: Seen, clinics: readonly Clinic[]): State {
  const names = clinics.map(({ name }) => name).join(', ')
  return campaign
    ? toDo(`No number yet for ${names}: one each is asked for under your campaign.`)
    : byHand(
        `No number yet for ${names}, and no campaign to ask for one under: see the registration.`,
      )
}

async function approvedCampaign({ clients }: Place): Promise<string | null> {
  const { Registrations = [] } = await clients.numbers.send(
    new DescribeRegistrationsCommand({
      Filters: [{ Name: 'registration-type', Values: ['US_TEN_DLC_CAMPAIGN_REGISTRATION'] }],
    }),
  )
  const approved = Registrations.find(
    ({ RegistrationStatus, RegistrationType }) =>
      RegistrationStatus === 'COMPLETE' && RegistrationType === 'US_TEN_DLC_CAMPAIGN_REGISTRATION',
  )
  return approved?.RegistrationId ?? null
}
