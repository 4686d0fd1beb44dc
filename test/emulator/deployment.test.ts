// The very stack, deployed as the README says, on an AWS of this machine that holds everybody to IAM.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readClinics } from '../../infra/clinics.ts'
import type { Clinic } from '../../shared/clinic/schema.ts'
import { Assembly } from './assembly.ts'
import { type Account, awsWithCarrier } from './aws.ts'
import { bootstrap, cdkMs, deploy, type Ran } from './cdk.ts'
import { stackIn, standing } from './deployed.ts'
import type { Template } from './template.ts'

const aws = awsWithCarrier()
const clinics = quickToPage(readClinics('clinics.json'))
const before: Template = JSON.parse(
  readFileSync(new URL('before.fixture.json', import.meta.url), 'utf8'),
)
/** Each of these runs the CLI once or twice. */
const long = 2 * cdkMs

let assembly: Assembly
let account: Account
let parameters: Record<string, string>

beforeAll(async () => {
  assembly = Assembly.of(clinics)
  account = aws.account()
  parameters = parametersOf(account)
}, cdkMs)
afterAll(() => assembly?.remove())

it(
  'makes the account ready',
  async () => {
    expect(worked(await bootstrap(account.environment, account))).toBe(true)
  },
  long,
)

it(
  'deploys the stack as it was before',
  async () => {
    aws.carrier.quotaMs = 0 // which that one does not keep
    assembly.write(before)
    const more = { TextNumberDemo: '+12125550101', TextNumberNorth: '+13035550121' }
    const ran = await deploy(account.environment, assembly.folder, { ...parameters, ...more })
    expect(worked(ran)).toBe(true)
  },
  long,
)

it(
  'updates it to this one, replacing nothing, within the quota',
  async () => {
    aws.carrier.quotaMs = 1000
    const held = await standing(account.client)
    assembly.write(assembly.template)
    const ran = await deploy(account.environment, assembly.folder, parameters)
    expect(worked(ran)).toBe(true)
    const now = await standing(account.client)
    const replaced = [...held].filter(([id, physical]) => now.get(id) !== physical)
    expect(replaced).toEqual([])
  },
  long,
)

it('lacks nothing there but what the emulator lacks', async () => {
  const stands = await standing(account.client)
  const wanted = Object.keys(assembly.template.Resources)
  expect(wanted.filter((id) => !stands.has(id))).toEqual(assembly.missing)
})

it(
  'finds nothing to change when it is deployed again',
  async () => {
    const ran = await deploy(account.environment, assembly.folder, parameters)
    expect(worked(ran)).toBe(true)
    expect(ran.said).toContain('(no changes)')
    expect(await stackIn(account.client)).toMatchObject({ EnableTerminationProtection: true })
  },
  long,
)

/** Throws what it said where it did not work. */
function worked({ ok, said }: Ran): boolean {
  if (!ok) throw new Error(said.split('\n').slice(-40).join('\n'))
  return ok
}

function parametersOf(to: Account): Record<string, string> {
  return {
    OperatorEmail: 'ops@clinic.example',
    MonthlySmsSpendUsd: '200',
    TextNumberArnDemo: to.number('phone-demo', '+12125550101'),
    PageEmailDemo: 'oncall@clinic.example',
    TextNumberArnNorth: to.number('phone-north', '+13035550121'),
    PageEmailNorth: 'oncall@north.example',
  }
}

/** So that the next page of a crisis need not be waited for long. */
function quickToPage(all: readonly Clinic[]): readonly Clinic[] {
  const soon = { firstMinutes: 1, firstMinutesClosed: 1, thenMinutes: 1 }
  return all.map((each) => ({
    ...each,
    escalation: { ...each.escalation, 'crisis-imminent': soon },
  }))
}
