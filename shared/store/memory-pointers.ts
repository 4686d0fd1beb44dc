// Who has a number, and whose an alert is, in memory.
import type { AlertId, ChartKey, ClinicId, PatientId, PhoneNumber } from '../vocabulary/ids.ts'
import { CorruptItem } from './errors.ts'
import { listNamed, type SortedList } from './sorted-list.ts'
import { chartPk } from './table.ts'
import type { EventStore } from './types.ts'

type Phones = Pick<EventStore, 'claimPhone' | 'handOverPhone' | 'releasePhone' | 'findPhone'>

export function memoryPhones(): Phones {
  const owners = new Map<PhoneNumber, ChartKey>()
  const owns = (phone: PhoneNumber, key: ChartKey) => {
    const owner = owners.get(phone)
    return owner !== undefined && chartPk(owner) === chartPk(key)
  }
  return {
    async claimPhone(phone, key) {
      const owner = owners.get(phone)
      if (owner !== undefined && !owns(phone, key)) return { owner }
      owners.set(phone, key)
      return 'claimed'
    },
    async handOverPhone(phone, from, to) {
      if (owns(phone, to)) return 'claimed'
      if (!owns(phone, from)) return 'conflict'
      owners.set(phone, to)
      return 'claimed'
    },
    async releasePhone(phone, key) {
      if (owns(phone, key)) owners.delete(phone)
    },
    async findPhone(phone) {
      return owners.get(phone) ?? null
    },
  }
}

type Pointer = { alertId: AlertId; patientId: PatientId }

export function memoryAlerts(): Pick<EventStore, 'pointAlert' | 'findAlert' | 'alerts'> {
  const owners = new Map<ClinicId, Map<AlertId, PatientId>>()
  const lists = new Map<ClinicId, SortedList<Pointer>>()
  const listOf = (clinicId: ClinicId) => listNamed(lists, clinicId, `alerts of ${clinicId}`)
  return {
    async pointAlert({ clinicId, patientId }, alertId) {
      const pointers = owners.get(clinicId) ?? new Map<AlertId, PatientId>()
      const known = pointers.get(alertId)
      if (known === patientId) return
      if (known !== undefined) throw new CorruptItem(`alert ${alertId} belongs to another chart`)
      owners.set(clinicId, pointers.set(alertId, patientId))
      listOf(clinicId).put(alertId, { alertId, patientId })
    },
    async findAlert(clinicId, alertId) {
      return owners.get(clinicId)?.get(alertId) ?? null
    },
    async alerts(clinicId, page) {
      return listOf(clinicId).page(page, 'descending')
    },
  }
}
