// What scores and durations say of a response: lost, in doubt, soon to be lost, steady.
import { isPartial } from '../clinical-state.ts'
import { burdenOf, isWorse, scoreOf } from '../episodes/burden.ts'
import { dateOf } from '../episodes/days.ts'
import { lostBy } from '../episodes/loss.ts'
import type { Reading } from '../episodes/record.ts'
import type { Protocol } from '../types.ts'
import { ASK_SHARE, type View } from './view.ts'
import { sayBeyond, sayDays, sayNumber, sayOwnDurations, sayReading, sayShare } from './words.ts'

export function confirmed({ loss, rules, protocol }: View): string[] {
  if (loss === null || rules === null || !loss.isPair) return []
  const days = sayDays(loss.second.day - loss.first.day)
  return [
    `${sayReading(protocol, loss.first)} and ${sayNumber(loss.second.score)} on ${dateOf(loss.second.day)}, ${days} apart, both ${sayBeyond(protocol, rules.lossBoundary + protocol.step / 2, 'worse')}: response from baseline ${sayNumber(scoreOf(protocol, rules.baseline))} is lost.`,
  ]
}

export function probable({ loss, rules, recent, protocol }: View): string[] {
  if (loss === null || rules === null || loss.probability === null) return []
  const { first, second, probability } = loss
  return [
    `By ${recent.length} scales since the session, their errors reckoned with, the true ${protocol.name} is ${sayBeyond(protocol, rules.lossBoundary + protocol.step / 2, 'worse')} with a probability of ${sayShare(probability)}; the last two so far: ${sayNumber(first.score)} on ${dateOf(first.day)}, ${sayNumber(second.score)} on ${dateOf(second.day)}.`,
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

export function outOnce({ lostRun, loss, grounds, protocol }: View): string[] {
  const last = lostRun.at(-1)
  if (last === undefined || loss !== null) return []
  const said = `${sayReading(protocol, last)} is out of response, not yet confirmed`
  if (protocol.lossProbability === null || grounds === null || lostRun.length < 2)
    return [`${said}.`]
  const share = sayShare(lostBy(last, grounds))
  return [
    `${said}: a loss has a probability of ${share}, where ${sayShare(protocol.lossProbability)} is asked for.`,
  ]
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
  // The probability has own durations in it: told apart, they cost the measured policy a booster in ten for nothing.
  if (protocol.lossProbability !== null) return []
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
