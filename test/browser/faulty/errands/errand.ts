// What a clinician does at the screen: where it is opened, what is written, and by what the store is known to have it.
import type { Dice } from '../../../../local/patients/dice.ts'
import type { Clinic, Entry, ListedAlert } from '../clinic.ts'

export type Step =
  | { fill: string; value: string }
  | { check: string }
  | { choose: string; value: string }

export type Errand = {
  name: string
  path: string
  /** The button that opens the form, or that is all of it; null where the form stands there already. */
  opens: string | null
  /** Null where pressing the button is all. */
  form: { at: string; steps: readonly Step[] } | null
  /** How often the store has it. */
  count: (clinic: Clinic) => Promise<number>
}

export type Known = {
  clinic: Clinic
  dice: Dice
  /** A word that nothing else has. */
  word: string
  /** The service's time. */
  now: string
  open: readonly ListedAlert[]
  patientIds: readonly [string, ...string[]]
}

export const dialog = 'dialog[open] form'

export const counted =
  (patientId: string, isIt: (entry: Entry) => boolean): Errand['count'] =>
  async ({ timeline }) =>
    (await timeline(patientId)).filter(isIt).length

export type Make = (known: Known) => Errand | null | Promise<Errand | null>

/** Opened on a patient's page by a button of its head. */
export const onChart = (
  { word }: Known,
  patientId: string,
  does: string,
  button: string,
  steps: readonly Step[],
  isIt: (entry: Entry) => boolean,
): Errand => ({
  name: `${does} ${patientId}, ${word}`,
  path: `/patient/${patientId}`,
  opens: `main .heading button:text-is("${button}")`,
  form: { at: dialog, steps },
  count: counted(patientId, isIt),
})

export const somebody = ({ dice, patientIds }: Known): string => dice.one<string>([...patientIds])

export const minuteMs = 60_000
export const dayMs = 1_440 * minuteMs
/** As the clinic's own clock shows an instant: New York's in winter, in which these days lie. */
export const localOf = (at: number): string =>
  new Date(at - 300 * minuteMs).toISOString().slice(0, 16)
export const later = (now: string, ms: number): number =>
  Math.floor((Date.parse(now) + ms) / minuteMs) * minuteMs
