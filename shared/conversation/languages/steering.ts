// What a language brings to the reading of requests, courtesy and reports: lists of regular expressions.
// Accents are gone in them and doubled letters single, as in the clauses of a text.

/** One line of a steering list; why it is there stands above it, so that no function carries it. */
export type SteeringRule = Readonly<{
  /**
   * A regular expression over `clausesOf`, always matched on whole words; repeats are bounded.
   * Nothing reads what groups capture.
   */
  words: string
  /**
   * Runs of letters of which one must stand in the text, a space at both ends, for the rule to be tried,
   * parted by "|" and with doubled ones single; of several sets, parted by "&", one of each. Looking for
   * them is quick, and few texts hold any.
   */
  on?: string
}>
type Rules = readonly SteeringRule[]

/** START, HELP and CHECK in people's own words: each is the whole text. */
export type AskWords = Readonly<{ start: Rules; help: Rules; check: Rules }>

export type StopWords = Readonly<{
  /** Met anywhere in a text, at its beginning, by a sentence at either end, and by all of it. */
  anywhere: Rules
  first: Rules
  sentence: Rules
  whole: Rules
  /** Words whose misspellings count when they are all there is, or a sentence, parted by "|". */
  words: string
  typos: string
  /** Real words a letter away from those. */
  spared: string
}>

/** Somebody other than the patient; `@` is the patient's first name. */
export type SomebodyElseWords = Readonly<{
  stranger: Rules
  newPhone: Rules
  deceased: Rules
  /** The patient's death told by name: it counts whatever the writer tells of himself. */
  namedDied: Rules
  /** By which the writer says that `@` is himself: then the name tells nothing of the patient. */
  selfNamed: string
  /** What may follow a death and say of what: "by suicide", "of an overdose". */
  causeOfDeath: string
  relativeDied: Rules
  evidence: Rules
  /** Said by a relative alone: "she is gone". */
  gone: Rules
  hospitalised: Rules
  relative: Rules
  /** Somebody's own life being told: then who died was theirs, not ours. */
  ownStory: string
  /** What one who brings such news says of himself. */
  newsbearer: string
  /** "I meant 2": mends a slip of the writer's own. */
  correction: string
  /** A number that is wrong, where a relative writes. */
  wrong: string
  /** Words before somebody of the writer's own: "my". */
  own: string
  /** First names that are words as well: they count only before a word of `device`. */
  namesThatAreWords: string
  device: string
}>

export type ChatWords = Readonly<{
  /** What a phone puts before the text it reacts to; `*` is the emoji. No expressions, but a list. */
  reactions: string
  /** How those begin that take a reaction back. */
  removals: string
  /** Who reacted, where a phone puts that before them. */
  reactor?: string
  /** What stands there in place of a quotation. */
  pictures: string
  /** Begins a text that a machine wrote, whatever follows. */
  autoHeads: Rules
  /** A sentence that makes a text an automatic one, when the others are of `autoTails`. */
  autoForms: Rules
  autoTails: Rules
  /** What may follow such a sentence in it. */
  autoAfter: string
  /** Small talk: a text is that when it is made of nothing but these. */
  smallTalk: Rules
  /** Small talk only when it is all there is. */
  answersAlone: string
  /** Never small talk, whatever stands around it. */
  neverSmall?: string
  /** A greeting that with a question mark asks whether anybody is there. */
  calls: string
  /** Courtesy around a request, words parted by spaces. */
  polite: string
  /** What makes the end of a sentence a request. */
  please: string
}>

/** What a flagged question may ask about. */
export type SymptomName = 'harm' | 'chest' | 'bladder' | 'mania' | 'urge'

/** How people say that they have it; `outright` ways carry a no of their own, negated others count for nothing. */
export type Symptom = Readonly<{ said: string; outright?: string }>

export type FlaggedWords = Readonly<{
  symptoms: Readonly<Record<SymptomName, Symptom>>
  /** Begins an admission, and a denial; `opening` may stand before either. */
  yes: string
  no: string
  opening: string
  negated: string
  /** What joins numbers without changing them: "2 or 3". */
  between: string
}>

export type SteeringWords = Readonly<{
  asks: AskWords
  stop: StopWords
  somebodyElse: SomebodyElseWords
  chat: ChatWords
  flagged: FlaggedWords
}>
