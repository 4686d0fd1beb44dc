// A patient's number as a person wrote it, and whether our texts may and can go there.
import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { PhoneNumber } from '../../shared/vocabulary/ids.ts'

export type ReadPhone = { phone: PhoneNumber } | { problem: string }

/** What decides whether a number is one that we text. */
export type Reach = {
  /** ISO 3166 codes of the countries the clinic's patients live in. */
  countries: readonly string[]
  /** Numbers of the service itself and of people on call: no patient's. */
  own: readonly string[]
}

/** Marks nobody sees: joiners, direction marks, soft hyphens, which come along when a number is pasted. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g
/** Hyphens, dashes and the minus sign; spaces of every width. */
const dashes = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g
const spaces = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g

const howToWrite = 'must be a phone number with its country code, like +12025550123'

/**
 * Reads a number with its country code. Possible rather than listed: numbering plans grow faster than releases do,
 * and a patient with a new area code must not be turned away. But what no plan can hold is refused, and so are
 * numbers that no text of ours should go to. Digits too many are an error, never another number.
 */
export function readPhone(written: string, reach: Reach): ReadPhone {
  const parsed = parse(written)
  const number = PhoneNumber.safeParse(parsed?.number)
  if (!parsed || !number.success) return { problem: howToWrite }
  const problem = problemOf(number.data, parsed.country, parsed.getType(), reach)
  return problem === null ? { phone: number.data } : { problem }
}

/** Reads a number that people call and no text of ours goes to: anybody's, anywhere. */
export function readCalled(written: string): ReadPhone {
  const number = PhoneNumber.safeParse(parse(written)?.number)
  return number.success ? { phone: number.data } : { problem: howToWrite }
}

function parse(written: string) {
  const value = written.replace(invisible, '').replace(dashes, '-').replace(spaces, ' ')
  const parsed = /^\s*\+[\d\s().-]+$/.test(value) ? parsePhoneNumberFromString(value) : undefined
  if (!parsed?.isPossible() || parsed.ext) return null
  // The library drops what is too much for some plans: what was written must be what is kept.
  return parsed.number.replace(/\D/g, '') === value.replace(/\D/g, '') ? parsed : null
}

/** Numbers that cost whoever is called, or that reach satellites, ships and no country. */
const unreachableTypes: readonly (string | undefined)[] = [
  'PREMIUM_RATE',
  'SHARED_COST',
  'PAGER',
  'UAN',
]
const satellites = /^\+(?:870|878|88[123]|979)/

function problemOf(
  number: PhoneNumber,
  country: CountryCode | undefined,
  type: string | undefined,
  { countries, own }: Reach,
): string | null {
  if (own.includes(number)) return "must be the patient's own number, not one of the clinic's"
  if (number.startsWith('+1') && !isNorthAmerican(number)) return 'no network has this number'
  if (satellites.test(number) || unreachableTypes.includes(type))
    return 'texts do not go to premium or satellite numbers'
  if (!isIn(countries, number, country)) return 'is outside the countries this clinic texts to'
  return null
}

/**
 * Area code and exchange begin with 2 to 9 and are no service code like 911 (North American Numbering Plan). 900 and
 * 976 are premium; 8xx is free to call and nobody's own; 5xx doubles and 710 follow no person; 555 is no area.
 */
const isNorthAmerican = (number: string): boolean =>
  /^\+1(?!900|976|555|710|8(?:00|33|44|55|66|77|88)|5(?:00|22|33|44|66|77|88)|[2-9]11)[2-9]\d{2}(?!976|[2-9]11)[2-9]\d{6}$/.test(
    number,
  )

/** Islands whose people are patients of American clinics like any others. */
const territories: readonly string[] = ['PR', 'VI', 'GU', 'AS', 'MP']

/** An area code newer than the library belongs to no country there: within +1 it passes for the United States'. */
function isIn(
  countries: readonly string[],
  number: string,
  country: CountryCode | undefined,
): boolean {
  const found = country ?? (number.startsWith('+1') ? 'US' : undefined)
  if (found === undefined) return false
  return countries.includes(territories.includes(found) ? 'US' : found) || countries.includes(found)
}
