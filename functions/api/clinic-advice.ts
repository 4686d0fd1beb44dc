// How the clinic is advised on boosters, by whose leave, and what each way costs and saves.

import { policyFor } from '../../shared/chart/policy.ts'
import { findInstrument } from '../../shared/instruments/catalog.ts'
import { adviceCosts } from '../../shared/vocabulary/advice-costs.ts'
import { Condition } from '../../shared/vocabulary/ids.ts'
import { ClinicAdvice } from './answers/clinic-advice.ts'
import { row } from './row.ts'
import { may } from './sign-in.ts'
import { nobody } from './who-saw.ts'

export const getClinicAdvice = row({
  name: 'clinic-advice',
  roles: may.read,
  shows: nobody,
  answer: ClinicAdvice,
  run: async ({ clinic }) => {
    const { policy, approvedBy = null, approvedOn = null } = clinic.advicePolicy
    const conditions = Condition.options.flatMap((condition) => {
      const protocol = policyFor(clinic).protocol({ condition, language: 'en', learned: null })
      if (protocol === null) return []
      const { leadDays, dueSoonProbability, askProbability, lossProbability } = protocol
      const { name } = findInstrument(protocol.instrument, clinic.instruments) ?? protocol
      const isOwn = clinic.advice[condition] !== undefined
      return {
        ...{ condition, instrument: name, isOwn },
        ...{ leadDays, dueSoonProbability, askProbability, lossProbability },
      }
    })
    return { policy, approvedBy, approvedOn, sensor: clinic.sensor, conditions, costs: adviceCosts }
  },
})
