// The patient's texts, with everything filled in that the chart and the clinic know.
import { addMs, formatLocal, localDay, minuteMs } from '../calendar/index.ts'
import { dateWords, phrase, phraseHelp, phraseItem } from '../conversation/index.ts'
import type { Instrument } from '../instruments/types.ts'
import type { Instant, Language } from '../vocabulary/ids.ts'
import type { Draft } from './draft.ts'
import { checkInsPerMonth } from './frequency.ts'
import { linkMark } from './link.ts'

export function say(draft: Draft) {
  const { clinic: ours } = draft.policy
  const { language, timezone } = draft.reader
  const clinic = ours.shortName
  const { phone } = ours
  const dates = dateWords(language)
  const dayTime = (at: Instant) => formatLocal(at, timezone, dates, 'day-time')
  // Rounded up to the minute: nobody is told to drive a moment early.
  const until = (at: Instant) => dayTime(addMs(at, minuteMs - 1))
  const visitWords = (startsAt: Instant) => ({
    clinic,
    time: dayTime(startsAt),
    preparation: ours.preparation[language],
  })
  return {
    optIn: () => {
      const course = draft.policy.course(draft.details.condition, language)
      return phrase(language, 'opt-in', { clinic, ...checkInsPerMonth(course) })
    },
    invite: () => phrase(language, 'invite', { clinic }),
    inviteOrLink: () => phrase(language, 'invite-or-link', { clinic, link: linkMark }),
    inviteLink: () => phrase(language, 'invite-link', { clinic, link: linkMark }),
    ofTheDay: ({ items: [item] }: Instrument) => {
      if (item?.answers.kind !== 'scale') throw new Error('the question of the day has a scale')
      const { from, to, low, high } = item.answers
      const question = item.text[language] ?? item.text.en
      const [first, last] = [
        `${from} (${low[language] ?? low.en})`,
        `${to} (${high[language] ?? high.en})`,
      ]
      return phrase(language, 'of-the-day', { clinic, question, first, last })
    },
    nudgeLink: () => phrase(language, 'nudge-link', { clinic, link: linkMark }),
    linkAgain: () => phrase(language, 'link-again', { clinic, link: linkMark }),
    item: (instrument: Instrument, index: number, first: boolean) =>
      phraseItem(instrument, index, language, { first }),
    more: () => phrase(language, 'next-part', {}),
    done: (next: Instant | null) =>
      phrase(language, 'done', {
        clinic,
        day: next && formatLocal(next, timezone, dates, 'day'),
      }),
    later: (at: Instant, started: boolean) => {
      const today = localDay(at, timezone) === localDay(draft.at, timezone)
      const form = today ? 'time' : 'day-time'
      // Wake-ups come on whole minutes: the one named is the one it comes in.
      const time = formatLocal(addMs(at, minuteMs - 1), timezone, dates, form)
      return phrase(language, started ? 'later-started' : 'later', { time })
    },
    laterCloses: (at: Instant) => phrase(language, 'later-closes', { time: dayTime(at) }),
    nudgeStarted: () => phrase(language, 'nudge-started', { clinic }),
    nudge: (number: number) =>
      number === 1
        ? phrase(language, 'nudge-1', { clinic })
        : phrase(language, 'nudge-2', { clinic, phone }),
    unreadable: (instrument: Instrument, index: number) => {
      const item = instrument.items[index]
      if (!item) throw new Error(`${instrument.id} has no item ${index}`)
      return phraseHelp(item, language)
    },
    stillUnreadable: () => phrase(language, 'unreadable-again', { phone }),
    wrongCount: (given: number, wanted: number) =>
      phrase(language, 'wrong-count', { given, wanted }),
    backAtFirst: () => phrase(language, 'back-at-first', {}),
    help: () => phrase(language, 'help', { clinic, phone }),
    stopped: () => phrase(language, 'stop', { clinic, phone }),
    listed: () => phrase(language, 'listed', { clinic, phone }),
    held: () => phrase(language, 'held', {}),
    bereaved: () => phrase(language, 'bereaved', {}),
    wrongNumber: () => phrase(language, 'wrong-number', {}),
    started: () =>
      draft.patient.paused
        ? phrase(language, 'paused', { clinic, phone })
        : phrase(language, 'start', { clinic }),
    mayWrite: () => phrase(language, 'may-write', { clinic, phone }),
    noDriving: (at: Instant) => phrase(language, 'no-driving', { clinic, until: until(at) }),
    noDrivingStill: (at: Instant) =>
      phrase(language, 'no-driving-morning', { clinic, until: until(at) }),
    visitVoided: (at: Instant) =>
      phrase(language, 'visit-voided', { clinic, phone, until: until(at) }),
    visitVoidedBanStands: (at: Instant) =>
      phrase(language, 'visit-voided-ban-stands', { clinic, phone, until: until(at) }),
    visitMoved: (from: Instant, to: Instant) =>
      phrase(language, 'visit-moved', { clinic, phone, from: dayTime(from), to: dayTime(to) }),
    visitCanceled: (at: Instant) =>
      phrase(language, 'visit-canceled', { clinic, phone, time: dayTime(at) }),
    visitsChanged: (next: Instant | null) =>
      phrase(language, 'visits-changed', { clinic, phone, next: next && dayTime(next) }),
    ride: (startsAt: Instant) => phrase(language, 'ride', visitWords(startsAt)),
    rideAsked: (startsAt: Instant) => phrase(language, 'ride-asked', visitWords(startsAt)),
    rideBeforeCheck: (startsAt: Instant) =>
      phrase(language, 'ride-before-check', visitWords(startsAt)),
    rideNoted: () => phrase(language, 'ride-noted', { clinic, phone }),
    rideStillOpen: () => phrase(language, 'ride-still-open', { clinic, phone }),
    own: (words: Readonly<Record<Language, string>>) => `${clinic}: ${words[language]}`,
    crisisAlerted: () => phrase(language, 'crisis-alerted', {}),
    call911: () => phrase(language, 'call-911-alerted', {}),
    checkOffer: () => phrase(language, 'check-offer', { clinic, phone }),
    nothingOpen: () => phrase(language, 'nothing-open', { clinic, phone }),
  }
}
