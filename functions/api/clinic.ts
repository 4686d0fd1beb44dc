// The clinic that the caller belongs to, and who the caller is: what a screen asks first.
import { ClinicAnswer } from './answers/clinic.ts'
import { instrumentViews } from './instruments.ts'
import { row } from './row.ts'
import { may } from './sign-in.ts'
import { nobody } from './who-saw.ts'

export const getClinic = row({
  name: 'clinic',
  roles: may.read,
  shows: nobody,
  answer: ClinicAnswer,
  run: async ({ clinic, by, roles, emergency }) => {
    const { id: clinicId, name, timezone, phone, noDrivingHours } = clinic
    const you = { by, roles: [...roles], emergencyUntil: emergency?.until ?? null }
    const instruments = instrumentViews(clinic)
    const { sessionRecord = null } = clinic
    return { clinicId, name, timezone, phone, noDrivingHours, you, sessionRecord, instruments }
  },
})
