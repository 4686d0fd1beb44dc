// The guided deployment: what stands between a clinic and a running service, one step after the other.
import { readClinics } from '../../infra/clinics.ts'
import { type Command, Refused, readArguments, type Surroundings, UsageError } from '../command.ts'
import { defaultStack } from '../stack.ts'
import { type Asked, goThrough, journeyAlone, reachCells } from './accounts/accounts.ts'
import type { CdkFor } from './accounts/visit.ts'
import { type Apart, runCdk } from './cdk.ts'
import { go, type Journey, tellPlan } from './go.ts'
import { help } from './help.ts'
import { openAddress } from './open.ts'
import { atTerminal, nobody, type Person } from './person.ts'
import { makeClients, type Place } from './place.ts'
import type { StepId } from './step.ts'
import { isStepId, steps } from './steps.ts'
import { joined, readWishes, type Wishes, writeWishes } from './wishes.ts'

/** What a test puts in the place of a terminal and of the CDK. */
export type Means = {
  person(yes: boolean): Person
  cdk(files: { clinics: string; stack: string }, apart: Apart | null): Place['cdk']
}

const realMeans: Means = {
  person: (yes) => (yes ? nobody : atTerminal(process.stdin, process.stdout)),
  cdk: ({ clinics, stack }, apart) =>
    runCdk(['-c', `clinics=${clinics}`, '-c', `stack=${stack}`], apart),
}

const flags = {
  'dry-run': { type: 'boolean', default: false },
  yes: { type: 'boolean', default: false },
  file: { type: 'string' },
  answers: { type: 'string' },
  skip: { type: 'string', multiple: true },
  again: { type: 'string', multiple: true },
  clinics: { type: 'string' },
  stack: { type: 'string' },
  accounts: { type: 'string' },
  only: { type: 'string', multiple: true },
  'at-once': { type: 'string' },
  help: { type: 'boolean', default: false },
} as const
type Given = ReturnType<typeof readArguments<typeof flags>>['values']

export const setupBy =
  (means: Means): Command =>
  async (args, around) => {
    const { values, positionals } = readArguments(args, flags)
    if (values.help) return around.print(help)
    if (positionals.length > 0) throw new UsageError(`what is ${positionals.join(' ')}?`)
    if (values.accounts !== undefined) return setUpMany(values.accounts, values, means, around)
    if (values.only || values['at-once'])
      throw new UsageError('--only and --at-once are for a list of --accounts')
    const file = values.file ?? 'setup.json'
    const wishes = withSkipped(joined(readWishes(file), answersOf(values)), values)
    const journey: Journey = {
      place: placeOf(values, means, around),
      steps,
      person: means.person(values.yes),
      keep: (now) => writeWishes(file, now),
      again: againOf(values),
    }
    await travel(journey, wishes, values)
  }

export const setup: Command = setupBy(realMeans)

async function setUpMany(list: string, values: Given, means: Means, around: Surroundings) {
  if (values.file || values.clinics || values.stack)
    throw new UsageError('each account of the list says its own file, clinics and stack')
  const asked: Asked = {
    list,
    only: values.only ?? [],
    atOnce: atOnceOf(values['at-once'] ?? '4'),
    plan: values['dry-run'],
    answers: withSkipped(answersOf(values), values),
    again: againOf(values),
  }
  const cdk: CdkFor = ({ clinicsFile, stack }, credentials, log) =>
    means.cdk({ clinics: clinicsFile, stack }, { credentials, log })
  const reached = await reachCells(asked)
  const [one] = reached
  if (!one || values.only === undefined || reached.length > 1 || values.yes)
    return goThrough(reached, asked, { around, cdk })
  const alone = journeyAlone(one, { around, cdk, again: asked.again })
  const person = means.person(false)
  const place = { ...alone.place, open: openAddress }
  await travel({ ...alone, person, place }, one.wishes, values)
}

/** Each is a CDK of its own: 650 MB and twenty seconds of a core while it makes a template of twenty clinics. */
function atOnceOf(given: string): number {
  const number = Number(given)
  if (Number.isInteger(number) && number >= 1 && number <= 20) return number
  throw new UsageError('--at-once takes 1 to 20')
}

async function travel(journey: Journey, wishes: Wishes, values: Given): Promise<void> {
  if (values['dry-run']) return tellPlan(journey, wishes)
  journey.keep(wishes)
  tellWhatIsLeft(await go(journey, wishes), journey.place.around)
}

const answersOf = ({ answers = '' }: Given): Wishes => readWishes(answers)

const withSkipped = (wishes: Wishes, { skip = [] }: Given): Wishes => ({
  ...wishes,
  skip: [...wishes.skip, ...skip.map(stepNamed)],
})

const againOf = ({ again = [] }: Given): ReadonlySet<StepId> => new Set(again.map(stepNamed))

function stepNamed(name: string): StepId {
  if (isStepId(name)) return name
  throw new UsageError(`there is no step ${name}; there are ${steps.map(([id]) => id).join(', ')}`)
}

function placeOf(values: Given, means: Means, around: Surroundings): Place {
  const { clinics = 'clinics.json', stack = defaultStack } = values
  return {
    access: {},
    clients: makeClients({}),
    clinics: readClinics(clinics),
    stack,
    cdk: means.cdk({ clinics, stack }, null),
    open: openAddress,
    around,
  }
}

function tellWhatIsLeft(left: readonly StepId[], { print }: Surroundings): void {
  if (left.length > 0)
    throw new Refused(
      `Not done yet: ${left.join(', ')}. Run npm run setup again; it goes on there.`,
    )
  print('All is done. Keep the file of answers: later runs go by it.')
}
