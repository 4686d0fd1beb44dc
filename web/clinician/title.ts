// The window's name, screen by screen. Never a patient's: titles stay in a browser's history.
import type { Place } from '../routes.ts'

/** Screens of nobody in particular have the application's name alone. */
type Named = Exclude<Place['route'], 'signedIn' | 'signedInPopup' | 'signedOut'>

const titles: Readonly<Record<Named, string>> = {
  today: 'Today',
  roster: 'Patients',
  patient: 'Patient',
  record: 'Session record',
  recordToday: 'Session record',
  letter: 'Letter',
  alert: 'Alert',
  messages: 'Messages',
  caseReview: 'Case review',
  figures: 'Our figures',
  clinic: 'Clinic',
  emergency: 'Emergency access',
  audit: 'Who saw whom',
  files: 'Files',
}

const isNamed = (route: Place['route']): route is Named => route in titles

export function titleOf(here: Place | null, clinicName: string): string {
  const screen = here ? isNamed(here.route) && titles[here.route] : 'No such page'
  return [screen, clinicName, 'Afterglow'].filter(Boolean).join(' · ')
}
