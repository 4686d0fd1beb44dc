// The guided deployment: what stands between a clinic and a running service, one step after the other.
import { readClinics } from '../../infra/clinics.ts'
import { type Command, Refused, readArguments, type Surroundings, UsageError } from '../command.ts'
import { defaultStack } from '../stack.ts'
import { runCdk } from './cdk.ts'
import { go, type Journey, tellPlan } from './go.ts'
import { openAddress } from './open.ts'
import { atTerminal, nobody, type Person } from './person.ts'
import { makeClients, type Place } from './place.ts'
import type { StepId } from './step.ts'
import { isStepId, steps } from './steps.ts'
import { joined, readWishes, type Wishes, writeWishes } from './wishes.ts'

const defaultFile = 'setup.json'

export const help = `Takes an AWS account to a running service, step by step: looks at what is there, says what it will do
and what that costs, asks, does it. It may be stopped and begun again at any step; it looks at the account each time.

  npm run setup                        asks as it goes
  npm run setup -- --dry-run           the whole plan as things stand; changes nothing, asks nothing
  npm run setup -- --yes               asks nothing: goes by the answers it has, and stops where one is wanting

  --file <path>      where answers are kept (${defaultFile}, which git ignores)
  --answers <path>   further answers, in the same form
  --skip <step>      leaves a step out, if it may be; may be repeated
  --again <step>     does a step though it is done: deploy after an update, proof or drill to try again
  --clinics <path>   another clinics file than clinics.json
  --stack <name>     another stack than ${defaultStack}
  --help             this

Steps: ${steps.map(([id]) => id).join(', ')}.
Credentials and region are the AWS SDK's usual ones; they need an administrator's rights.`

/** What a test puts in the place of a terminal and of the CDK. */
export type Means = {
  person(yes: boolean): Person
  cdk(clinicsFile: string): Place['cdk']
}

const realMeans: Means = {
  person: (yes) => (yes ? nobody : atTerminal(process.stdin, process.stdout)),
  cdk: (file) => runCdk(['-c', `clinics=${file}`]),
}

export const setupBy =
  (means: Means): Command =>
  async (args, around) => {
    const { values, positionals } = readArguments(args, {
      'dry-run': { type: 'boolean', default: false },
      yes: { type: 'boolean', default: false },
      file: { type: 'string', default: defaultFile },
      answers: { type: 'string' },
      skip: { type: 'string', multiple: true, default: [] },
      again: { type: 'string', multiple: true, default: [] },
      clinics: { type: 'string', default: 'clinics.json' },
      stack: { type: 'string', default: defaultStack },
      help: { type: 'boolean', default: false },
    })
    if (values.help) return around.print(help)
    if (positionals.length > 0) throw new UsageError(`what is ${positionals.join(' ')}?`)
    const kept = joined(readWishes(values.file), readWishesOf(values.answers))
    const wishes: Wishes = { ...kept, skip: [...kept.skip, ...values.skip.map(stepNamed)] }
    const place = placeOf({ ...values, cdk: means.cdk(values.clinics) }, around)
    const journey: Journey = {
      place,
      steps,
      person: means.person(values.yes),
      keep: (now) => writeWishes(values.file, now),
      again: new Set(values.again.map(stepNamed)),
    }
    if (values['dry-run']) return tellPlan(journey, wishes)
    journey.keep(wishes)
    tellWhatIsLeft(await go(journey, wishes), around)
  }

export const setup: Command = setupBy(realMeans)

const readWishesOf = (file: string | undefined): Wishes =>
  file === undefined ? readWishes('') : readWishes(file)

function stepNamed(name: string): StepId {
  if (isStepId(name)) return name
  throw new UsageError(`there is no step ${name}; there are ${steps.map(([id]) => id).join(', ')}`)
}

const placeOf = (
  { clinics, stack, cdk }: { clinics: string; stack: string; cdk: Place['cdk'] },
  around: Surroundings,
): Place => ({
  clients: makeClients(),
  clinics: readClinics(clinics),
  stack,
  cdk,
  open: openAddress,
  around,
})

function tellWhatIsLeft(left: readonly StepId[], { print }: Surroundings): void {
  if (left.length > 0)
    throw new Refused(
      `Not done yet: ${left.join(', ')}. Run npm run setup again; it goes on there.`,
    )
  print('All is done. Keep the file of answers: later runs go by it.')
}
