// The name of a crash point: enough to play that very one again.

/** Where the service crashes. */
export type Crash = Readonly<{
  /** Which call, counted from 1: of the run, or of all calls since the crash before this one. */
  call: number
  when: 'before' | 'after'
}>

/**
 * How calls that are made beside each other take effect: in the order they are asked for, or the last one first and
 * what follows on it too. Between them these are all the ways in which two strands of work can be cut short.
 */
export type Order = 'asked' | 'reversed'

export type CrashPoint = Readonly<{
  scenario: string
  order: Order
  /** One, or two in a row: the second hits what makes up for the first. None plays the scenario through. */
  crashes: readonly Crash[]
}>

/** `<scenario>/<call>/<before|after>`, the last two again for each further crash, and `/reversed` for that order. */
export const nameOf = ({ scenario, order, crashes }: CrashPoint): string =>
  [
    scenario,
    ...crashes.flatMap(({ call, when }) => [call, when]),
    ...(order === 'reversed' ? [order] : []),
  ].join('/')

/** @returns the point, or what is wrong with its name */
export function readPoint(name: string, scenarios: readonly string[]): CrashPoint | string {
  const [scenario = '', ...rest] = name.split('/')
  if (!scenarios.includes(scenario))
    return `there is no scenario "${scenario}"; there are:\n${scenarios.map((each) => `  ${each}`).join('\n')}`
  const order = rest.at(-1) === 'reversed' ? 'reversed' : 'asked'
  const steps = order === 'reversed' ? rest.slice(0, -1) : rest
  const crashes: Crash[] = []
  for (let at = 0; at < steps.length; at += 2) {
    const [call = '', when = ''] = steps.slice(at, at + 2)
    if (!/^[1-9]\d{0,5}$/.test(call)) return `"${call}" is not the number of a call`
    if (when !== 'before' && when !== 'after')
      return `call ${call} must be followed by /before or /after, not "${when}"`
    crashes.push({ call: Number(call), when })
  }
  return { scenario, order, crashes }
}

/** The one command that plays it again. */
export const commandFor = (point: CrashPoint): string =>
  `npm run simulate -- --crash-point "${nameOf(point)}"`
