// AWS End User Messaging SMS, as far as the stack and its functions ask it: numbers, their settings, its quota.
type Json = Record<string, unknown>
type Answer = { status: number; json: Json }

export type CarrierNumber = { arn: string; e164: string; settings: Json }

export class Carrier {
  readonly #numbers = new Map<string, CarrierNumber>()
  readonly #calls: string[] = []
  /** The least between two changes of numbers. */
  quotaMs = 1000
  #lastUpdate = Number.NEGATIVE_INFINITY
  #refused = 0

  /** A number of the account: found by its ARN. */
  add(arn: string, e164: string): void {
    this.#numbers.set(arn, { arn, e164, settings: {} })
  }

  /** What the number was told so far; the latest word stands. */
  settings(arn: string): Json {
    return this.#numbers.get(arn)?.settings ?? {}
  }

  /** The names of calls that were taken, in order. */
  get calls(): readonly string[] {
    return this.#calls
  }

  /** How many calls came sooner than the quota lets them. */
  get refused(): number {
    return this.#refused
  }

  answer(action: string, body: string): Answer {
    const asked: Json = JSON.parse(body || '{}')
    switch (action) {
      case 'DescribePhoneNumbers':
        return this.#describe(asked)
      case 'UpdatePhoneNumber':
        return this.#update(asked)
      case 'DescribeAccountAttributes':
        return told({ AccountAttributes: [{ Name: 'ACCOUNT_TIER', Value: 'PRODUCTION' }] })
      case 'DescribeSpendLimits':
        return told({ SpendLimits: [spendLimit] })
      case 'DescribeRegistrations':
        return told({ Registrations: [] })
      case 'PutOptedOutNumber':
      case 'DeleteOptedOutNumber':
        this.#calls.push(action)
        return { status: 200, json: {} }
      default:
        return refusal(400, 'ValidationException', `${action} is not played here`)
    }
  }

  #describe({ PhoneNumberIds: ids = [...this.#numbers.keys()] }: Json): Answer {
    const found = (ids as string[]).map((id) => this.#numbers.get(id))
    const all = found.flatMap((each) => (each ? [shown(each)] : []))
    if (all.length < found.length)
      return refusal(400, 'ResourceNotFoundException', 'no such number')
    this.#calls.push('DescribePhoneNumbers')
    return { status: 200, json: { PhoneNumbers: all } }
  }

  /** One a second, the quota of AWS (docs/aws.md "Numbers and opt-outs"). */
  #update({ PhoneNumberId: id, ...settings }: Json): Answer {
    const now = performance.now()
    if (now - this.#lastUpdate < this.quotaMs) {
      this.#refused += 1
      return refusal(400, 'ThrottlingException', 'Rate exceeded')
    }
    this.#lastUpdate = now
    const number = this.#numbers.get(String(id))
    if (!number) return refusal(400, 'ResourceNotFoundException', 'no such number')
    const { settings: before } = number
    if (settings.SelfManagedOptOutsEnabled === true && before.TwoWayEnabled !== true)
      return refusal(400, 'ValidationException', 'two-way must be on first')
    number.settings = { ...before, ...settings }
    this.#calls.push('UpdatePhoneNumber')
    return { status: 200, json: shown(number) }
  }
}

const told = (json: Json): Answer => ({ status: 200, json })

const spendLimit = {
  Name: 'TEXT_MESSAGE_MONTHLY_SPEND_LIMIT',
  EnforcedLimit: 500,
  MaxLimit: 500,
  Overridden: true,
}

const refusal = (status: number, type: string, Message: string): Answer => ({
  status,
  json: { __type: type, Message },
})

/** As the service shows a number. */
const shown = ({ arn, e164, settings }: CarrierNumber): Json => ({
  PhoneNumberArn: arn,
  PhoneNumberId: arn.split('/').at(-1),
  PhoneNumber: e164,
  Status: 'ACTIVE',
  IsoCountryCode: 'US',
  MessageType: 'TRANSACTIONAL',
  NumberType: 'TEN_DLC',
  NumberCapabilities: ['SMS'],
  ...settings,
})
