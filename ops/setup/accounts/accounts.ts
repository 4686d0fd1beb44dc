// Many accounts from one list: each its own cell, with its own answers, which shares nothing with the others.
import { ClinicsFileError, readClinics } from '../../../infra/clinics.ts'
import { Refused, type Surroundings, UsageError, Waits } from '../../command.ts'
import type { Journey } from '../go.ts'
import { makeClients } from '../place.ts'
import type { StepId } from '../step.ts'
import { joined, noWishes, readWishes, type Wishes } from '../wishes.ts'
import { type Prepared, sharedBy } from './apart.ts'
import { type Cell, needsMending, readAccounts } from './list.ts'
import { Slots } from './slots.ts'
import { rowsOf, standingOf, sumOf } from './told.ts'
import { type CdkFor, journeyOf, type Reached, reach, visit } from './visit.ts'

export type Asked = {
  list: string
  only: readonly string[]
  atOnce: number
  plan: boolean
  /** For all cells, over each one's own. */
  answers: Wishes
  again: ReadonlySet<StepId>
}

/** Looks at the whole list and at whose account each way leads to, before anything is changed. */
export async function reachCells(asked: Asked): Promise<readonly Reached[]> {
  const all = prepare(asked)
  const names = new Set(all.map(({ cell }) => cell.name))
  const strange = asked.only.filter((name) => !names.has(name))
  if (strange.length > 0) throw new UsageError(`${asked.list} has no ${strange.join(', ')}`)
  const slots = new Slots(asked.atOnce)
  const chosen = all.filter(({ cell }) => asked.only.length === 0 || asked.only.includes(cell.name))
  const reached = await Promise.all(chosen.map((each) => slots.hold(() => reach(each))))
  const astray = reached.flatMap(({ cell, to }) =>
    'account' in to && to.account !== cell.accountId
      ? [`${cell.name}: its credentials are of account ${to.account}, not ${cell.accountId}`]
      : [],
  )
  if (astray.length > 0) throw needsMending(asked.list, astray)
  return reached
}

/** All that is wrong is told at once. */
function prepare({ list, answers }: Asked): readonly Prepared[] {
  const problems: string[] = []
  const read = <T>({ name }: Cell, from: () => T, otherwise: T): T => {
    try {
      return from()
    } catch (error) {
      if (!(error instanceof ClinicsFileError || error instanceof Refused)) throw error
      problems.push(`${name}: ${error.message.replaceAll('\n', '\n  ')}`)
      return otherwise
    }
  }
  const all = readAccounts(list).map((cell): Prepared => {
    const clinics = read(cell, () => readClinics(cell.clinicsFile), [])
    const own = read(cell, () => readWishes(cell.file), noWishes)
    const ids = new Set<string>(clinics.map(({ id }) => id))
    return { cell, clinics, wishes: joined(own, ofThose(ids, answers)) }
  })
  problems.push(...sharedBy(all))
  if (problems.length > 0) throw needsMending(list, problems)
  return all
}

/** Nothing of other cells' clinics gets into a cell's file. */
const ofThose = (ids: ReadonlySet<string>, wishes: Wishes): Wishes => ({
  ...wishes,
  clinics: Object.fromEntries(Object.entries(wishes.clinics).filter(([id]) => ids.has(id))),
})

/** Goes through all of them, so many at once; ends with a table. @throws Refused or Waits unless all is done */
export async function goThrough(
  reached: readonly Reached[],
  { atOnce, plan, again }: Asked,
  { around, cdk }: { around: Surroundings; cdk: CdkFor },
): Promise<void> {
  const slots = new Slots(atOnce)
  const visiting = {
    // Whoever waits for mails to be opened holds up nobody.
    around: { ...around, sleep: (ms: number) => slots.aside(() => around.sleep(ms)) },
    begins: ({ name }: Cell, id: StepId) => around.print(`${name}: ${id}`),
    ...{ again, plan, cdk },
  }
  const outcomes = await Promise.all(reached.map((each) => slots.hold(() => visit(each, visiting))))
  around.print(rowsOf(outcomes, { plan }))
  around.print(sumOf(outcomes, { plan }))
  around.print('What was said of each is in the .log beside its answers, and names people.')
  const stands = new Set(outcomes.map((each) => standingOf(each, { plan })))
  if (stands.has('failed')) throw new Refused('Not all went well: mend it and run this again.')
  if (stands.has('waits') && !plan) throw new Waits('Run this again when they have done it.')
}

/** One of them alone, told at the terminal. */
export function journeyAlone(
  reached: Reached,
  means: { around: Surroundings; cdk: CdkFor; again: ReadonlySet<StepId> },
): Journey {
  const { cell, access, to } = reached
  if ('error' in to) throw new Refused(`${cell.name}: no credentials (${to.error}).`)
  return journeyOf(reached, makeClients(access), { ...means, log: null, print: means.around.print })
}
