// A chart that cannot be followed any more, told from every other failure.
import type { ChartKey } from '../vocabulary/ids.ts'

/**
 * Its commits cannot be read, or no code folds them: so it is for everyone who opens it, until a person mends what
 * is stored or the code. Names the chart and never what is inside.
 */
export class UnreadableChart extends Error {
  readonly key: ChartKey
  /** Which commit, where that is known. */
  readonly version: number | null
  /** In words of our own. */
  readonly reason: string
  /**
   * Whether the fault may be the reader's: while a deployment is under way, an old container meets what the new
   * release wrote.
   */
  readonly mayPass: boolean

  constructor(
    key: ChartKey,
    why: { reason: string; version?: number; mayPass?: boolean; cause?: unknown },
  ) {
    const { reason, version = null, mayPass = false, cause } = why
    const place = `chart ${key.clinicId}#${key.patientId}`
    super(`${version === null ? place : `commit ${version} of ${place}`}: ${reason}`, { cause })
    this.name = 'UnreadableChart'
    this.key = key
    this.version = version
    this.reason = reason
    this.mayPass = mayPass
  }
}
