// Forms, each fetched when it is first opened.
import { later } from '../later.tsx'

const alerts = () => import('./alerts.tsx')
const sessions = () => import('./sessions.tsx')
const patient = () => import('./patient.tsx')
const enrol = () => import('./enrol.tsx')

export const Acknowledge = later(async () => (await alerts()).Acknowledge)
export const Clear = later(async () => (await alerts()).Clear)
export const PlanSession = later(async () => (await sessions()).PlanSession)
export const FinishSession = later(async () => (await sessions()).FinishSession)
export const CorrectSession = later(async () => (await sessions()).CorrectSession)
export const EndSession = later(async () => (await sessions()).EndSession)
export const ChangeMessaging = later(async () => (await patient()).ChangeMessaging)
export const SendCheckIn = later(async () => (await patient()).SendCheckIn)
export const DecideBooster = later(async () => (await patient()).DecideBooster)
export const EnterScore = later(async () => (await patient()).EnterScore)
export const VoidScore = later(async () => (await patient()).VoidScore)
const measurement = () => import('./measurement.tsx')
export const EnterMeasurement = later(async () => (await measurement()).EnterMeasurement)
export const VoidMeasurement = later(async () => (await measurement()).VoidMeasurement)
export const EditPatient = later(async () => (await import('./edit.tsx')).EditPatient)
export const Enrol = later(async () => (await enrol()).Enrol)
