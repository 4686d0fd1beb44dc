// Patients who answer by phone are heard as those who text.
import type { Commit, EventOf } from '../../shared/chart/events.ts'
import { flagsFor } from '../../shared/instruments/answers.ts'
import type { Ledger } from '../ledger.ts'
import type { Seen } from '../seen.ts'
import type { Invariant } from './invariant.ts'

export const entered: readonly Invariant[] = [
  {
    name: 'entered-answers-ring',
    says: 'What staff enter for a patient, scored or not, raises by the same commit what each answer would raise by text, and the check-in that had asked for it asks no more.',
    commit: (ledger, seen, commit) => {
      for (const event of commit.events)
        if (event.type === 'AnswersRecorded' || event.type === 'ScoreRecorded')
          if (event.source === 'clinic') lookAt(ledger, seen, event, commit)
    },
  },
]

function lookAt(
  ledger: Ledger,
  seen: Seen,
  { scoreId, instrument: id, at, answers }: EventOf<'AnswersRecorded' | 'ScoreRecorded'>,
  commit: Commit,
): void {
  const { chart, policy } = seen
  const instrument = policy.instrument(id)
  for (const [item, value] of (answers ?? []).entries()) {
    const flags = instrument && value !== null ? flagsFor(instrument, item, value) : []
    // Of what only a change raises, long-term.ts knows.
    for (const { kind, onlyWorse } of flags)
      if (!onlyWorse && !isOpen(chart.alerts, kind, `clinic-${scoreId}:${item}`))
        ledger.fail('entered-answers-ring', seen, `${scoreId} item ${item + 1} rang no ${kind}`)
  }
  const open = chart.openCheckIn
  if (open?.instrument === id && open.openedAt <= at && open.openedAt < commit.at)
    ledger.fail('entered-answers-ring', seen, `${open.checkInId} still asks for ${scoreId}`)
}

const isOpen = (alerts: Seen['chart']['alerts'], kind: string, about: string): boolean =>
  alerts.some(
    (each) =>
      each.kind === kind &&
      !each.acknowledged &&
      (each.about === about || each.parts.some((part) => part.about === about)),
  )
