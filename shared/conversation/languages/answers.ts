// What a language brings to the reading of answers. Small letters without accents; lists of words are
// parted by spaces, ways of saying (regular expressions over words) by "|".
import type { RideWords } from './ride.ts'

export type AnswerWords = Readonly<{
  /**
   * From zero to ten, the largest answer there is, in order. `*` stands for one that is another number
   * in another language.
   */
  numbers: string
  /** What may stand around a number or label without changing it: "I'd say a 2 today, thanks". */
  filler: string
  /** Before the number of a question: "question 2: 7". Ways. */
  question: string
  /** No answer at all: "does not apply". Ways. */
  notApplicable: string
  /** Who takes the patient home. */
  ride: RideWords
  labels: LabelWords
  yesOrNo: YesOrNoWords
}>

/** For parts of an answer's label. */
export type LabelWords = Readonly<{
  /** Carry no answer of their own: "days". */
  empty: string
  /** Not to be left out of a label. */
  negations: string
  /** Alone, name the answer that says yes, or no. */
  yes: string
  no: string
}>

/** For yes and no with something said besides. */
export type YesOrNoWords = Readonly<{
  /** A plain no. Ways. */
  no: string
  /** A no in other words, needing none before it. Ways. */
  denials: string
  /** A no that leaves something open: not enough where an emergency is asked about. Ways. */
  softNo: string
  /** Begins a no that goes on with what was asked: "I have not (driven)". Ways. */
  deniesWhat: string
  /** May stand beside what was asked, words parted by spaces, and words that mean the same as another: groups parted by "|". */
  besideWhat: string
  alike: string
  /** Courtesy and well-being after it. Ways. */
  comfort: string
  /** Begins an answer that goes on: yes, and no. Ways. */
  leadingYes: string
  leadingNo: string
  /** May follow a "no" without a pause and still begin something new. Ways; none where a no goes with its verb. */
  afterNo: string
  /** Words that turn what was said before them. */
  turns: string
  /** Words that take back a yes, and a no. */
  noes: string
  yeses: string
}>
