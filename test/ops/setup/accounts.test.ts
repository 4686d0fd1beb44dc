// Many accounts from one list: each goes its own way, and nothing of one gets into another.
import { statSync } from 'node:fs'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { Slots } from '../../../ops/setup/accounts/slots.ts'
import { withoutAccount } from '../../../ops/setup/cdk.ts'
import type { Person } from '../../../ops/setup/person.ts'
import { Many } from './setting-up-many.ts'

let open: Many[] = []
const begin = (count: number): Many => {
  const made = new Many(count)
  open.push(made)
  return made
}
afterEach(() => {
  for (const each of open) each.end()
  open = []
})

/** Addresses, telephones, names and secrets. */
const personal = /@|\+1\d{10}|A\. Name|somebody|own|lent|hub/
const row = (out: string, name: string): string =>
  out.split('\n').find((line) => line.startsWith(`${name} `)) ?? ''

describe('npm run setup -- --accounts', () => {
  it('takes every account to a proof text, each by its own way and with its own answers', async () => {
    const many = begin(3)
    many.rows[2] = { ...many.rows[2], region: 'us-west-2', stack: 'Other' }
    const { code, out, err } = await many.run()
    expect({ code, err }).toEqual({ code: 0, err: '' })
    for (const [at, account] of many.accounts.entries()) {
      const stack = at === 2 ? 'Other' : 'Afterglow'
      expect([...account.stacks.keys()]).toEqual(['CDKToolkit', stack])
      expect(account.texts).toHaveLength(1)
      expect([...account.people.keys()]).toEqual([`clinic-${at}.admin`])
      expect(Object.keys(many.kept(at).clinics)).toEqual([`clinic-${at}`])
      expect(row(out, `cell-${at}`)).toMatch(new RegExp(`${account.id} .*17 of 17 +- +- +-$`))
    }
    expect(out).toContain('3 accounts: 3 done.')
    expect(many.cdkRan.map(({ key }) => key).toSorted()).toEqual(
      many.accounts.flatMap(({ id }) => [id, id]),
    )
    expect(
      many.cdkRan.filter(({ stack }) => stack === 'Other').map(({ region }) => region),
    ).toEqual(['us-west-2', 'us-west-2'])
  })

  it('prints nobody’s address, telephone, name or secret, and keeps what it was told from others', async () => {
    const many = begin(3)
    for (const account of many.accounts.slice(1)) account.mostUsd = 1
    Object.assign(many.accounts[2]!, { isDenied: true })
    const { out, err } = await many.run()
    expect(`${out}${err}`).not.toMatch(personal)
    expect(many.log(0)).toMatch(/[+]1206555010\d/)
    for (const name of ['cell-0.setup.log', 'cell-0.setup.json'])
      expect(statSync(many.path(name)).mode & 0o077, name).toBe(0)
  })

  it('changes nothing when it is run again', async () => {
    const many = begin(2)
    await many.run()
    const before = many.changes().length
    expect((await many.run()).code).toBe(0)
    expect(many.changes()).toHaveLength(before)
  })

  it('goes on with the others where one has no rights, one leads nowhere, and one waits for the carriers', async () => {
    const many = begin(5)
    Object.assign(many.accounts[0]!, { isDenied: true })
    many.rows[1]!.roleArn = `arn:aws:iam::${many.accounts[1]!.id}:role/Nobody`
    many.accounts[2]!.registrations[1]!.status = 'REVIEWING'
    many.accounts[2]!.numbers = []
    const { code, out, err } = await many.run()
    expect(code).toBe(1)
    expect(err).toBe('Not all went well: mend it and run this again.')
    expect(row(out, 'cell-0')).toMatch(/sandbox \(not seen\), spend \(not seen\).* more/)
    expect(row(out, 'cell-1')).toMatch(/ 0 of 17 +- +credentials \(AccessDenied\) +17 steps$/)
    expect(many.log(1)).toContain('AccessDenied of somebody@work')
    expect(row(out, 'cell-2')).toMatch(/registration \(under way\) +- +\d+ steps$/)
    for (const at of [3, 4]) expect(row(out, `cell-${at}`)).toMatch(/17 of 17/)
    expect(out).toContain('5 accounts: 2 done, 1 waiting for a person, 2 failed.')
    expect(
      many.accounts
        .slice(0, 3)
        .flatMap(({ cdkCalls }) => cdkCalls)
        .map(([what]) => what),
    ).toEqual(['bootstrap'])
  })

  it('says by its exit code that only people are waited for, and what is to be answered', async () => {
    const many = begin(2)
    const { clinics, ...rest } = many.answersOf(1)
    many.give(1, { ...rest, agreedBy: undefined, clinics })
    const { code, out } = await many.run()
    expect(code).toBe(3)
    expect(row(out, 'cell-1')).toMatch(/agreement \(asks agreement\)/)
    expect(row(out, 'cell-0')).toMatch(/17 of 17/)
  })

  it('ends the same wherever one of them broke off, and the others do not mind', async () => {
    const whole = begin(2)
    await whole.run()
    const changes = whole.accounts[1]!.changes.length
    expect(changes).toBeGreaterThan(5)
    for (let change = 0; change < changes; change++) {
      for (const when of ['before', 'after'] as const) {
        const many = begin(2)
        const [other, cut] = many.accounts
        cut!.cutAt = { change, when }
        const broken = await many.run()
        expect(broken.code).toBe(1)
        expect(row(broken.out, 'cell-1')).toMatch(/(bootstrap|deploy|protect|admin|proof) \(/)
        expect(row(broken.out, 'cell-0')).toMatch(/17 of 17/)
        const done = other!.changes.length
        cut!.cutAt = null
        expect((await many.run()).code).toBe(0)
        expect(other!.changes).toHaveLength(done)
        expect(cut!.stacks).toEqual(whole.accounts[1]!.stacks)
        expect(cut!.people).toEqual(whole.accounts[1]!.people)
      }
    }
  })

  it('lets the next begin while one waits for mails to be opened', async () => {
    const many = begin(2)
    const deployed: number[] = []
    const sleep = async () => {
      deployed.push(many.accounts.filter(({ stacks }) => stacks.has('Afterglow')).length)
      if (many.accounts.every(({ stacks }) => stacks.has('Afterglow'))) await many.confirmAll()
      return undefined
    }
    expect((await many.run(['--at-once', '1'], sleep)).code).toBe(0)
    expect(many.cdksAtMost).toBe(1)
    expect(deployed.slice(0, 2)).toEqual([1, 2])
  })

  it.each([1, 2, 3])('deploys %i at once where so many are asked for', async (atOnce) => {
    const many = begin(5)
    await many.run(['--at-once', String(atOnce)])
    expect(many.cdksAtMost).toBe(atOnce)
  })

  it('tells the plan of all, and changes nothing', async () => {
    const many = begin(2)
    many.give(1, {})
    const before = [many.kept(0), many.kept(1)]
    const { code, out } = await many.run(['--dry-run'])
    expect(code).toBe(0)
    expect(row(out, 'cell-0')).toMatch(/bootstrap, deploy/)
    expect(row(out, 'cell-1')).toMatch(/agreement \(asks agreement\)/)
    expect(many.changes()).toEqual([])
    expect([many.kept(0), many.kept(1)]).toEqual(before)
  })

  it('does a step again in all of them, as after an update', async () => {
    const many = begin(2)
    await many.run()
    expect((await many.run(['--again', 'deploy'])).code).toBe(0)
    for (const { cdkCalls } of many.accounts)
      expect(cdkCalls.map(([what]) => what)).toEqual(['bootstrap', 'deploy', 'deploy'])
  })

  it('gives all of them the same answers, each those of its own clinics', async () => {
    const many = begin(2)
    const [{ clinics: first, ...common }, { clinics: second }] = [
      many.answersOf(0),
      many.answersOf(1),
    ]
    many.give(0, {})
    many.give(1, {})
    many.giveFile('common.json', { ...common, clinics: { ...first, ...second } })
    expect((await many.run(['--answers', many.path('common.json')])).code).toBe(0)
    for (const at of [0, 1]) expect(Object.keys(many.kept(at).clinics)).toEqual([`clinic-${at}`])
  })

  it('asks whoever sits at the terminal where one alone is meant', async () => {
    const many = begin(2)
    many.give(1, { ...many.answersOf(1), agreedBy: undefined })
    const asked: string[] = []
    const person: Person = {
      ask: async (question) => {
        asked.push(question)
        return 'A. Name'
      },
      choose: async () => 'go',
    }
    const { code } = await many.run(['--only', 'cell-1'], many.confirmAll, person)
    expect(code).toBe(0)
    expect(asked).toEqual([expect.stringContaining('Business Associate Addendum')])
    expect(many.accounts.map(({ changes }) => changes.length > 0)).toEqual([false, true])
  })
})

describe('a list is refused before anything is changed', () => {
  const cases: [string, (many: Many) => void, RegExp][] = [
    [
      'two of one name',
      (many) => (many.rows[1]!.name = 'cell-0'),
      /cell-0 and cell-0 have one name/,
    ],
    [
      'an account and region twice',
      (many) => Object.assign(many.rows[2]!, { accountId: many.rows[0]!.accountId }),
      /cell-0 and cell-2 have one account and region/,
    ],
    [
      'one file of answers twice',
      (many) => (many.rows[1]!.file = 'cell-0.setup.json'),
      /cell-0 and cell-1 have one file of answers/,
    ],
    [
      'a clinic in two cells',
      (many) => many.giveClinics(1, ['clinic-1', 'clinic-0']),
      /cell-0 \(clinic-0\) and cell-1 \(clinic-0\) have one clinic id/,
    ],
    [
      'a number in two cells',
      (many) => (many.rows[1]!.clinics = 'cell-0.clinics.json'),
      /cell-0 \(clinic-0\) and cell-1 \(clinic-0\) have one textNumber/,
    ],
    [
      'a number’s ARN in two cells',
      (many) =>
        many.give(1, {
          ...many.answersOf(1),
          clinics: { 'clinic-1': many.answersOf(0).clinics['clinic-0'] },
        }),
      /cell-0 \(clinic-0\) and cell-1 \(clinic-1\) have one numberArn/,
    ],
    [
      'more clinics than a cell has room for',
      (many) =>
        many.giveClinics(
          1,
          Array.from({ length: 21 }, (_, of) => `clinic-1-${of}`),
        ),
      /cell-1: .*\n.*clinics: 20 items at most: one account is a cell/,
    ],
    ['what it does not know', (many) => (many.rows[1]!.secret = 'x'), /accounts\[1\]: .*"secret"/],
    [
      'two ways to one account',
      (many) => (many.rows[1]!.profile = 'profile-1'),
      /accounts\[1\]: one of profile and roleArn/,
    ],
    ['no way', (many) => delete many.rows[1]!.roleArn, /accounts\[1\]: one of profile and roleArn/],
    [
      'a role of another account',
      (many) => (many.rows[1]!.roleArn = `arn:aws:iam::${many.accounts[0]!.id}:role/Setup`),
      /accounts\[1\]: its role is of another account/,
    ],
    [
      'credentials of another account',
      (many) => (many.rows[2]!.profile = 'profile-0'),
      /cell-2: its credentials are of account 111122223330, not 111122223332/,
    ],
    [
      'a region that is none',
      (many) => (many.rows[1]!.region = 'here'),
      /accounts\[1\]\.region: a region/,
    ],
    [
      'clinics that are not there',
      (many) => (many.rows[1]!.clinics = 'none'),
      /cell-1: .*none cannot be read/,
    ],
    [
      'answers that need mending',
      (many) => many.give(1, { agreedBy: 1 }),
      /cell-1: .*\n.*agreedBy/,
    ],
  ]

  it.each(cases)('with %s', async (_, spoil, says) => {
    const many = begin(3)
    spoil(many)
    for (const args of [[], ['--only', 'cell-0'], ['--dry-run']]) {
      const { code, err } = await many.run(args)
      // What is astray behind credentials is asked of those alone that are meant.
      if (args[0] === '--only' && /credentials/.test(String(says))) continue
      expect(code).toBe(1)
      expect(err).toMatch(says)
      expect(err).not.toMatch(/@|\+1\d{10}/)
    }
    expect(many.accounts.slice(1).flatMap(({ changes }) => changes)).toEqual([])
  })

  it('with all that is wrong at once', async () => {
    const many = begin(3)
    many.rows[1]!.name = 'cell-0'
    many.give(2, { agreedBy: 1 })
    const { err } = await many.run()
    expect(err).toMatch(/have one name/)
    expect(err).toMatch(/agreedBy/)
  })

  it.each([
    [['--file', 'x.json'], /each account of the list says its own file/],
    [['--stack', 'Other'], /each account of the list says its own file/],
    [['--only', 'nobody'], /has no nobody/],
    [['--at-once', '0'], /--at-once takes 1 to 20/],
    [['--again', 'dessert'], /there is no step dessert/],
  ])('with a command line of %j', async (args, says) => {
    const many = begin(2)
    const { code, err } = await many.run(args)
    expect(code).toBe(2)
    expect(err).toMatch(says)
    expect(many.changes()).toEqual([])
  })
})

it('starts the CDK with nothing of the account that setup was started in', () => {
  const ours = { PATH: '/bin', HOME: '/var/nobody', AWS_CA_BUNDLE: '/ca' }
  const theirs = {
    AWS_PROFILE: 'hub',
    AWS_ACCESS_KEY_ID: 'hub',
    AWS_SESSION_TOKEN: 'hub',
    AWS_ROLE_ARN: 'hub',
    AWS_WEB_IDENTITY_TOKEN_FILE: 'hub',
    AWS_CONTAINER_CREDENTIALS_FULL_URI: 'hub',
    AWS_REGION: 'hub',
    AWS_DEFAULT_REGION: 'hub',
  }
  expect(withoutAccount({ ...ours, ...theirs })).toEqual(ours)
})

it('lets no more go at once than there are slots, whoever waits in between', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 4 }),
      fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 12 }),
      async (atOnce, waits) => {
        const slots = new Slots(atOnce)
        let now = 0
        let most = 0
        const enter = () => {
          now += 1
          most = Math.max(most, now)
        }
        const work = (times: number) =>
          slots.hold(async () => {
            enter()
            for (let at = 0; at < times; at++) {
              await Promise.resolve()
              now -= 1
              await slots.aside(async () => Promise.resolve())
              enter()
            }
            now -= 1
          })
        await Promise.all(waits.map(work))
        expect(now).toBe(0)
        expect(most).toBe(Math.min(atOnce, waits.length))
      },
    ),
  )
})
