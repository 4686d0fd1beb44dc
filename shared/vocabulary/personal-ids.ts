// Ids that say who somebody is: they stand in schedule names, paths and logs, where no telephone, number of a record,
// birth date or name may stand. Plain ones (`p1`, `ana`, `patient-12`, `bench-000123`) are nobody's secret.

/** What an id looks like, in words for the one who chose it; null for one that tells nothing. */
export function personalIn(id: string, year: number): string | null {
  const plain = plainOf(id)
  const found = rules.find(({ looks }) => looks(plain, year))
  return found?.says ?? null
}

/**
 * Tokens between `-` and `_`. One in which letters and digits change more than once, like the pieces of a random id,
 * is told as `*`: ten digits in a row come about in them by chance.
 */
const plainOf = (id: string): string =>
  id
    .split(/[-_]+/)
    .map((token) => (token.split(/\d+/).length > 2 ? '*' : token.toLowerCase()))
    .join('-')

type Rule = { says: string; looks: (plain: string, year: number) => boolean }

/** Numbering plans of North America: area and exchange begin with 2 to 9. Seven digits only with their hyphen. */
const telephone =
  /(?<!\d)(?:1-?)?[2-9]\d{2}-?[2-9]\d{2}-?\d{4}(?!\d)|(?<![\d-])[2-9]\d{2}-\d{4}(?![\d-])/

/** Areas 000, 666 and 9xx, group 00 and serial 0000 were never given (SSA, "SSN randomization"). */
const socialSecurity = /(?<!\d)(?!000|666|9)\d{3}-?(?!00)\d{2}-?(?!0000)\d{4}(?!\d)/

/** A word for such a number, and the number. */
const namedNumber =
  /(?:^|-)(?:mrn|mr|emr|ehr|medrec|rec|record|acct|account|ssn|ss|tel|phone|cell|mobile|fax|dob|born)-?\d{3,}/
/** Nothing but digits, as records are numbered. */
const bareNumber = /^\d{6,}$/

const rules: readonly Rule[] = [
  { says: 'looks like a telephone number', looks: (plain) => telephone.test(plain) },
  { says: 'looks like a birth date', looks: (plain, year) => isBirthDate(plain, year) },
  { says: 'looks like a name with a date', looks: isNameWithDate },
  { says: 'looks like a social security number', looks: (plain) => socialSecurity.test(plain) },
  {
    says: 'looks like the number of a record',
    looks: (plain) => namedNumber.test(plain) || bareNumber.test(plain),
  },
]

/** Nobody born later is treated; a session may well be called by its own date. */
const youngestYears = 5

const isBirthDate = (plain: string, year: number): boolean =>
  datesIn(plain).some((each) => each <= year - youngestYears)

/** Words that ids are made of and people are not called. */
const plainWords: ReadonlySet<string> = new Set(
  'session sess visit appointment appt infusion treatment booster induction dose day week series plan planned ketamine ket iv im patient pat pt id test demo bench sim clinic room slot'.split(
    ' ',
  ),
)

function isNameWithDate(plain: string): boolean {
  if (datesIn(plain).length === 0) return false
  return [...plain.matchAll(/[a-z]{2,}/g)].some(([word]) => !plainWords.has(word))
}

const dateForms = [
  /(?<!\d)(?<year>(?:19|20)\d{2})-?(?<month>\d{2})-?(?<day>\d{2})(?!\d)/g,
  /(?<!\d)(?<month>\d{2})-?(?<day>\d{2})-?(?<year>(?:19|20)\d{2})(?!\d)/g,
  /(?<!\d)(?<month>\d{1,2})-(?<day>\d{1,2})-(?<year>(?:19|20)?\d{2})(?!\d)/g,
]

/** The years of the dates an id may mean, whichever of day and month comes first. */
function datesIn(plain: string): readonly number[] {
  return dateForms.flatMap((form) =>
    [...plain.matchAll(form)].flatMap(({ groups: { year = '', month = '', day = '' } = {} }) =>
      isDay(Number(month), Number(day)) ? [yearOf(year)] : [],
    ),
  )
}

const isDay = (month: number, day: number): boolean =>
  Math.min(month, day) >= 1 && Math.min(month, day) <= 12 && Math.max(month, day) <= 31

/** Of two digits: the one gone by. */
const yearOf = (year: string): number => Number(year.length === 2 ? `19${year}` : year)
