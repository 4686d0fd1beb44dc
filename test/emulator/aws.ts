// An AWS with its carrier: the emulator, and before it what answers for what it lacks.
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { type Front, openFront } from './front.ts'
import { installMiniStack } from './install.ts'
import { freePort, type MiniStack, newAccountId, readyMs, startMiniStack } from './ministack.ts'

export type Account = {
  id: string
  region: string
  client: MiniStack['client']
  environment: Record<string, string>
  /** The ARN of a number of this account. */
  number(name: string, e164: string): string
}

export type Aws = Front & {
  emulator: MiniStack
  /** Whether there is one: hooks run without, tests do not. */
  here: boolean
  /** The one account whose APIs answer people, who call them without a key. */
  home: Account
  /** Another, empty. */
  account(): Account
}

/** As `emulator`, with IAM enforced, the carrier's quota kept, and calls as if by TLS. */
export function awsWithCarrier(): Aws {
  let made: Aws | null = null
  let missing = ''
  beforeAll(async () => {
    const installed = await installMiniStack()
    if ('missing' in installed) missing = installed.missing
    else made = await open(installed.python)
  }, readyMs)
  beforeEach(({ skip }) => skip(missing !== '', `no emulator of AWS here (${missing})`))
  afterAll(async () => {
    await made?.emulator.stop()
    await made?.close()
  })
  return new Proxy({} as Aws, {
    get: (_, name) => {
      if (name === 'here') return made !== null
      if (made === null) throw new Error('the emulator runs within tests alone')
      return Reflect.get(made, name)
    },
  })
}

async function open(python: string): Promise<Aws> {
  const port = await freePort()
  const front = await openFront(`http://127.0.0.1:${port}`)
  const lambdas = { AWS_ENDPOINT_URL: front.endpoint }
  const emulator = await startMiniStack(python, { enforceIam: true, port, lambdas })
  return {
    ...front,
    emulator,
    here: true,
    home: accountIn(emulator, front, emulator.accountId),
    account: () => accountIn(emulator, front, newAccountId()),
  }
}

function accountIn(emulator: MiniStack, front: Front, id: string): Account {
  const { region } = emulator
  const credentials = { accessKeyId: id, secretAccessKey: 'emulator' }
  return {
    id,
    region,
    client: { endpoint: front.endpoint, region, credentials },
    environment: {
      ...emulator.environment,
      AWS_ENDPOINT_URL: front.endpoint,
      AWS_ACCESS_KEY_ID: id,
    },
    number(name, e164) {
      const arn = `arn:aws:sms-voice:${region}:${id}:phone-number/${name}`
      front.carrier.add(arn, e164)
      return arn
    },
  }
}
