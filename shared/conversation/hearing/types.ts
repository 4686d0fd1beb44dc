// What the danger reader finds, and what a language brings to it.

/**
 * How grave: `crisis-imminent` intent with plan, time or means, an attempt, a goodbye;
 * `crisis-active` wants or thinks of killing or hurting oneself, or does hurt oneself;
 * `crisis-passive` wishes to be dead, sees no reason to live, is a burden, pleads, or speaks of any
 * of it as past or denied; `harm-to-others` danger to somebody else; `medical` needs 911; `concern`
 * needs a person the same day (docs/clinical.md "When a person must act" and 3.8).
 */
export type Tier =
  | 'crisis-imminent'
  | 'crisis-active'
  | 'crisis-passive'
  | 'harm-to-others'
  | 'medical'
  | 'concern'

/** Of a rule also `faint`: signs that harmless stories hold too. Alone they are a `concern`. */
export type Grade = Tier | 'faint'

/** `rule` is a stable name that holds none of the patient's words; `person` whose danger it is. */
export type Finding = Readonly<{ tier: Tier; rule: string; person: 'self' | 'other' }>

/** One meaning and the ways it is said: patterns of slots, one a line (see pattern.ts). */
export type Rule = Readonly<{
  /** Stable name, kept in place of what was written. */
  id: string
  tier: Grade
  say: string
  /** Denying it makes it no milder: "not suicidal" is asked about all the same. */
  keeps?: true
}>

/** A way of speaking that means no danger. What it covers is hidden from the rules, nothing else. */
export type Figure = Readonly<{ id: string; say: string }>

export type DangerLanguage = Readonly<{
  /** Every form of a word written with `+` ("kill+"), parted by spaces. */
  forms: (word: string) => string
  /** Lexical classes, written in capitals in patterns: the words of each, parted by spaces. */
  classes: Readonly<Record<string, string>>
  /** Classes of several words, by patterns: every word a pattern covers is of the class. */
  pieces: Readonly<Record<string, string>>
  rules: readonly Rule[]
  figures: readonly Figure[]
  /** Denials, as patterns, and the words that may stand between them and what they deny. */
  denials: string
  links: string
  /** Who is spoken of: words for somebody else, and for the writer. */
  others: string
  writer: string
  /** Words heard through one typing error (two in long ones). */
  stems: string
  /** Ordinary words a typing error away from a stem. */
  spared: string
  /** Two words written apart that are one: "my self=myself". */
  joined: string
  /** What a run of letters must hold to be worth parting into words: "kill", "suic"; parted by `|`. */
  cores: string
  /** Looked for in the middle of any run of letters, however long. */
  buried: Spelling
  /** What no other word sounds like, however it is misspelled. */
  sounds: Spelling
}>

/** Ways of writing, as an expression (empty where there are none), and the word meant by what the vocabulary makes nothing of. */
export type Spelling = Readonly<{ ways: string; means: string }>
