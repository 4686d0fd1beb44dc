// Files in and out: tables and calendars. What comes in is looked at before it is taken.
import { Exports } from '../files/exports.tsx'
import { Feeds } from '../files/feeds.tsx'
import { Import } from '../files/import.tsx'
import { mayDo, useClinic } from '../state/session.ts'

export function Files() {
  const clinic = useClinic()
  return (
    <>
      <h1 tabIndex={-1}>Files</h1>
      <div class="stack">
        {mayDo(clinic, ['desk', 'clinician']) && <Import />}
        {mayDo(clinic, ['desk', 'clinician', 'admin']) && <Feeds />}
        {mayDo(clinic, ['admin']) && <Exports />}
      </div>
    </>
  )
}
