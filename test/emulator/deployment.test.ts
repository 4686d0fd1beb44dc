// The very stack, deployed as the README says, on an AWS of this machine that holds everybody to IAM.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { readClinics } from '../../infra/clinics.ts'
import type { Clinic } from '../../shared/clinic/schema.ts'
import { enrolment } from '../support/enrolment.ts'
import { Assembly } from './assembly.ts'
import { type Account, awsWithCarrier } from './aws.ts'
import { bootstrap, cdkMs, deploy, type Ran } from './cdk.ts'
import { idOf, kept, outputsOf, stackIn, standing } from './deployed.ts'
import { idle } from './lacks.ts'
import { addPerson, signIn } from './people.ts'
import { Phones } from './phones.ts'
import { apiOf, invoked, linesOf, pagerOn, reportFailure, scanAs } from './story.ts'
import type { Template } from './template.ts'

// Some run the CLI; the machine may have much else to do.
vi.setConfig({ testTimeout: 2 * cdkMs, hookTimeout: cdkMs })

const aws = awsWithCarrier()
const clinics = quickToPage(readClinics('clinics.json'))
const before: Template = JSON.parse(
  readFileSync(new URL('before.fixture.json', import.meta.url), 'utf8'),
)

let assembly: Assembly
beforeAll(() => {
  if (aws.here) assembly = Assembly.of(clinics)
})
afterAll(() => assembly?.remove())

describe('a stack of an earlier release', () => {
  let account: Account
  let parameters: Record<string, string>
  beforeAll(() => {
    if (!aws.here) return
    account = aws.home
    parameters = parametersOf(account)
  })

  it('stands in an account that was made ready', async () => {
    works(await bootstrap(account.environment, account))
    aws.carrier.quotaMs = 0 // which that release did not keep
    assembly.write(before)
    const more = { TextNumberDemo: '+12125550101', TextNumberNorth: '+13035550121' }
    works(await deploy(account.environment, assembly.folder, { ...parameters, ...more }))
  })

  it('is updated to this one, replacing nothing, within the carrier’s quota', async () => {
    aws.carrier.quotaMs = 1000
    const held = await standing(account.client)
    assembly.write(assembly.template)
    works(await deploy(account.environment, assembly.folder, parameters))
    const now = await standing(account.client)
    const replaced = [...held].filter(([id, physical]) => now.get(id) !== physical)
    // Two rights of the deployment alone are given by another policy now.
    const given = /^NumbersOptOuts(Demo|North)CallCustomResourcePolicy/
    expect(replaced.filter(([id]) => !given.test(id))).toEqual([])
    expect(replaced.filter(([id]) => now.has(id))).toEqual([])
    expect(held.size).toBeGreaterThan(150)
  })

  it('then lacks nothing but what the emulator lacks', async () => {
    const stands = await standing(account.client)
    const wanted = Object.keys(assembly.template.Resources)
    expect(wanted.filter((id) => !stands.has(id))).toEqual(assembly.missing)
    expect(idle(assembly.template)).toEqual([])
  })

  it('finds nothing to change when it is deployed again', async () => {
    const { said } = works(await deploy(account.environment, assembly.folder, parameters))
    expect(said).toContain('(no changes)')
    expect(await stackIn(account.client)).toMatchObject({ EnableTerminationProtection: true })
  })

  describe('at work', () => {
    const ana = '+12025550123'
    const number = '+12125550101'
    let phones: Phones
    let pages: () => Promise<string[]>
    let api: ReturnType<typeof apiOf>
    let stranger: ReturnType<typeof apiOf>
    beforeAll(async () => {
      if (!aws.here) return
      const out = await outputsOf(account.client)
      phones = new Phones(aws, account, await idOf(account.client, /^InboundTopic\w{8}$/))
      pages = await pagerOn(account, out.PageTopicDemo ?? '')
      const door = {
        poolId: out.UserPoolId ?? '',
        clientId: out.UserPoolClientId ?? '',
        screen: out.ScreenUrl ?? '',
        gateway: aws.emulator.endpoint,
      }
      const password = await addPerson(account, door, 'kim@clinic.example', 'demo.clinician')
      const token = await signIn(door, 'kim@clinic.example', password)
      api = apiOf(aws.emulator.endpoint, out.ApiUrl ?? '', token)
      stranger = apiOf(aws.emulator.endpoint, out.ApiUrl ?? '', null)
    })

    it('holds its functions to their rights: a scan of the table is refused', async () => {
      const role = await idOf(account.client, /^WakeUpRole\w{8}$/)
      const table = await idOf(account.client, /^ChartsTable/)
      const refused = { name: 'AccessDeniedException' }
      await expect(scanAs(account, role, table)).rejects.toMatchObject(refused)
    })

    it('lets nobody in without a token, and a clinician who signed in enrol a patient', async () => {
      expect((await stranger('GET', '/patients')).status).toBe(401)
      const put = await api('PUT', '/patients/p1', enrolment({ phone: ana }))
      expect(put).toMatchObject({ status: 200, body: { patientId: 'p1', messaging: 'active' } })
      expect((await bodiesTo(ana))[0]).toContain('STOP')
    })

    it('answers a text', async () => {
      await phones.send(ana, number, 'HELP')
      await expect.poll(() => bodiesTo(ana), slow).toContainEqual(expect.stringContaining('988'))
    })

    it('tells the clinic of a notice that no carrier would take', async () => {
      const startsAt = new Date(Date.now() - 3_600_000).toISOString()
      const endedAt = new Date(Date.now() - 60_000).toISOString()
      await api('PUT', '/patients/p1/sessions/s1', { startsAt, kind: 'induction' })
      const finish = { startedAt: startsAt, endedAt, doseMg: 40 }
      expect((await api('POST', '/patients/p1/sessions/s1/finish', finish)).status).toBe(200)
      const notice = (await phones.got(ana)).find(({ body }) => /driv/i.test(body))
      expect(notice).toBeDefined()
      await reportFailure(account, notice?.messageId ?? '', ana)
      await expect.poll(openAlerts, slow).toContain('undelivered-notice')
    })

    it('answers a cry for help, and pages the clinic and whoever is on call', async () => {
      const soFar = (await bodiesTo(ana)).length
      await phones.send(ana, number, 'I took all my pills and want to die')
      await expect.poll(async () => (await bodiesTo(ana)).slice(soFar), slow).not.toEqual([])
      expect((await bodiesTo(ana)).at(-1)).toMatch(/988|911/)
      await expect.poll(pages, slow).toContainEqual(expect.stringMatching(/alert/i))
      await expect.poll(() => bodiesTo('+12125550110'), slow).not.toEqual([])
      expect(await openAlerts()).toContain('crisis')
    })

    it('sweeps, and may ask who has confirmed to be paged', async () => {
      const sweep = await idOf(account.client, /^SweepFunction\w{8}$/)
      const log = await idOf(account.client, /^SweepLog\w{8}$/)
      expect(await invoked(account, sweep)).toMatchObject({ failed: 0 })
      const lines = await linesOf(account, log)
      expect(lines.length).toBeGreaterThan(0)
      expect(lines.join()).not.toMatch(/is not known|AccessDenied|AuthorizationError/)
    })

    it('pages the next one when nobody has answered: the scheduler wakes it', async () => {
      const patient = { timeout: 240_000, interval: 500 }
      await expect.poll(() => bodiesTo('+12125550111'), patient).not.toEqual([])
    })

    const bodiesTo = async (phone: string) => (await phones.got(phone)).map(({ body }) => body)
    const openAlerts = async () => {
      const { body } = await api('GET', '/alerts?state=open')
      return Array.from(Object(body.alerts), (each) => Object(each).kind)
    }
  })
})

describe('a first deployment with a wrong number', () => {
  let account: Account
  let wrong: Record<string, string>
  beforeAll(() => {
    if (!aws.here) return
    account = aws.account()
    const right = parametersOf(account)
    wrong = { ...right, TextNumberArnNorth: `${right.TextNumberArnNorth}-of-another` }
  })

  it('fails, names the number’s call, and leaves an empty stack without protection', async () => {
    works(await bootstrap(account.environment, account))
    const ran = await deploy(account.environment, assembly.folder, wrong)
    expect(ran.ok).toBe(false)
    expect(ran.said).toMatch(/NumbersTwoWayNorth.*\n?.*no such number/)
    expect(await stackIn(account.client)).toMatchObject({
      StackStatus: 'ROLLBACK_COMPLETE',
      EnableTerminationProtection: false,
    })
    expect(await kept(account.client)).toEqual({ tables: [], logs: [], pools: [] })
  })

  it('succeeds when it is repeated with the right one, and is protected', async () => {
    works(await deploy(account.environment, assembly.folder, parametersOf(account)))
    expect(await stackIn(account.client)).toMatchObject({
      StackStatus: 'CREATE_COMPLETE',
      EnableTerminationProtection: true,
    })
  })
})

const slow = { timeout: 90_000, interval: 250 }

/** Throws what it said where it did not work. */
function works(ran: Ran): Ran {
  if (!ran.ok) throw new Error(ran.said.split('\n').slice(-40).join('\n'))
  return ran
}

/** As the README has it. */
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
