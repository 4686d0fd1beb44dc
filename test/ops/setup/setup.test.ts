import { afterEach, describe, expect, it } from 'vitest'
import { readClinics } from '../../../infra/clinics.ts'
import type { Person } from '../../../ops/setup/person.ts'
import { proofText } from '../../../ops/setup/steps/proof.ts'
import { steps } from '../../../ops/setup/steps.ts'
import { countParts } from '../../../shared/conversation/parts.ts'
import { drillWords } from '../../../shared/vocabulary/drill.ts'
import { emptyAccount, type FakeAccount, numberAt, readyAccount } from './fake-account.ts'
import { answers, confirmAll, type SettingUp, settingUp } from './setting-up.ts'

const clinics = readClinics('clinics.json')

let open: SettingUp[] = []
const begin = (account: FakeAccount, sleep?: () => Promise<undefined>): SettingUp => {
  const made = settingUp(account, sleep)
  open.push(made)
  return made
}
afterEach(() => {
  for (const each of open) each.end()
  open = []
})

/** One that can be finished in one run: whatever takes days is seen to, and mails are opened while it waits. */
const beginReady = (): SettingUp => {
  const account = readyAccount(clinics.length)
  const made = begin(account, confirmAll(account))
  made.give(answers)
  return made
}

describe('npm run setup -- --dry-run', () => {
  it('tells what each step that is not done does and costs, and changes nothing', async () => {
    const { account, run, kept } = begin(emptyAccount())
    const { code, out } = await run('--dry-run')
    expect(code).toBe(0)
    for (const [id, { title, does, costs }] of steps) {
      expect(out).toContain(`${id}: ${title}.`)
      if (id === 'account' || id === 'log-groups') continue // an empty account has nothing to be done about them
      expect(out).toContain(`does       ${does}`)
      expect(out).toContain(`costs      ${costs}`)
    }
    expect(account.changes).toEqual([])
    expect(kept).toThrow(/ENOENT/)
  })

  it('says what waits for what', async () => {
    const { run } = begin(emptyAccount())
    const { out } = await run('--dry-run')
    expect(out).toMatch(/\[by hand\] sandbox/)
    expect(out).toMatch(/\[to do\] {2} registration.*No brand registration yet/)
    expect(out).toMatch(/\[later\] {2} protect:.*First: deploy\./)
  })
})

describe('npm run setup', () => {
  it('takes an account to a proof text in one run', async () => {
    const { account, run, kept } = beginReady()
    expect(await run()).toMatchObject({ code: 0, err: '' })
    expect(account.cdkCalls.map(([command]) => command)).toEqual(['bootstrap', 'deploy'])
    expect(account.cdkCalls[0]).toContain('aws://111122223333/us-east-1')
    expect(account.stacks.get('Afterglow')?.isProtected).toBe(true)
    expect(Object.fromEntries(account.people)).toEqual({
      'demo.admin': ['admin@demo.example'],
      'north.admin': ['admin@north.example'],
    })
    expect(account.texts.map(({ to }) => to)).toEqual(['+12065550190', '+12065550191'])
    expect(kept().clinics.demo?.proofMessage).toBeDefined()
    // The demo clinic wants no drill.
    const drills = account.published.map(({ message }) => JSON.parse(message))
    expect(drills).toEqual([
      expect.objectContaining({
        originationNumber: '+12065550101',
        destinationNumber: '+12065550101',
        messageBody: drillWords,
      }),
    ])
  })

  it('changes nothing when it is run again', async () => {
    const { account, run } = beginReady()
    await run()
    const before = account.changes.length
    expect((await run()).code).toBe(0)
    expect(account.changes).toHaveLength(before)
  })

  it('ends the same wherever it broke off, and tells the step', async () => {
    const whole = beginReady()
    await whole.run()
    const changes = whole.account.changes.length
    expect(changes).toBeGreaterThan(8)
    for (let change = 0; change < changes; change++) {
      for (const when of ['before', 'after'] as const) {
        const { account, run, kept } = beginReady()
        account.cutAt = { change, when }
        const broken = await run()
        expect(broken.code).toBe(1)
        expect(broken.err).toMatch(/^[a-z-]+: (power cut|SendFault: SNS did not take it)/)
        account.cutAt = null
        expect((await run()).code).toBe(0)
        expect(account.people).toEqual(whole.account.people)
        expect(account.users.toSorted()).toEqual(whole.account.users.toSorted())
        expect(account.stacks).toEqual(whole.account.stacks)
        // A text whose receipt was lost is sent once more: there is no way to ask for it.
        const wasLost = when === 'after' && whole.account.changes[change] === 'Text'
        expect(account.texts).toHaveLength(clinics.length + (wasLost ? 1 : 0))
        expect(Object.keys(kept().clinics)).toEqual(Object.keys(whole.kept().clinics))
      }
    }
  })

  it('deploys again when an answer has changed, and names it', async () => {
    const { account, run, give, kept } = beginReady()
    await run()
    give({ ...kept(), monthlySmsSpendUsd: 300 })
    const { out } = await run()
    expect(out).toContain('Deployed with others than these: MonthlySmsSpendUsd.')
    expect(account.stacks.get('Afterglow')?.parameters.MonthlySmsSpendUsd).toBe('300')
  })

  it('makes a first deployment that failed anew', async () => {
    const { account, run } = beginReady()
    await run()
    const stack = account.stacks.get('Afterglow')
    if (stack) stack.status = 'ROLLBACK_COMPLETE'
    const { code, out } = await run()
    expect(out).toContain('The first deployment failed (ROLLBACK_COMPLETE)')
    expect(code).toBe(0)
  })

  it('does a step again that is done, when asked to', async () => {
    const { account, run } = beginReady()
    await run()
    await run('--again', 'deploy')
    expect(account.cdkCalls.map(([command]) => command)).toEqual(['bootstrap', 'deploy', 'deploy'])
  })

  it('waits for addresses to confirm, and writes to those that did not', async () => {
    const account = readyAccount(clinics.length)
    const { run, give } = begin(account)
    give(answers)
    const { code, err } = await run()
    expect(code).toBe(1)
    expect(err).toContain('Not done yet: pages.')
    expect(account.changes.filter((each) => each === 'Subscribe')).toHaveLength(3)
  })
})

describe('backups in a second region', () => {
  it('are a choice, made once the service stands, and deployed beside it', async () => {
    const { account, run, give, kept } = beginReady()
    await run()
    expect(account.stacks.has('AfterglowBackups')).toBe(false)
    give({ ...kept(), backupRegion: 'us-west-2' })
    expect(await run()).toMatchObject({ code: 0 })
    const deployment = account.cdkCalls.at(-1) ?? []
    expect(deployment).toEqual(expect.arrayContaining(['--all', 'backupRegion=us-west-2']))
    expect(account.stacks.get('AfterglowBackups')?.parameters).toEqual({
      ChartTable: 'charts',
      NumbersNamedBy: 'arn:aws:secretsmanager:us-east-1:111122223333:secret:numbers',
      AlarmTopic: 'arn:aws:sns:us-east-1:111122223333:alarms',
    })
    expect((await run()).out).toMatch(/\[done\] {4}backup: .*Copies go to us-west-2/)
  })

  it('do not go where the service is', async () => {
    const { run, give } = beginReady()
    give({ ...answers, backupRegion: 'us-east-1' })
    expect((await run()).out).toMatch(/\[by hand\] backup: .*is the region of the service/)
  })
})

describe('the way to a number', () => {
  it('goes from brand to campaign to a number for each clinic, as the carriers answer', async () => {
    const account = emptyAccount()
    const { run, give } = begin(account, confirmAll(account))
    const { numberArn: _, ...demo } = answers.clinics.demo ?? {}
    const { numberArn: __, ...north } = answers.clinics.north ?? {}
    give({ ...answers, clinics: { demo, north } })

    expect((await run()).err).toContain('registration, number')
    expect(account.registrations).toMatchObject([{ status: 'CREATED' }])
    expect((await run()).out).toMatch(/\[by hand\] registration.*r-1 waits for its form/)

    account.registrations[0]!.status = 'REVIEWING'
    expect((await run()).out).toMatch(/\[waiting\] registration.*days to weeks/)

    account.registrations[0]!.status = 'COMPLETE'
    await run()
    expect(account.registrations.map(({ type }) => type)).toEqual([
      'US_TEN_DLC_BRAND_REGISTRATION',
      'US_TEN_DLC_CAMPAIGN_REGISTRATION',
    ])

    Object.assign(account, { tier: 'PRODUCTION', mostUsd: 500, concurrency: 1000 })
    account.registrations[1]!.status = 'COMPLETE'
    expect((await run()).out).toMatch(/\[waiting\] number.*Being set up/)
    expect(account.numbers).toHaveLength(clinics.length)

    for (const each of account.numbers) each.status = 'ACTIVE'
    expect(await run()).toMatchObject({ code: 0 })
    expect(account.texts).toHaveLength(clinics.length)
  })

  it('opens no second registration beside one that is with the carriers', async () => {
    const account = readyAccount(0)
    account.registrations[1]!.status = 'REVIEWING'
    const { run } = begin(account)
    expect((await run()).out).toMatch(/\[waiting\] registration: .*r-2 is with the carriers/)
    expect(account.registrations).toHaveLength(2)
  })

  it('asks for no second number where the first request was cut off', async () => {
    const account = { ...readyAccount(0), cutAt: { change: 0, when: 'after' } as const }
    const { run, give } = begin(account, confirmAll(account))
    const wanted = {
      ...answers,
      clinics: { demo: { numberArn: 'new' }, north: { numberArn: 'new' } },
    }
    give(wanted)
    await run()
    await run()
    expect(account.numbers).toHaveLength(clinics.length)
  })

  it('asks whose a number is that no clinic is known to have', async () => {
    const { account, run } = begin(readyAccount(1))
    expect((await run()).out).toMatch(/\[asks\] {4}number: .*\+12065550100/)
    expect(account.numbers).toHaveLength(1)
  })

  it('lets a person choose where several would do', async () => {
    const { account, runWith } = begin(readyAccount(3))
    const asked: string[] = []
    const person: Person = {
      ask: async (question) => {
        asked.push(question)
        return question.includes('which of these numbers')
          ? numberAt(asked.filter((each) => each.includes('which of these numbers')).length).arn
          : null
      },
      choose: async () => 'go',
    }
    const { out } = await runWith(person)
    expect(out).toContain('Afterglow Demo Clinic texts from +12065550101')
    expect(account.numbers).toHaveLength(3)
  })

  it('takes no toll-free number', async () => {
    const { run } = begin({ ...readyAccount(0), registrations: [] })
    expect((await run('--dry-run')).out).toMatch(/registration.*No brand registration yet/)
  })
})

describe('log groups that stand in the way', () => {
  const name = 'sns/us-east-1/111122223333/DirectPublishToPhoneNumber'

  it('are deleted only once somebody said so', async () => {
    const { account, run, give } = beginReady()
    account.logGroups = [name, `${name}/Failure`, 'sns/us-east-1/111122223333/other']
    give({ ...answers, deleteLogGroups: false })
    expect((await run()).out).toMatch(/\[by hand\] log-groups.*Export what you need/)
    expect(account.logGroups).toHaveLength(3)
    expect(account.stacks.has('Afterglow')).toBe(false)
    give(answers)
    await run()
    expect(account.logGroups).toEqual(['sns/us-east-1/111122223333/other'])
    expect(account.stacks.has('Afterglow')).toBe(true)
  })

  it("are the stack's own once it stands", async () => {
    const { account, run } = beginReady()
    await run()
    account.logGroups = [name]
    account.stacks.get('Afterglow')?.resources.push({ type: 'AWS::Logs::LogGroup', id: name })
    await run()
    expect(account.logGroups).toEqual([name])
  })
})

describe('somebody at the terminal', () => {
  it('is asked what is wanting, again where it is no answer, and each answer is kept at once', async () => {
    const { runWith, kept } = begin(readyAccount(clinics.length))
    const given = ['A. Name', 'many', '0', '150']
    const person: Person = {
      ask: async () => given.shift() ?? null,
      choose: async () => 'go',
    }
    const { err } = await runWith(person)
    expect(err.split('\n').filter((line) => /expected number/.test(line))).toHaveLength(2)
    expect(kept()).toMatchObject({ agreedBy: 'A. Name', monthlySmsSpendUsd: 150 })
  })

  it('leaves a step out, and is not asked about it again', async () => {
    const { account, give, runWith, kept } = beginReady()
    give({ ...answers, skip: ['proof'] })
    const offered: (string | null)[] = []
    const person: Person = {
      ask: async () => null,
      choose: async (skippable) => {
        offered.push(skippable)
        return skippable === null ? 'go' : 'skip'
      },
    }
    const { code } = await runWith(person)
    expect(code).toBe(0)
    expect(kept().skip.toSorted()).toEqual(['admin', 'drill', 'pages', 'proof', 'protect'])
    expect(account.users).toEqual([])
    offered.length = 0
    await runWith(person)
    expect(offered).toEqual([])
  })

  it('stops at any step and loses nothing', async () => {
    const { account, runWith, run } = beginReady()
    const person: Person = { ask: async () => null, choose: async () => 'stop' }
    expect((await runWith(person)).err).toContain('Stopped. Nothing is lost')
    expect(account.changes).toEqual([])
    expect((await run()).code).toBe(0)
  })
})

describe('the command line', () => {
  it('knows its steps', async () => {
    const { run } = begin(emptyAccount())
    expect(await run('--skip', 'dessert')).toMatchObject({ code: 2 })
    expect((await run('--again', 'dessert')).err).toContain('there is no step dessert')
  })

  it('cannot leave out what nothing works without', async () => {
    const { account, run, give } = beginReady()
    give({ ...answers, deleteLogGroups: false })
    account.logGroups = ['sns/us-east-1/111122223333/DirectPublishToPhoneNumber']
    expect((await run('--skip', 'log-groups', '--skip', 'deploy')).code).toBe(1)
    expect(account.stacks.has('Afterglow')).toBe(false)
  })

  it('names the place in a file of answers that needs mending', async () => {
    const { run, give } = begin(emptyAccount())
    give({ clinics: { demo: { pageEmail: 'nobody' } } })
    expect(await run()).toMatchObject({ code: 1 })
    expect((await run()).err).toContain('clinics.demo.pageEmail: an e-mail address')
  })
})

it('the proof text says TEST and takes one part, whatever the clinic', () => {
  const longest = 'A Clinic of 18 let'
  for (const shortName of [longest, ...clinics.map((each) => each.shortName)]) {
    const body = proofText({ ...clinics[0]!, shortName })
    expect(countParts(body)).toEqual({ encoding: 'gsm-7', parts: 1 })
    expect(body).toContain('TEST')
  }
})
