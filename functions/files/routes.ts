// Calls that no call of a day at the clinic should wait for, by what answers them: files, and what reads every chart.
import type { Table } from '../api/routes.ts'
import { getClinicOutcomes } from '../figures/clinic-outcomes.ts'
import { getFeeds, postFeed, revokeFeed } from './calendar/feeds.ts'
import { exportOf } from './export/clinic-tables.ts'
import { getDictionary } from './export/dictionary.ts'
import { getExport } from './export/patient-record.ts'
import { importCalendar, importPatients, importSessions } from './import/routes.ts'

export const filesTable = {
  'GET /clinic/outcomes': getClinicOutcomes,
  'POST /import/patients': importPatients,
  'POST /import/sessions': importSessions,
  'POST /import/calendar': importCalendar,
  'GET /patients/{patientId}/export': getExport,
  'POST /calendar-feeds': postFeed,
  'GET /calendar-feeds': getFeeds,
  'POST /calendar-feeds/{feedId}/revoke': revokeFeed,
  'GET /export/dictionary.csv': getDictionary,
  'GET /export/patients.csv': exportOf('patients'),
  'GET /export/scores.csv': exportOf('scores'),
  'GET /export/items.csv': exportOf('items'),
  'GET /export/sessions.csv': exportOf('sessions'),
  'GET /export/episodes.csv': exportOf('episodes'),
  'GET /export/alerts.csv': exportOf('alerts'),
  'GET /export/texts.csv': exportOf('texts'),
} as const satisfies Table
