// A clinic's drill as somebody who can be met: nobody writes but the clinic's own number to itself.
import { localNumberKeys } from '../../local/number-keys.ts'
import type { World } from '../../local/world/world.ts'
import type { Clinic } from '../../shared/clinic/schema.ts'
import { strangerKey } from '../../shared/loop/stranger.ts'
import { drillWords } from '../../shared/vocabulary/drill.ts'
import type { Person } from './person.ts'

/** Every simulated clinic holds drills, whatever the shipped file says. */
export const withDrills = <O extends { clinics: readonly Clinic[] }>(options: O): O => ({
  ...options,
  clinics: options.clinics.map((clinic) => ({ ...clinic, weeklyDrill: true })),
})

/** Of the clinic that somebody is a patient of. */
export const drillOf = (person: Person): Person => ({
  ...person,
  key: strangerKey({ numbers: localNumberKeys }, person.key.clinicId, person.clinic.textNumber),
  details: { ...person.details, phone: person.clinic.textNumber },
})

/** As setup begins it. */
export function beginDrill(world: World, { clinic: { textNumber } }: Person): void {
  world.post({ from: textNumber, to: textNumber, body: drillWords })
}
