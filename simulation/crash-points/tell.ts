// What to say of a crash point: what was violated at it, the command that plays it again, and the least that shows why.
import { minuteMs } from '../../shared/calendar/index.ts'
import { invariants } from '../invariants/table.ts'
import type { Violation } from '../ledger.ts'
import type { Found } from './explore.ts'
import { type CrashPoint, commandFor } from './point.ts'
import { ownInvariants } from './rules.ts'
import { scenarios } from './scenarios/index.ts'
import { firstPatient, type Played, type PlayOptions, play } from './stage.ts'

const pointsTold = 20
const linesTold = 60
/** After a crash so much is told call by call; later on only what came of it. */
const closelyMs = 3 * minuteMs

/** One line for what was violated at each point, each with its command, and the story of the simplest. */
export async function tellFound(
  found: readonly Found[],
  options: PlayOptions,
): Promise<readonly string[]> {
  const lines = found
    .slice(0, pointsTold)
    .flatMap(({ point, violations }) => [
      ...violations.slice(0, 1).map(violated),
      `  see it again: ${commandFor(point)}`,
    ])
  if (found.length > pointsTold) lines.push(`and at ${found.length - pointsTold} points more`)
  const [first] = found.toSorted((a, b) => a.point.crashes.length - b.point.crashes.length)
  if (first === undefined) return lines
  const patient = first.violations.find((each) => each.patient !== null)?.patient ?? undefined
  const told = await tellPoint(first.point, patient ? { ...options, watch: patient } : options)
  return [...lines, '', 'The simplest of them:', ...told.lines]
}

export type Told = { lines: readonly string[]; violations: readonly Violation[] }

/**
 * Plays one point and tells its story: of the first patient harmed, or of `watch`.
 * @throws RangeError when the scenario has no such call
 */
export async function tellPoint(point: CrashPoint, options: PlayOptions): Promise<Told> {
  const script = scenarios[point.scenario]
  if (script === undefined) throw new RangeError(`there is no scenario "${point.scenario}"`)
  const watch = options.watch ?? firstPatient(options.clinics)
  const played = await play({ ...options, watch }, script, point)
  const { violations, calls, struck } = played
  if (struck.length < point.crashes.length)
    throw new RangeError(
      `"${point.scenario}" makes no such call: there are ${calls.length - ((struck.at(-1) ?? -1) + 1)}`,
    )
  const harmed = violations.find(({ patient }) => patient !== null)?.patient
  if (options.watch === undefined && harmed && harmed !== watch)
    return tellPoint(point, { ...options, watch: harmed })
  const lines = [
    `A patient who ${point.scenario}, the service crashing ${crashesOf(point, played)}:`,
    ...traceOf(played).map((line) => `  ${line}`),
    ...violations.map(violated),
    ...meaningOf(violations),
    `see it again: ${commandFor(point)}`,
  ]
  return { lines, violations }
}

const violated = ({ invariant, patient, at, detail }: Violation): string =>
  `VIOLATED ${invariant} at ${at}${patient === null ? '' : ` for ${patient}`}: ${detail}`

const meaningOf = ([first]: readonly Violation[]): readonly string[] =>
  [...invariants, ...ownInvariants]
    .filter(({ name }) => name === first?.invariant)
    .map(({ says }) => says)

function crashesOf({ crashes }: CrashPoint, { calls, struck }: Played): string {
  const told = struck.map((index, nth) => {
    const call = calls[index]
    return `${crashes[nth]?.when} ${call?.operation} of ${call?.run.name} ${call?.run.id}`
  })
  return told.length === 0 ? 'nowhere' : told.join(' and ')
}

/** A line of the story that tells of a call. */
const callLine = /^\S+ \w+ \d+ (?:dynamodb|sns|scheduler)\.\w+ /

/** From the invocation that crashed to what was violated, or until all was made up for; calls only near the crashes. */
function traceOf({ story, calls, struck, violations }: Played): readonly string[] {
  const crashed = struck.flatMap((index) => calls[index] ?? [])
  const from = calls.find(({ run }) => run.id === crashed[0]?.run.id)?.at ?? 0
  const begin = story.findIndex((line) => timeOf(line) >= Math.floor(from))
  const wrong = story.findIndex((line) => line.includes('VIOLATED'))
  const closelyUntil = (crashed.at(-1)?.at ?? Infinity) + closelyMs
  const end = wrong >= 0 ? wrong + 1 : violations.length > 0 ? story.length : undefined
  const told = story.slice(Math.max(0, begin), end).filter((line) => {
    const isClose = timeOf(line) <= closelyUntil
    return isClose || (end !== undefined && !callLine.test(line))
  })
  if (told.length <= linesTold) return told
  const half = linesTold / 2
  const left = told.length - linesTold
  return [...told.slice(0, half), `... ${left} lines ...`, ...told.slice(-half)]
}

const timeOf = (line: string): number => Date.parse(line.slice(0, line.indexOf(' ')))
