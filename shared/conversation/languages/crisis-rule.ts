// What a line of a language's crisis words is.

/**
 * `imminent`: intent, a plan, means or an attempt (paged within minutes, clinical reference 2.4).
 * `active`: the wish to kill oneself in plain words, as PHQ-9 item 9 of 2 or 3.
 * `passive`: every other mention of death, suicide or self-harm, and a plea for help.
 */
export type Severity = 'imminent' | 'active' | 'passive'

/** One line of the crisis word list. */
export type CrisisRule = Readonly<{
  /** Stable name, kept with the alert in place of the patient's words. */
  rule: string
  severity: Severity
  /**
   * A regular expression over normalised words (lower case, no accents, no apostrophes, one space
   * between words), always matched on whole words; `~` is a gap of up to two words, `%` one word
   * that may be missing. Nothing reads what groups capture.
   */
  words: string
  /** Why it is here: the C-SSRS construct it belongs to, or our own reason. */
  why: string
}>
