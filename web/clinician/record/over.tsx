// A session that is over: until when nobody drives, and what its record still misses.
import { Notice } from '../../ui/notice.tsx'
import { dateTime, drivingFrom } from '../times.ts'
import { labelOf } from './fields.ts'
import { type Sheet, useZone } from './sheet-state.ts'

export function Over({ sheet }: { sheet: Sheet }) {
  const zone = useZone()
  const { session, patient, missing } = sheet
  const { endedAt, noDrivingUntil } = session
  return (
    <>
      <Notice tone="good">
        <span>
          <b>Finished {endedAt && dateTime(endedAt, zone)}.</b>{' '}
          {noDrivingUntil && `No driving until ${drivingFrom(noDrivingUntil, zone)}.`}
        </span>
      </Notice>
      {patient.messaging !== 'active' && noDrivingUntil && (
        <Notice tone="urgent">This patient takes no texts: tell the driving time in person.</Notice>
      )}
      {missing.length > 0 && (
        <Notice tone="urgent">Still missing: {missing.map(labelOf).join(', ')}.</Notice>
      )}
    </>
  )
}
