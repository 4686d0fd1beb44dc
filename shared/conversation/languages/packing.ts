// The languages made ready for a bundle: the same words, with all found out beforehand that the words alone decide.

import type { Language } from '../../vocabulary/ids.ts'
import { squeeze } from '../steering/squeeze.ts'
import { alternatives, stemsOf } from '../steering/stems.ts'
import { type Heard, heardIn } from './heard.ts'
import type { LanguagePack } from './pack.ts'
import type { SteeringRule, SteeringWords } from './steering.ts'

/** What `heard` gives at hand, and each rule parted into its alternatives with the letters that each needs. */
export function packed(languages: Readonly<Record<Language, LanguagePack>>): Heard {
  const heard = heardIn(languages)
  const packs = heard.packs.map((pack) => ({ ...pack, steering: sieved(pack.steering) }))
  return { ...heard, packs }
}

function sieved({ asks, stop, somebodyElse, chat, flagged }: SteeringWords): SteeringWords {
  return {
    asks: { start: sieve(asks.start), help: sieve(asks.help), check: sieve(asks.check) },
    stop: {
      ...stop,
      anywhere: sieve(stop.anywhere),
      first: sieve(stop.first),
      sentence: sieve(stop.sentence),
      whole: sieve(stop.whole),
    },
    somebodyElse: {
      ...somebodyElse,
      stranger: sieve(somebodyElse.stranger),
      newPhone: sieve(somebodyElse.newPhone),
      deceased: sieve(somebodyElse.deceased),
      namedDied: sieve(somebodyElse.namedDied),
      relativeDied: sieve(somebodyElse.relativeDied),
      evidence: sieve(somebodyElse.evidence),
      gone: sieve(somebodyElse.gone),
      hospitalised: sieve(somebodyElse.hospitalised),
      relative: sieve(somebodyElse.relative),
    },
    chat: {
      ...chat,
      autoHeads: sieve(chat.autoHeads),
      autoForms: sieve(chat.autoForms),
      autoTails: sieve(chat.autoTails),
      smallTalk: sieve(chat.smallTalk),
    },
    flagged,
  }
}

const sieve = (rules: readonly SteeringRule[]): readonly SteeringRule[] =>
  rules.flatMap(({ words, on }) =>
    alternatives(words).map((each) => {
      const stems = stemsOf(squeeze(each)).map((runs) => runs.join('|'))
      const found = stems.length > 0 ? stems.join('&') : on
      return { words: each, ...(found !== undefined && { on: found }) }
    }),
  )
