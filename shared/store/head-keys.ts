// What stands of charts in the daily heads, which nobody can delete for years: names and seals that tell nothing to
// whoever has not the secret, an erased patient's among them.
import { createHmac } from 'node:crypto'
import type { ChartKey, CommitHash } from '../vocabulary/ids.ts'

export type HeadKeys = {
  /** The chart's name there: 43 letters of base64url. */
  nameOf(key: ChartKey): string
  /** Of its newest commit: none other has it, and it does not give the commit's own hash away. */
  sealOf(key: ChartKey, head: { version: number; hash: CommitHash }): string
}

export const headKeys = (secret: string): HeadKeys => {
  const keyed = (what: string) => createHmac('sha256', secret).update(what).digest('base64url')
  return {
    nameOf: ({ clinicId, patientId }) => keyed(`chart ${clinicId} ${patientId}`),
    sealOf: ({ clinicId, patientId }, { version, hash }) =>
      keyed(`head ${clinicId} ${patientId} ${version} ${hash}`),
  }
}
