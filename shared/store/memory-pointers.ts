// Who has a number, whose an alert is and where a link leads, in memory.
import type { Claim } from '../vocabulary/claims.ts'
import type { AlertId, ChartKey, ClinicId, PatientId } from '../vocabulary/ids.ts'
import { CorruptItem } from './errors.ts'
import {
  claim,
  handOver,
  knownPhone,
  type NumberStep,
  release,
  type StoredNumber,
  speak,
  unknownNumber,
  welcome,
} from './numbers.ts'
import { listNamed, type SortedList } from './sorted-list.ts'
import type { EventStore, LinkPointer, Phones } from './types.ts'

export function memoryPhones(): Phones {
  const numbers = new Map<string, StoredNumber>()
  const nameOf = (clinicId: ClinicId, claim: Claim) => `${clinicId} ${claim}`
  const find = (clinicId: ClinicId, claim: Claim) =>
    numbers.get(nameOf(clinicId, claim)) ?? unknownNumber
  const change = <T>(
    clinicId: ClinicId,
    claim: Claim,
    step: (known: StoredNumber) => NumberStep<T>,
  ): T => {
    const { next, result } = step(find(clinicId, claim))
    if (next !== null) numbers.set(nameOf(clinicId, claim), next)
    return result
  }
  return {
    claimName: async (phone, key) => change(key.clinicId, phone, (known) => claim(known, key)),
    handOverName: async (phone, from, to) =>
      change(to.clinicId, phone, (known) => handOver(known, from, to)),
    releaseName: async (phone, key) => change(key.clinicId, phone, (known) => release(known, key)),
    findExternal: async (clinicId, name) => find(clinicId, name).owner,
    findPhone: async (clinicId, phone) => knownPhone(find(clinicId, phone)),
    noteOptOut: async (clinicId, phone, at) =>
      change(clinicId, phone, (known) => speak(known, 'stop', at)),
    noteOptIn: async (clinicId, phone, at) =>
      change(clinicId, phone, (known) => speak(known, 'start', at)),
    noteWelcome: async (clinicId, phone, at) =>
      change(clinicId, phone, (known) => welcome(known, at)),
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

export function memoryLinks(): Pick<EventStore, 'pointLink' | 'findLink'> {
  const links = new Map<string, LinkPointer>()
  return {
    async pointLink(name, to) {
      if (!links.has(name)) links.set(name, to)
    },
    async findLink(name) {
      return links.get(name) ?? null
    },
  }
}

export function memoryReports(): Pick<EventStore, 'pointReport' | 'findReport'> {
  const reports = new Map<string, ChartKey>()
  return {
    async pointReport(carrierId, key) {
      if (!reports.has(carrierId)) reports.set(carrierId, key)
    },
    async findReport(carrierId) {
      return reports.get(carrierId) ?? null
    },
  }
}
