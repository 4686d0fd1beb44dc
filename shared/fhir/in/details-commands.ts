// What is asked of a chart for what another system says of its patient.
import type { CommandBody } from '../../chart/commands.ts'
import type { Patient } from '../../chart/state.ts'
import type { PhoneNumber } from '../../vocabulary/ids.ts'
import type { DetailsWish } from './wishes.ts'

export type DetailsAsks = { commands: readonly CommandBody[] } | { conflict: string; path: string }

/**
 * Nobody is texted at a number that they did not agree to be texted at: another one is refused, and said where consent
 * is taken. Whoever has died is texted no more.
 */
export function detailsCommands(
  { firstName, lastName, birthDate, language, phones, deceased }: DetailsWish,
  { details, withdrawnAt }: Patient,
  by: string,
): DetailsAsks {
  const [first] = phones
  if (first && !phones.some(({ value }) => isNumber(value, details.phone))) {
    const conflict =
      'is not the number that the patient agreed to be texted at: take their consent for another in Afterglow'
    return { conflict, path: `telecom[${first.at}].value` }
  }
  const said = { firstName, lastName, birthDate, language }
  const changes = Object.fromEntries(
    Object.entries(said).filter(
      ([name, value]) => value !== undefined && value !== details[name as keyof typeof said],
    ),
  )
  const isChanged = Object.keys(changes).length > 0
  const isLeaving = deceased && withdrawnAt === null
  return {
    commands: [
      ...(isChanged ? [{ type: 'ChangeDetails', changes, consent: null, by } as const] : []),
      ...(isLeaving ? [{ type: 'Withdraw', reason: died, by } as const] : []),
    ],
  }
}

const died = 'the clinic’s own system says that the patient has died'

/** As people write it: of our own country without its code. */
const isNumber = (written: string, phone: PhoneNumber): boolean => {
  const digits = written.replace(/\D/g, '')
  return phone === `+${digits}` || phone === `+1${digits}`
}
