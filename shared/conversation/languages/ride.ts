// What a language brings to the reading of who takes a patient home. Small letters without accents or apostrophes; lists of
// words are parted by spaces, ways of saying (regular expressions over words) by "|".

export type RideWords = Readonly<{
  /** Courtesy at either end, which changes nothing. */
  courtesy: string
  /** After the 1 of a ride that is arranged: words that are no name. */
  idle: string
  /** Words that take back what was said with them. */
  doubts: string
  /** Words by which nobody goes with the patient. */
  alone: string
  /** Stands before a person: "my". */
  own: string
  /** Who takes people home: "wife", "best friend". Ways. */
  people: string
  /** The same without saying who: "somebody". Ways. */
  anybody: string
  /** First names that are words besides, and of no danger. */
  names: string
  /** What ways have in common: `<home>` stands for the piece of that name. */
  pieces: Readonly<Record<string, string>>
  /** After a person: takes me home. Ways. */
  takes: string
  /** Before a person: I am driven by. Ways. */
  takenBy: string
  /** Before a person, where a name alone may be anything: I have my wife, it is my wife. Ways. */
  itIs: string
  /** It is arranged. Ways. */
  has: string
  /** Nobody is found yet, or nobody goes with them. Ways. */
  none: string
}>
