// One cell's journey among many: what it says goes into a file of its own, and nothing of it stops the others.
import { closeSync, openSync, writeSync } from 'node:fs'
import type { Surroundings } from '../../command.ts'
import type { Access } from '../../stack.ts'
import { type Follow, go, type Journey, StepFailed, tellPlan } from '../go.ts'
import { nobody } from '../person.ts'
import { type Clients, makeClients } from '../place.ts'
import type { Verdict } from '../plan.ts'
import type { StepId } from '../step.ts'
import { steps } from '../steps.ts'
import { writeWishes } from '../wishes.ts'
import type { Prepared } from './apart.ts'
import { accessTo, accountBehind, environmentOf } from './reach.ts'

/** A cell, and whose account its way leads to; or by what error it leads nowhere. */
export type Reached = Prepared &
  Readonly<{ access: Access; to: { account: string } | { error: string; says: string } }>

/** How far a cell came. Holds ids and names of errors, and nothing that AWS or a person said. */
export type Outcome = Readonly<{
  prepared: Prepared
  verdicts: ReadonlyMap<StepId, { kind: Verdict['kind']; asks: readonly string[] }>
  failed: { at: StepId | 'credentials'; why: string } | null
}>

export type Visiting = {
  around: Surroundings
  again: ReadonlySet<StepId>
  /** Tells what would be done, and changes nothing. */
  plan: boolean
  cdk: CdkFor
  /** Hears which step is being done. */
  begins(cell: Prepared['cell'], id: StepId): void
}

/** The CDK of one cell; `log` is an open file that takes what it says, or null for the terminal. */
export type CdkFor = (
  cell: Prepared['cell'],
  credentials: () => Promise<Readonly<Record<string, string>>>,
  log: number | null,
) => Journey['place']['cdk']

export async function reach(prepared: Prepared): Promise<Reached> {
  const access = accessTo(prepared.cell)
  try {
    return { ...prepared, access, to: { account: await accountBehind(access) } }
  } catch (error) {
    return { ...prepared, access, to: { error: nameOf(error), says: String(error) } }
  }
}

/** Goes through a cell's steps as far as they go by themselves. */
export async function visit(reached: Reached, visiting: Visiting): Promise<Outcome> {
  const { access, to, ...prepared } = reached
  const verdicts = new Map<StepId, { kind: Verdict['kind']; asks: readonly string[] }>()
  const ended = (failed: Outcome['failed']): Outcome => ({ prepared, verdicts, failed })
  const log = openSync(prepared.cell.log, 'a', 0o600)
  const line = (words: string) => writeSync(log, `${words}\n`)
  const clients = makeClients(access)
  try {
    line(`${new Date(visiting.around.now()).toISOString()} ${prepared.cell.name}`)
    if ('error' in to) {
      line(to.says)
      return ended({ at: 'credentials', why: to.error })
    }
    const journey: Journey = {
      ...journeyOf(reached, clients, { ...visiting, log, print: line }),
      follow: followed(prepared.cell, verdicts, visiting),
    }
    if (!visiting.plan) journey.keep(prepared.wishes)
    await (visiting.plan ? tellPlan : go)(journey, prepared.wishes)
    return ended(null)
  } catch (error) {
    line(error instanceof Error ? error.message : String(error))
    const isStep = error instanceof StepFailed
    return ended({ at: isStep ? error.step : 'account', why: nameOf(isStep ? error.cause : error) })
  } finally {
    closeSync(log)
    for (const client of Object.values(clients)) client.destroy()
  }
}

type Telling = Pick<Visiting, 'around' | 'again' | 'cdk'> & {
  log: number | null
  print(line: string): void
}

/** A journey in one cell, answered by nobody; no window is opened. */
export function journeyOf(
  { cell, clinics, access }: Reached,
  clients: Clients,
  { around, again, cdk, log, print }: Telling,
): Journey {
  return {
    steps,
    person: nobody,
    again,
    keep: (now) => writeWishes(cell.file, now),
    place: {
      access,
      clients,
      clinics,
      stack: cell.stack,
      cdk: cdk(cell, () => environmentOf(clients), log),
      open: async () => {},
      // What the environment says of a table or a secret is no account's of these.
      around: { ...around, env: {}, print, complain: print },
    },
  }
}

const followed = (
  cell: Prepared['cell'],
  verdicts: Map<StepId, { kind: Verdict['kind']; asks: readonly string[] }>,
  { begins }: Pick<Visiting, 'begins'>,
): Follow => ({
  begins: (id) => begins(cell, id),
  reaches: (id, verdict) => {
    const asks = verdict.kind === 'unanswered' ? verdict.questions : []
    verdicts.set(id, { kind: verdict.kind, asks })
  },
})

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'Error')
