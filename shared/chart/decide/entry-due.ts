// The clinic is asked for a full scale that only it can enter; whoever enters it has answered.
import type { InstrumentId } from '../../vocabulary/ids.ts'
import { staleScales } from '../agenda/entry-due.ts'
import type { Draft } from '../draft.ts'
import { raise } from './alerts.ts'
import { type Deed, endBy } from './done.ts'

export function askForEntry(draft: Draft, instrument: InstrumentId): void {
  const name = draft.policy.instrument(instrument)?.name ?? instrument
  draft.emit({ type: 'EntryAsked', instrument })
  raise(draft, {
    kind: 'entry-due',
    level: 'routine',
    escalation: 'routine',
    rule: 'scale-not-entered',
    message: `${name}: no score has been entered for two weeks. Please take it and enter it.`,
    subject: `entry-due:${instrument}:${draft.at}`,
  })
}

export function endEntryDue(draft: Draft, deed: Deed): void {
  if (staleScales(draft.policy, draft.chart, draft.at).length === 0)
    endBy(draft, ['entry-due'], deed)
}
