// What to say when something was violated: what, how to see it again, and the story of that patient.
import { clinics } from '../functions/clinics.ts'
import { invariants } from './invariants/table.ts'
import type { Violation } from './ledger.ts'
import type { Options } from './options.ts'
import { simulate } from './simulation.ts'

/** Lines of the story before the violation. */
const storyLines = 60

/** Runs the seed once more, for the story of the first patient it went wrong for. */
export async function tellViolations(
  options: Options,
  violations: readonly Violation[],
): Promise<void> {
  for (const { invariant, patient, at, detail } of violations)
    console.log(
      `VIOLATED ${invariant} at ${at}${patient === null ? '' : ` for ${patient}`}: ${detail}`,
    )
  const [first] = violations
  const broken = invariants.find(({ name }) => name === first?.invariant)
  if (first === undefined) return
  console.log(`\n${first.invariant}: ${broken?.says ?? ''}`)
  if (first.patient !== null) await tellStory(options, first)
  console.log(`\nSee it again: ${commandOf(options)}`)
}

async function tellStory(options: Options, { patient, at }: Violation): Promise<void> {
  const { story } = await simulate({ ...options, clinics: clinics(), watch: patient ?? '' })
  const end = story.findLastIndex((line) => line.slice(0, at.length) <= at)
  console.log(`\nWhat happened to ${patient}, up to then:`)
  for (const line of story.slice(Math.max(0, end + 1 - storyLines), end + 1))
    console.log(`  ${line}`)
}

/** The one command that replays the run. */
export const commandOf = ({ patients, days, seed, faults }: Options): string =>
  `npm run simulate -- --patients ${patients} --days ${days} --seed ${seed}${faults ? ' --faults' : ''}`
