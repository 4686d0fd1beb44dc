// The window's name, screen by screen. Never a patient's: titles stay in a browser's history.
import type { Place } from '../routes.ts'

const titles: Partial<Record<Place['route'], string>> = {
  today: 'Today',
  roster: 'Patients',
  patient: 'Patient',
  alert: 'Alert',
  messages: 'Messages',
  clinic: 'Clinic',
}

export function titleOf(here: Place | null, clinicName: string): string {
  const screen = here ? titles[here.route] : 'No such page'
  return [screen, clinicName, 'Afterglow'].filter(Boolean).join(' · ')
}
