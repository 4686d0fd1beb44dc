// Runs setup on a fake account, with answers given beforehand.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nobody, type Person } from '../../../ops/setup/person.ts'
import { setupBy } from '../../../ops/setup/setup.ts'
import { type Wishes, Wishes as WishesShape } from '../../../ops/setup/wishes.ts'
import { type Ran, ran } from '../around.ts'
import { answerFor, type FakeAccount, fakeCdk, numberAt } from './fake-account.ts'

process.env.AWS_REGION ??= 'us-east-1'

/** What the clinics of clinics.json want. */
export const answers: Wishes = WishesShape.parse({
  agreedBy: 'A. Name',
  operatorEmail: 'ops@clinic.example',
  monthlySmsSpendUsd: 200,
  deleteLogGroups: true,
  backupRegion: null,
  clinics: {
    demo: {
      numberArn: numberAt(0).arn,
      pageEmail: 'oncall@demo.example',
      adminEmail: 'admin@demo.example',
      proofPhone: '+12065550190',
    },
    north: {
      numberArn: numberAt(1).arn,
      pageEmail: 'oncall@north.example',
      adminEmail: 'admin@north.example',
      proofPhone: '+12065550191',
    },
  },
})

export type SettingUp = {
  account: FakeAccount
  run(...args: string[]): Promise<Ran>
  /** With somebody at the terminal. */
  runWith(person: Person, ...args: string[]): Promise<Ran>
  /** The file of answers. */
  kept(): Wishes
  give(wishes: unknown): void
  end(): void
}

/** @param sleep what happens in the account while setup waits */
export function settingUp(account: FakeAccount, sleep = async () => undefined): SettingUp {
  const folder = mkdtempSync(join(tmpdir(), 'afterglow-setup-'))
  const file = join(folder, 'setup.json')
  answerFor(account)
  const runWith = (person: Person, ...args: string[]) =>
    ran(
      setupBy({ person: (yes) => (yes ? nobody : person), cdk: () => fakeCdk(account) }),
      ['--file', file, ...args],
      { sleep },
    )
  return {
    account,
    run: (...args) => runWith(nobody, '--yes', ...args),
    runWith,
    kept: () => WishesShape.parse(JSON.parse(readFileSync(file, 'utf8'))),
    give: (wishes) => writeFileSync(file, JSON.stringify(wishes)),
    end: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Opens every mail that waits to be confirmed. */
export const confirmAll = (account: FakeAccount) => async () => {
  account.pending.clear()
  return undefined
}
