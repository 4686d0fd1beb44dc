// A list of fake accounts, one clinic each, reached by profiles and roles that lend the account's own id for a key.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vi } from 'vitest'
import shipped from '../../../clinics.json' with { type: 'json' }
import { readClinics } from '../../../infra/clinics.ts'
import type { Apart } from '../../../ops/setup/cdk.ts'
import { nobody, type Person } from '../../../ops/setup/person.ts'
import { setupBy } from '../../../ops/setup/setup.ts'
import type { Wishes } from '../../../ops/setup/wishes.ts'
import { type Ran, ran } from '../around.ts'
import { answerForAll, type FakeAccount, fakeCdk, numberAt, readyAccount } from './fake-account.ts'
import { answers } from './setting-up.ts'

export type Row = Record<string, string>

/** `cell-0` by a profile, `cell-1` by a role, and so on. */
export class Many {
  readonly folder = mkdtempSync(join(tmpdir(), 'afterglow-accounts-'))
  readonly accounts: FakeAccount[]
  rows: Row[]
  /** Deployments at once, at most. */
  cdksAtMost = 0
  /** Credentials that the CDK was started with, by the clinics file. */
  readonly cdkRan: {
    clinics: string
    stack: string
    key: string | undefined
    region: string | undefined
  }[] = []
  private cdks = 0

  constructor(count: number) {
    this.accounts = Array.from({ length: count }, (_, at) =>
      readyAccount(1, `${111122223330 + at}`),
    )
    this.rows = this.accounts.map(({ id }, at) => ({
      name: `cell-${at}`,
      accountId: id,
      region: 'us-east-1',
      ...(at % 2 === 0
        ? { profile: `profile-${at}` }
        : { roleArn: `arn:aws:iam::${id}:role/Setup` }),
      clinics: `cell-${at}.clinics.json`,
    }))
    for (const [at, account] of this.accounts.entries()) {
      this.giveClinics(at, [`clinic-${at}`])
      account.clinics = readClinics(this.path(`cell-${at}.clinics.json`))
      this.give(at, this.answersOf(at))
    }
    const profiles = this.accounts.map(
      ({ id }, at) => `[profile-${at}]\naws_access_key_id = ${id}\naws_secret_access_key = own`,
    )
    writeFileSync(this.path('credentials'), profiles.join('\n'))
    vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', this.path('credentials'))
    vi.stubEnv('AWS_CONFIG_FILE', this.path('config'))
    // Whoever takes these in place of the list's own is in another account.
    vi.stubEnv('AWS_ACCESS_KEY_ID', '000000000000')
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'hub')
    answerForAll(this.accounts)
  }

  path = (name: string): string => join(this.folder, name)

  giveClinics(at: number, ids: readonly string[]): void {
    const [one] = shipped.clinics
    const clinics = ids.map((id, of) => ({
      ...one,
      ...{ id, textNumber: `+1${2125550000 + 100 * at + of}`, weeklyDrill: false },
    }))
    writeFileSync(this.path(`cell-${at}.clinics.json`), JSON.stringify({ clinics }))
  }

  answersOf(at: number): Wishes {
    const demo = answers.clinics.demo ?? {}
    const numberArn = numberAt(0, this.accounts[at]?.id).arn
    return { ...answers, clinics: { [`clinic-${at}`]: { ...demo, numberArn } } }
  }

  give(at: number, wishes: unknown): void {
    this.giveFile(`cell-${at}.setup.json`, wishes)
  }

  giveFile(name: string, what: unknown): void {
    writeFileSync(this.path(name), JSON.stringify(what), { mode: 0o600 })
  }

  kept(at: number): Wishes {
    return JSON.parse(readFileSync(this.path(`cell-${at}.setup.json`), 'utf8'))
  }

  log(at: number): string {
    const file = this.path(`cell-${at}.setup.log`)
    return existsSync(file) ? readFileSync(file, 'utf8') : ''
  }

  /** @param sleep what happens in the accounts while setup waits */
  run(
    args: readonly string[] = [],
    sleep = this.confirmAll,
    person: Person = nobody,
  ): Promise<Ran> {
    writeFileSync(this.path('accounts.json'), JSON.stringify({ accounts: this.rows }))
    const command = setupBy({
      person: (yes) => (yes ? nobody : person),
      cdk: (files, apart) => (given) => this.deploy(files, apart, given),
    })
    return ran(command, ['--accounts', this.path('accounts.json'), ...args], { sleep })
  }

  /** Opens every mail that waits to be confirmed. */
  confirmAll = async (): Promise<undefined> => {
    for (const { pending } of this.accounts) pending.clear()
    return undefined
  }

  /** Every change in every account. */
  changes = (): string[] => this.accounts.flatMap(({ changes }) => changes)

  private async deploy(
    files: { clinics: string; stack: string },
    apart: Apart | null,
    args: readonly string[],
  ): Promise<void> {
    const { AWS_ACCESS_KEY_ID: key, AWS_REGION: region } = (await apart?.credentials()) ?? {}
    this.cdkRan.push({ ...files, key, region })
    const account = this.accounts.find(({ id }) => id === key)
    if (!account) throw new Error('the CDK has no account')
    this.cdks += 1
    this.cdksAtMost = Math.max(this.cdksAtMost, this.cdks)
    // Long enough for whatever runs beside it to begin.
    await new Promise((resolve) => setImmediate(() => setImmediate(resolve)))
    try {
      await fakeCdk(account)(args)
    } finally {
      this.cdks -= 1
    }
  }

  end(): void {
    vi.unstubAllEnvs()
    rmSync(this.folder, { recursive: true, force: true })
  }
}
