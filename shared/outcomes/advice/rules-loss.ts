// What scores and durations say of a response: lost, in doubt, soon to be lost, steady.
import { isPartial } from '../clinical-state.ts'
import { burdenOf, isWorse, scoreOf } from '../episodes/burden.ts'
import { dateOf } from '../episodes/days.ts'
import { confirmedLoss, openRun } from '../episodes/loss.ts'
import type { Reading } from '../episodes/record.ts'
import type { Protocol } from '../types.ts'
import { ASK_SHARE, type View } from './view.ts'
import { sayBeyond, sayDays, sayNumber, sayOwnDurations, sayReading, sayShare } from './words.ts'

export function confirmed({ recent, rules, responder, protocol }: View): string[] {
  if (rules === null || !responder) return []
  const pair = confirmedLoss(openRun(recent, rules), rules, protocol)
  if (pair === null) return []
  const days = sayDays(pair.second.day - pair.first.day)
  return [
    `${sayReading(protocol, pair.first)} and ${sayNumber(pair.second.score)} on ${dateOf(pair.second.day)}, ${days} apart, both ${sayBeyond(protocol, rules.lossBoundary + protocol.step / 2, 'worse')}: response from baseline ${sayNumber(scoreOf(protocol, rules.baseline))} is lost.`,
  ]
}

export function worsening({ recent, best, protocol }: View): string[] {
  const last = recent.at(-1)
  if (last === undefined || best === null) return []
  if (last.day <= best.day || !isWorse(protocol, best.burden, last.burden)) return []
  const points = sayNumber(Math.abs(last.score - best.score))
  return [
    `${sayReading(protocol, last)} is ${points} points worse than the best, ${sayNumber(best.score)} on ${dateOf(best.day)}.`,
  ]
}

export function outOnce({ recent, rules, responder, protocol }: View): string[] {
  if (rules === null || !responder) return []
  const run = openRun(recent, rules)
  const last = run.at(-1)
  if (last === undefined || confirmedLoss(run, rules, protocol) !== null) return []
  return [`${sayReading(protocol, last)} is out of response, not yet confirmed.`]
}

export function regained({ current, rules, protocol }: View): string[] {
  const last = current?.readings.at(-1)
  if (current?.lostBy == null || rules === null || last === undefined) return []
  const since = goodSince(current.readings, (each) => rules.isLoss(each.burden))
  if (since !== 1 || !rules.isResponse(last.burden)) return []
  return [`${sayReading(protocol, last)} is back in response after a loss.`]
}

function goodSince(readings: readonly Reading[], isLoss: (reading: Reading) => boolean): number {
  return readings.length - 1 - readings.findLastIndex(isLoss)
}

export function expected({ outlook, protocol, episodes }: View): string[] {
  if (outlook === null || outlook.lossProbability < protocol.dueSoonProbability) return []
  const said = `Loss of response within ${sayDays(protocol.leadDays)} has a probability of ${sayShare(outlook.lossProbability)}, from the scores since the session and past durations.`
  const own = sayOwnDurations(episodes.slice(0, -1))
  return [said, own ?? 'No own past durations: published ones stand in.']
}

export function ownDurations({ outlook, protocol, episodes, now }: View): string[] {
  // Without the scores' consent the quartile would bring every fourth booster weeks too early.
  const likely = (outlook?.lossProbability ?? 0) >= protocol.dueSoonProbability * ASK_SHARE
  const from = outlook?.quartileFrom ?? null
  if (!likely || from === null || now < from) return []
  const own = sayOwnDurations(episodes.slice(0, -1)) ?? ''
  return [`${own} Their lower quartile is less than ${sayDays(protocol.leadDays)} away.`.trim()]
}

export function possible({ outlook, protocol }: View): string[] {
  const ask = protocol.dueSoonProbability * ASK_SHARE
  if (outlook === null || outlook.lossProbability < ask) return []
  if (outlook.lossProbability >= protocol.dueSoonProbability) return []
  return [
    `Loss of response within ${sayDays(protocol.leadDays)} has a probability of ${sayShare(outlook.lossProbability)}.`,
  ]
}

export function steady(view: View): string[] {
  const { latest, protocol, current } = view
  if (latest === null || current === null) return ['Nothing calls for a change.']
  return [`${sayReading(protocol, latest)}. ${standing(view, latest)}${outlookOf(view)}`]
}

/** How the response stands, as the scores have it and no better. */
function standing({ recent, best, rules, protocol }: View, latest: Reading): string {
  if (rules === null || !recent.some(({ burden }) => rules.isResponse(burden)))
    return rules === null || !isPartial(rules, latest)
      ? 'Response has not been reached since the last session; no reliable worsening.'
      : `A partial response since the last session: ${sayShare((rules.baseline - latest.burden) / rules.baseline)} better than the baseline of ${sayNumber(scoreOf(protocol, rules.baseline))}, short of a response; no reliable worsening.`
  const cutOff = protocol.cutOff === null ? null : sayNumber(protocol.cutOff)
  const isCase = cutOff !== null && isAtOrBeyond(protocol, latest)
  const within = rules.isResponse(latest.burden) ? 'In response' : 'No longer in response'
  const beside = isCase
    ? `, though not short of the cut-off of ${cutOff}`
    : rules.isResponse(latest.burden)
      ? ''
      : `, though short of the cut-off of ${cutOff ?? 'the scale'}`
  return `${within}${beside}.${drift(best, latest, protocol)}`
}

const isAtOrBeyond = (protocol: Protocol, { burden }: Reading): boolean =>
  protocol.cutOff !== null && burden >= burdenOf(protocol, protocol.cutOff)

/** How much of the best has been given up again; what is reliable worsening is told by its own rule. */
function drift(best: Reading | null, latest: Reading, protocol: Protocol): string {
  if (best === null || latest.burden <= best.burden) return ''
  const points = sayNumber(latest.burden - best.burden)
  return ` ${points === '1' ? '1 point' : `${points} points`} worse than the best, ${sayNumber(best.score)} on ${dateOf(best.day)}${protocol.worsening === null ? '' : ', less than a reliable change'}.`
}

function outlookOf({ outlook, protocol: { leadDays } }: View): string {
  if (outlook === null || leadDays === 0) return ''
  return ` Loss of response within ${sayDays(leadDays)} has a probability of ${sayShare(outlook.lossProbability)}.`
}
