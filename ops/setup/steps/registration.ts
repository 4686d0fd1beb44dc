import {
  CreateRegistrationCommand,
  DescribeRegistrationsCommand,
  type RegistrationInformation,
  type RegistrationStatus,
} from '@aws-sdk/client-pinpoint-sms-voice-v2'
import type { Place } from '../place.ts'
import { byHand, done, type State, step, toDo, waiting } from '../step.ts'
import { usableNumbers } from './numbers-at-hand.ts'

type Seen = {
  brand: Registration | null
  campaign: Registration | null
  /** Numbers that are there already need none of it. */
  numbers: number
}
type Registration = { id: string; status: RegistrationStatus }

const types = {
  brand: 'US_TEN_DLC_BRAND_REGISTRATION',
  campaign: 'US_TEN_DLC_CAMPAIGN_REGISTRATION',
} as const

/** What the carriers want to know before a number texts: who you are (brand), then what you text (campaign). */
export const registration = step<Seen>({
  title: 'Registered with the carriers',
  checks: 'the 10DLC brand and campaign registrations, and numbers that are registered already',
  does: 'opens the registration that is next; you fill in its form in the console and submit it',
  costs:
    'about $4 once for the brand, $15 once and $1.50 to $10 a month for the campaign; the brand takes a day or more, the campaign one to three weeks',
  skippable: 'Where you have, or will bring, a number of your own, such as a short code.',
  after: ['account'],
  async look(place) {
    const all = await registrationsOf(place)
    const numbers = (await usableNumbers(place)).length
    return { brand: newest(all, types.brand), campaign: newest(all, types.campaign), numbers }
  },
  judge: ({ brand, campaign, numbers }, _) => {
    if (campaign?.status === 'COMPLETE') return done('Brand and campaign are approved.')
    if (numbers > 0) return done('There is a number that may text already.')
    return brand?.status === 'COMPLETE' ? stateOf('campaign', campaign) : stateOf('brand', brand)
  },
  async act({ clients, stack }, { brand, campaign }) {
    const next = brand?.status === 'COMPLETE' ? 'campaign' : 'brand'
    // With the carriers: days later AWS has forgotten the token, and a second one would stand before the first.
    if ((next === 'campaign' ? campaign : brand) !== null) return
    // Asked again within hours, AWS knows it by its token and opens no second one.
    await clients.numbers.send(
      new CreateRegistrationCommand({
        RegistrationType: types[next],
        ClientToken: `${stack}-${next}`,
      }),
    )
  },
})

function stateOf(which: keyof typeof types, registered: Registration | null): State {
  if (!registered) return toDo(`No ${which} registration yet: one is opened.`)
  const named = `The ${which} registration ${registered.id}`
  return progress[registered.status](named)
}

const form = 'in the console: End User Messaging SMS, Registrations'
const days = 'The carriers take days to weeks; run setup again then.'

const progress: Record<RegistrationStatus, (named: string) => State> = {
  CREATED: (named) => byHand(`${named} waits for its form: fill it in and submit it, ${form}.`),
  SUBMITTED: (named) => waiting(`${named} is submitted. ${days}`),
  AWS_REVIEWING: (named) => waiting(`${named} is with AWS. ${days}`),
  REVIEWING: (named) => waiting(`${named} is with the carriers. ${days}`),
  PROVISIONING: (named) => waiting(`${named} is approved and being set up. ${days}`),
  REQUIRES_AUTHENTICATION: (named) =>
    byHand(`${named} asks who you are: follow the mail that was sent, or see ${form}.`),
  REQUIRES_UPDATES: (named) =>
    byHand(`${named} was turned down. What is to be put right stands with it, ${form}.`),
  COMPLETE: (named) => done(`${named} is approved.`),
  CLOSED: (named) => byHand(`${named} was closed: open another, ${form}.`),
  DELETED: () => toDo('The registration was deleted: another is opened.'),
}

async function registrationsOf({ clients }: Place): Promise<readonly RegistrationInformation[]> {
  const all: RegistrationInformation[] = []
  let NextToken: string | undefined
  do {
    const page = await clients.numbers.send(new DescribeRegistrationsCommand({ NextToken }))
    all.push(...(page.Registrations ?? []))
    NextToken = page.NextToken
  } while (NextToken)
  return all
}

/** An approved one before any that was opened later. */
function newest(all: readonly RegistrationInformation[], type: string): Registration | null {
  const ours = all
    .filter((each) => each.RegistrationType === type && each.RegistrationStatus !== 'DELETED')
    .toSorted((a, b) => Number(b.CreatedTimestamp ?? 0) - Number(a.CreatedTimestamp ?? 0))
  const found = ours.find((each) => each.RegistrationStatus === 'COMPLETE') ?? ours[0]
  if (!found?.RegistrationId || !found.RegistrationStatus) return null
  return { id: found.RegistrationId, status: found.RegistrationStatus }
}
