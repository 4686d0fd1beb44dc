import { messagingOf } from '../../../shared/chart/contact.ts'
import type { Enrolled } from '../../api/call.ts'
import { type Column, idOf, patientId, type Table } from './types.ts'

type Row = Enrolled & { patientId: string }

const text = (
  name: string,
  says: string,
  cell: Column<Row>['cell'],
  holds: Column<Row>['holds'] = 'text',
): Column<Row> => ({ name, holds, says, cell })

/** Who is enrolled. Of the consent it tells what is on record; no import ever reads it back. */
export const patients: Table<Row> = {
  name: 'patients',
  each: 'patient',
  columns: [
    patientId,
    text(
      'externalId',
      'the clinic’s own number',
      ({ patient }) => patient.details.externalId ?? null,
    ),
    text('firstName', 'first name', ({ patient }) => patient.details.firstName),
    text('lastName', 'last name', ({ patient }) => patient.details.lastName ?? null),
    text(
      'birthDate',
      'date of birth, 1984-03-14',
      ({ patient }) => patient.details.birthDate ?? null,
      'date',
    ),
    text(
      'phone',
      'the number that texts go to, with country code',
      ({ patient }) => patient.details.phone,
    ),
    text('timezone', 'IANA zone as stated', ({ patient }) => patient.details.timezone),
    text('language', 'en or es', ({ patient }) => patient.details.language),
    text('condition', 'what is treated', ({ patient }) => patient.details.condition),
    text('checkInBy', 'text or link', ({ patient }) => patient.details.checkInBy),
    text(
      'enrolledAt',
      'when the patient was enrolled',
      ({ patient }) => patient.enrolledAt,
      'instant',
    ),
    text('messaging', 'active, paused, no-consent, opted-out or withdrawn', (chart) =>
      messagingOf(chart),
    ),
    text(
      'consentMethod',
      'how the consent was given',
      ({ patient }) => patient.consent?.method ?? null,
    ),
    text(
      'consentCapturedAt',
      'when the consent was given',
      ({ patient }) => patient.consent?.capturedAt ?? null,
      'instant',
    ),
  ],
  rows: (_, chart) => [{ ...chart, patientId: idOf(chart) }],
}
