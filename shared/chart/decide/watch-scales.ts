// Every full scale on the chart is watched, whichever one decides (docs/clinical.md "Every scale is watched").
import { addDays } from '../../calendar/index.ts'
import { scaleRow } from '../../instruments/scale.ts'
import { isSevere } from '../../instruments/severe.ts'
import type { Instrument } from '../../instruments/types.ts'
import { burdenOf, isWorse, type Protocol, protocolFor } from '../../outcomes/index.ts'
import type { Draft } from '../draft.ts'
import type { Score } from '../state.ts'
import { raise } from './alerts.ts'
import { isOldForm } from './old-form.ts'

/** Older readings say nothing of now. */
const compareDays = 180

/** To be asked once a reading of it is on record, and the advice has seen it. Tells the clinic once of each fall. */
export function watchScale(draft: Draft, instrument: Instrument): void {
  const { chart, details } = draft
  const isNew = draft.events.some(
    (event) => event.type === 'ScoreRecorded' && event.instrument === instrument.id,
  )
  if (instrument.role !== 'full' || !isNew) return
  const all = chart.scores.filter((each) => each.instrument === instrument.id).sort(byTime)
  const latest = all.at(-1)
  if (!latest) return
  const since = addDays(latest.at, -compareDays)
  const earlier = all.slice(0, -1).filter((each) => each.at >= since)
  const protocol = protocolFor(details.condition, scaleRow(instrument))
  const best = isLeftToAdvice(draft, instrument) ? null : fallen(protocol, earlier, latest)
  const severe = isNewlySevere(instrument, earlier, latest)
  if (!best && !severe) return
  const level = isOldForm(draft, latest.at) ? 'routine' : 'urgent'
  const from = best ?? earlier.at(-1) ?? latest
  raise(draft, {
    kind: 'worsening',
    level,
    escalation: level,
    rule: best ? 'reliably-worse' : 'severe-band-reached',
    message: wordsOf(instrument, {
      from: from.total,
      to: latest.total,
      isReliable: best !== null,
      severe,
    }),
    subject: `worsening:${instrument.id}:${latest.scoreId}`,
  })
}

const byTime = (a: Score, b: Score): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)

/** The deciding scale is judged against its baseline, and its losses lead to advice: only without one is it watched here. */
function isLeftToAdvice({ chart, policy, details }: Draft, { id }: Instrument): boolean {
  const { primary } = policy.course(details.condition, details.language)
  const status = chart.advice?.status
  return primary === id && status !== undefined && status !== 'insufficient-data'
}

/** The best reading so far, if the latest is reliably worse and the one before was not, or was so by less. */
function fallen(protocol: Protocol, earlier: readonly Score[], latest: Score): Score | null {
  const burden = ({ total }: Score) => burdenOf(protocol, total)
  const worse = (from: Score, to: Score) => isWorse(protocol, burden(from), burden(to))
  const best = earlier.reduce<Score | null>(
    (so, each) => (so && burden(so) <= burden(each) ? so : each),
    null,
  )
  const previous = earlier.at(-1)
  if (!best || !previous || !worse(best, latest)) return null
  return worse(best, previous) && !worse(previous, latest) ? null : best
}

/** Not what the patient came with. */
function isNewlySevere(instrument: Instrument, earlier: readonly Score[], latest: Score): boolean {
  const [intake] = earlier
  const previous = earlier.at(-1)
  if (!intake || !previous || !isSevere(instrument, latest.total)) return false
  return !isSevere(instrument, intake.total) && !isSevere(instrument, previous.total)
}

function wordsOf(
  { name, direction }: Instrument,
  {
    from,
    to,
    isReliable,
    severe,
  }: { from: number; to: number; isReliable: boolean; severe: boolean },
): string {
  const moved = direction === 'higher-worse' ? 'risen' : 'fallen'
  const found = [
    ...(isReliable ? ['reliably worse'] : []),
    ...(severe ? ['in the severe band, and not before'] : []),
  ]
  return `${name} has ${moved} from ${from} to ${to}: ${found.join(', ')}.`
}
