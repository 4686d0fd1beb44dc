// Numbers as they are typed on a phone's keypad: "13284" is 132/84, and nobody looks for the stroke.

export type Read<T> =
  /** As the field shows it. */
  | { kind: 'open'; text: string }
  | { kind: 'whole'; text: string; value: T }
  | { kind: 'wrong'; text: string; why: string }

export type Numbers = { systolic: number; diastolic: number }

/** What the service takes, too: beyond it is a slip. */
const systolicRange = [50, 300] as const
const diastolicRange = [20, 200] as const
const oxygenRange = [50, 100] as const

/** Numbers of two digits begin with 3 or more, those of three with 1 or 2. */
const digitsOf = (first: string | undefined): number => (first === '1' || first === '2' ? 3 : 2)
const diastolicDigits = (first: string | undefined): number => (first === '1' ? 3 : 2)

/** A stroke, a blank or a point between them says where the first ends; without one its digits do. */
function parts(typed: string): readonly [string, string | null] {
  const [first = '', ...rest] = typed.trim().split(/\D+/)
  if (rest.length > 0 && first !== '') return [first.slice(0, 3), rest.join('').slice(0, 3)]
  const all = typed.replace(/\D/g, '').slice(0, 6)
  const length = digitsOf(all[0])
  return all.length > length ? [all.slice(0, length), all.slice(length, length + 3)] : [all, null]
}

export function readPressure(typed: string): Read<Numbers> {
  const [first, second] = parts(typed)
  const text = second === null ? first : `${first}/${second}`
  if (second === null || second.length < diastolicDigits(second[0])) return { kind: 'open', text }
  const [systolic, diastolic] = [Number(first), Number(second)]
  if (!isWithin(systolic, systolicRange)) return wrong(text, 'The first number', systolicRange)
  if (!isWithin(diastolic, diastolicRange)) return wrong(text, 'The second number', diastolicRange)
  if (diastolic >= systolic)
    return { kind: 'wrong', text, why: 'The first number is the higher one: is it a slip?' }
  return { kind: 'whole', text, value: { systolic, diastolic } }
}

export function readOxygen(typed: string): Read<number> {
  const text = typed.replace(/\D/g, '').slice(0, 3)
  if (text.length < digitsOf(text[0])) return { kind: 'open', text }
  const percent = Number(text)
  if (!isWithin(percent, oxygenRange)) return wrong(text, 'Oxygen', oxygenRange)
  return { kind: 'whole', text, value: percent }
}

const isWithin = (value: number, [from, to]: readonly [number, number]): boolean =>
  value >= from && value <= to

const wrong = (text: string, what: string, [from, to]: readonly [number, number]) =>
  ({ kind: 'wrong', text, why: `${what} lies between ${from} and ${to}: is it a slip?` }) as const

export const sayPressure = ({ systolic, diastolic }: Numbers): string => `${systolic}/${diastolic}`
