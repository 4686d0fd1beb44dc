// What `npm run simulate` is asked for.
import { parseArgs } from 'node:util'
import { type CrashPoint, readPoint } from './crash-points/point.ts'
import { scenarios } from './crash-points/scenarios/index.ts'

export type Options = {
  patients: number
  days: number
  seed: number
  faults: boolean
  /** New seeds until so many milliseconds have passed; null for one run. */
  soakMs: number | null
  crashPoints: boolean
  /** Clinics of a cell that lives through an outage; null for no such run. */
  outage: number | null
  /** The one crash point to play, and nothing else. */
  crashPoint: CrashPoint | null
}

export const usage = `A simulated clinic through the real handlers, on a virtual clock (docs/simulation.md).

  npm run simulate -- --patients 50 --days 180 --seed 1 [--faults]

  --soak <time>          new seeds from --seed on, until 90s, 10m or 2h have passed
  --outage 20            a cell of so many clinics without Lambda for six hours, and what is overdue then
  --crash-points         crashes at every call of every scenario (some minutes)
  --crash-point "<name>" plays one of them again
  --help                 this

The last line is one JSON object; a violation is told with the command that shows it again, and exits 1.`

/** Asked for, and no mistake. */
export class HelpWanted extends Error {
  override name = 'HelpWanted'
}

export class BadOption extends Error {
  override name = 'BadOption'
}

const unitsMs: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000 }

/** @throws BadOption in words for whoever typed it; HelpWanted for --help. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parse(args)
  if (values.help) throw new HelpWanted()
  return {
    patients: whole('patients', values.patients, 1, 100_000),
    days: whole('days', values.days, 1, 3_650),
    seed: whole('seed', values.seed, 0, 2 ** 31 - 1),
    faults: values.faults,
    soakMs: values.soak === undefined ? null : duration(values.soak),
    crashPoints: values['crash-points'],
    outage: values.outage === undefined ? null : whole('outage', values.outage, 1, 20),
    crashPoint: values['crash-point'] === undefined ? null : crashPoint(values['crash-point']),
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        patients: { type: 'string', default: '50' },
        days: { type: 'string', default: '180' },
        seed: { type: 'string', default: '1' },
        faults: { type: 'boolean', default: false },
        soak: { type: 'string' },
        outage: { type: 'string' },
        'crash-points': { type: 'boolean', default: false },
        'crash-point': { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    throw new BadOption(error instanceof Error ? error.message : 'an unknown option')
  }
}

function whole(name: string, text: string, from: number, to: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (value >= from && value <= to) return value
  throw new BadOption(`--${name} must be a whole number from ${from} to ${to}`)
}

function crashPoint(name: string): CrashPoint {
  const read = readPoint(name, Object.keys(scenarios))
  if (typeof read !== 'string') return read
  throw new BadOption(
    `--crash-point must be "<scenario>/<call>/<before|after>", and so on for a second crash: ${read}`,
  )
}

function duration(text: string): number {
  const [, count, unit = ''] = /^(\d+)([smh])$/.exec(text) ?? []
  const ms = Number(count) * (unitsMs[unit] ?? Number.NaN)
  if (ms > 0) return ms
  throw new BadOption('--soak must be a time like 90s, 10m or 2h')
}
