// What every text of ours is told, whatever the language. Validated items are phrased in item.ts.

/** The clinic's neutral short name, at most 18 characters; the sender the patient knows. */
type Signed = { clinic: string }
/** The address of the patient's page, at most 66 characters. */
type Linked = { link: string }
/** Where to call, as patients read it, at most 20 characters. */
type Callable = { phone: string }

/**
 * What each text needs to be told. Times come as local text ("Tue 3:40 PM"), at most 20 characters.
 * No text names a drug, a diagnosis, an instrument or a score
 * (docs/clinical.md "What a text must not say").
 */
export type PhraseParams = {
  /** Enrolment. Program, frequency, rates, HELP, STOP: docs/clinical.md "What a text must say". */
  'opt-in': Signed & { fewest: number; most: number }
  invite: Signed
  /** For patients who did not agree to questions by text. */
  'invite-link': Signed & Linked
  /** The question of the day, which needs no invite. */
  'of-the-day': Signed & { question: string; first: string; last: string }
  /** For patients who may do either, where the clinic wants it offered. */
  'invite-or-link': Signed & Linked
  'nudge-link': Signed & Linked
  /** Asked for, or in answer to a text where a page is what they answer on. */
  'link-again': Signed & Linked
  /** Ahead of another instrument's first item in the same sitting. */
  'next-part': Record<never, never>
  /** After the last answer: who sees them, and when the next check-in comes; null where none is to come. */
  done: Signed & { day: string | null }
  later: { time: string }
  /** LATER in the middle of it: the question still stands. */
  'later-started': { time: string }
  /** LATER with no time left for another text: no promise that could not be kept. */
  'later-closes': { time: string }
  /** Ahead of the question that stands, so that no "1" is asked for that would answer it. */
  'nudge-started': Signed
  'nudge-1': Signed
  'nudge-2': Signed & Callable
  /** `numbers` as `phraseNumbers` gives them: "0 to 3". */
  unreadable: { numbers: string }
  'unreadable-again': Callable
  /** All answers at once, but not one for each item that remains. */
  'wrong-count': { given: number; wanted: number }
  'back-at-first': Record<never, never>
  help: Signed & Callable
  /** The one text after STOP. */
  stop: Signed & Callable
  start: Signed
  /** After START from a number that no patient has. */
  'may-write': Signed & Callable
  'no-driving': Signed & { until: string }
  'no-driving-morning': Signed & { until: string }
  /** A visit entered in error: whoever was treated still does not drive. */
  'visit-voided': Signed & Callable & { until: string }
  /** The same, while another visit's ban stands. */
  'visit-voided-ban-stands': Signed & Callable & { until: string }
  /** `preparation` is the clinic's own sentence, at most 90 characters. */
  /** A session moved, from the time the patient knew. */
  'visit-moved': Signed & Callable & { from: string; to: string }
  'visit-canceled': Signed & Callable & { time: string }
  /** Several of them at once; `next` null where none is left. */
  'visits-changed': Signed & Callable & { next: string | null }
  ride: Signed & { time: string; preparation: string }
  /** The same with a question: who takes them home. `preparation` has at most 70 characters here and below. */
  'ride-asked': Signed & { time: string; preparation: string }
  /** The same ahead of other questions. */
  'ride-before-check': Signed & { time: string; preparation: string }
  /** A ride is told of, outside of any questions. */
  'ride-noted': Signed & Callable
  /** None is arranged yet: how to tell of one. */
  'ride-still-open': Signed & Callable
  /**
   * Only once the alert is stored and its paging has begun
   * (docs/clinical.md "What is said in a crisis").
   */
  'crisis-alerted': Record<never, never>
  /** A flagged answer such as chest pain. */
  'call-911-alerted': Record<never, never>
  /** A text to which nothing is open. */
  'nothing-open': Signed & Callable
  /** The same, to a patient who seems to want one: "1" takes it up. */
  'check-offer': Signed & Callable
  /** Free text: the truth about who reads it, and when. */
  listed: Signed & Callable
  /** After an emergency text, while questions wait. */
  held: Record<never, never>
  /** After a death was told: names nobody. */
  bereaved: Record<never, never>
  /** Names nobody: a stranger reads it. */
  'wrong-number': Record<never, never>
  paused: Signed & Callable
}

export type PhraseKey = keyof PhraseParams

/** One language's texts; a missing or misspelt one does not compile. */
export type Phrases = { readonly [Key in PhraseKey]: (params: PhraseParams[Key]) => string }
