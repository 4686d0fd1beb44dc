// How long each response held, as an Observation of our own: LOINC has no code for it.
import type { Observation } from 'fhir/r4.js'
import type { Episode } from '../../outcomes/index.ts'
import type { ChartView } from '../chart-view.ts'
import { ownSystems, systems } from '../systems.ts'
import { outcomesOf } from './outcomes.ts'
import { concept, idOn, metaOf, names, quantity, subjectOf } from './parts.ts'

export const durationCode = 'effect-duration'

export const durationsOf = (view: ChartView): Observation[] =>
  (outcomesOf(view)?.episodes ?? []).flatMap((episode) => durationOf(view, episode))

const words: Record<Episode['status'], string> = {
  'no-response': 'No response',
  holding: 'The response still holds',
  ended: 'The response was lost',
  'cut-short': 'Observation ended while the response held',
  'not-enough-data': 'Not enough data',
}

/** Bounds in days from the end of its last session. No `high` where nobody has seen the loss. */
function durationOf(view: ChartView, episode: Episode): Observation[] {
  const { sessionIds, startedAt, status, durationDays } = episode
  const [first = ''] = sessionIds
  if (status === 'not-enough-data') return []
  const { atLeast, atMost } = durationDays
  return [
    {
      resourceType: 'Observation',
      id: idOn(view, names.episode(first)),
      meta: metaOf(view.trail.outcome),
      // It changes as long as the response holds.
      status: status === 'holding' ? 'preliminary' : 'final',
      category: [concept(systems.category, 'therapy', 'Therapy')],
      code: {
        coding: [{ system: ownSystems.observation, code: durationCode }],
        text: 'Duration of response after ketamine treatment',
      },
      subject: subjectOf(view),
      effectiveDateTime: startedAt,
      partOf: sessionIds.map((each) => ({
        reference: `Procedure/${idOn(view, names.session(each))}`,
      })),
      interpretation: [{ text: words[status] }],
      ...(status === 'no-response'
        ? { dataAbsentReason: concept(systems.dataAbsent, 'not-applicable', 'Not Applicable') }
        : {
            valueRange: {
              low: quantity(atLeast, 'd', 'days'),
              ...(atMost !== null && { high: quantity(atMost, 'd', 'days') }),
            },
          }),
    },
  ]
}
