// `npm run setup`, from an empty account to a proof text, broken off at every step and gone on with.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  CognitoIdentityProviderClient,
  ListUsersInGroupCommand,
} from '@aws-sdk/client-cognito-identity-provider'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { readClinics } from '../../infra/clinics.ts'
import { Refused } from '../../ops/command.ts'
import { type Apart, runCdk } from '../../ops/setup/cdk.ts'
import { nobody, type Person } from '../../ops/setup/person.ts'
import { setupBy } from '../../ops/setup/setup.ts'
import { steps } from '../../ops/setup/steps.ts'
import { type Ran, ran } from '../ops/around.ts'
import { Assembly } from './assembly.ts'
import { type Account, awsWithCarrier } from './aws.ts'
import { cdk, cdkMs } from './cdk.ts'
import { outputsOf, stackIn } from './deployed.ts'
import { Phones } from './phones.ts'

const aws = awsWithCarrier()
const folder = mkdtempSync(join(tmpdir(), 'afterglow-setup-'))
const file = join(folder, 'setup.json')
const staff = { demo: '+12125550190', north: '+13035550191' }

let assembly: Assembly
let account: Account
/** What the CDK was asked to do, and did. */
const deployments: string[] = []

beforeAll(async () => {
  if (!aws.here) return
  assembly = Assembly.of(readClinics('clinics.json'))
  account = aws.account()
  for (const [name, value] of Object.entries(account.environment)) vi.stubEnv(name, value)
  writeFileSync(file, JSON.stringify(answersFor(account)))
}, cdkMs)
afterAll(() => {
  vi.unstubAllEnvs()
  assembly?.remove()
  rmSync(folder, { recursive: true, force: true })
})

const answersFor = (to: Account) => ({
  agreedBy: 'A. Name',
  operatorEmail: 'ops@clinic.example',
  monthlySmsSpendUsd: 200,
  backupRegion: null,
  clinics: {
    demo: {
      numberArn: to.number('phone-demo', '+12125550101'),
      pageEmail: 'oncall@demo.example',
      adminEmail: 'admin@demo.example',
      proofPhone: staff.demo,
    },
    north: {
      numberArn: to.number('phone-north', '+13035550121'),
      pageEmail: 'oncall@north.example',
      adminEmail: 'admin@north.example',
      proofPhone: staff.north,
    },
  },
})

/** The real CDK on the very stack, less what the emulator lacks. */
async function deployTo(args: readonly string[]): Promise<void> {
  const app = args[0] === 'deploy' ? ['--app', assembly.folder] : []
  const { ok, said } = await cdk(account.environment, ...args, ...app)
  if (!ok) throw new Refused(said.split('\n').slice(-40).join('\n'))
  deployments.push(args[0] ?? '')
}

const setup = (person: Person, ...args: string[]): Promise<Ran> =>
  ran(setupBy({ person: () => person, cdk: () => deployTo }), ['--file', file, ...args], {
    env: process.env,
    now: Date.now,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, Math.min(ms, 500))),
  })

/** Goes along with one step and then stops. */
function oneStepOnly(): Person {
  let taken = 0
  return { ask: async () => null, choose: async () => (taken++ === 0 ? 'go' : 'stop') }
}

it('tells the plan of an empty account, and changes nothing', async () => {
  const { code, out } = await setup(nobody, '--dry-run')
  expect(code).toBe(0)
  expect(out).toContain(`Account ${account.id}, region ${account.region}`)
  expect(out).toMatch(/^\[to do\] +bootstrap/m)
  expect(out).not.toContain('[unseen]')
  expect(await stackIn(account.client)).toBeNull()
})

it(
  'gets to a proof text and a first drill though it is stopped after every step',
  async () => {
    let runs = 0
    let last = await setup(oneStepOnly())
    while (last.code !== 0 && runs++ < steps.length) {
      expect(last.err).toMatch(/^Stopped\. Nothing is lost/)
      last = await setup(oneStepOnly())
    }
    expect(last).toMatchObject({ code: 0, err: '' })
    expect(deployments).toEqual(['bootstrap', 'deploy'])
    expect(await stackIn(account.client)).toMatchObject({ EnableTerminationProtection: true })
  },
  3 * cdkMs,
)

it('leaves each clinic its admin, and one proof text on each telephone', async () => {
  const outputs = await outputsOf(account.client)
  const people = new CognitoIdentityProviderClient(account.client)
  for (const clinic of ['demo', 'north'] as const) {
    const { Users = [] } = await people.send(
      new ListUsersInGroupCommand({
        UserPoolId: outputs.UserPoolId,
        GroupName: `${clinic}.admin`,
      }),
    )
    expect(Users).toHaveLength(1)
    const got = await new Phones(aws, account, outputs.InboundTopic ?? '').got(staff[clinic])
    expect(got.map(({ body }) => body)).toEqual([expect.stringMatching(/TEST.*HELP\.$/)])
  }
})

it('has called out the first drill, TEST first, to whoever is on call where one is wanted', async () => {
  const phones = new Phones(aws, account, '')
  const [demo, north] = readClinics('clinics.json')
  const onCall = north?.onCall[0]?.phone ?? ''
  await vi.waitUntil(async () => (await phones.got(onCall)).length > 0, 60_000)
  const page = await phones.got(onCall)
  expect(page.map(({ body }) => body)).toEqual([expect.stringMatching(/^TEST: /)])
  expect(await phones.got(demo?.onCall[0]?.phone ?? '')).toEqual([])
})

it('has nothing left to do when it is run again', async () => {
  const { code, out } = await setup(nobody, '--yes')
  expect(code).toBe(0)
  expect(out.split('\n').filter((line) => !line.startsWith('[done]'))).toEqual([
    expect.stringContaining('All is done'),
  ])
  expect(deployments).toEqual(['bootstrap', 'deploy'])
})

it(
  'goes through a list of accounts by profile and by role, unless a way leads astray',
  async () => {
    const empty = aws.account()
    const region = account.region
    const keys = [account, empty].map(
      ({ id }, at) =>
        `[profile-${at}]\naws_access_key_id = ${id}\naws_secret_access_key = emulator`,
    )
    const write = (name: string, what: string) => writeFileSync(join(folder, name), what)
    write('credentials', keys.join('\n'))
    vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', join(folder, 'credentials'))
    const clinics = JSON.parse(readFileSync('clinics.json', 'utf8')).clinics
    write('done.clinics.json', JSON.stringify({ clinics }))
    const renamed = { ...clinics[0], id: 'other', textNumber: '+12125550177', fhirClients: [] }
    write('empty.clinics.json', JSON.stringify({ clinics: [renamed] }))
    const setupList = (way: object, ...args: string[]) => {
      const rows = [
        // What the bootstrap made trusts its own account.
        {
          ...{ name: 'done', accountId: account.id, region, clinics: 'done.clinics.json' },
          ...{ file: 'setup.json' },
          roleArn: `arn:aws:iam::${account.id}:role/cdk-hnb659fds-deploy-role-${account.id}-${region}`,
        },
        { name: 'empty', accountId: empty.id, region, clinics: 'empty.clinics.json', ...way },
      ]
      write('accounts.json', JSON.stringify({ accounts: rows }))
      const realCdk = (_: unknown, apart: Apart | null) => runCdk([], apart)
      const given = ['--accounts', join(folder, 'accounts.json'), ...args]
      return ran(setupBy({ person: () => nobody, cdk: realCdk }), given)
    }
    const astray = await setupList({ profile: 'profile-0' })
    expect(astray).toMatchObject({ code: 1, out: '' })
    expect(astray.err).toContain(
      `empty: its credentials are of account ${account.id}, not ${empty.id}`,
    )
    const { out } = await setupList({ profile: 'profile-1' }, '--dry-run')
    expect(out).toMatch(new RegExp(`^empty +${empty.id} .* of 17 .*bootstrap`, 'm'))
    expect(out).toMatch(new RegExp(`^done +${account.id} `, 'm'))
    expect(out).not.toContain('credentials')
    // The CDK gets the credentials of the row, and not those that all of this was started with.
    const begun = await setupList({ profile: 'profile-1' }, '--only', 'empty', '--yes')
    expect(begun).toMatchObject({ code: 3 })
    expect(begun.out).toMatch(/^empty .*agreement \(asks agreement\)/m)
    expect(readFileSync(join(folder, 'empty.setup.log'), 'utf8')).toContain(
      `Environment aws://${empty.id}/${region} bootstrapped`,
    )
  },
  2 * cdkMs,
)
