// What stands out in a record, as the service finds it.
import { Notice } from '../../ui/notice.tsx'
import type { Tone } from '../../ui/tag.tsx'
import type { SessionView } from '../words.ts'
import type { RecordView } from './fields.ts'

type Concern = RecordView['concerns'][number]

export const concerns: Readonly<Record<Concern, { says: string; tone: Tone }>> = {
  'pressure-raised-before': { says: 'Blood pressure before is raised', tone: 'routine' },
  'pressure-severe-before': {
    says: 'Blood pressure before is above the clinic’s limit: a clinician decides whether to treat',
    tone: 'urgent',
  },
  'pressure-severe-end': {
    says: 'Blood pressure at the end is above the clinic’s limit: a clinician is called',
    tone: 'urgent',
  },
  'hard-to-rouse': { says: 'Hard to rouse: a clinician is called', tone: 'urgent' },
  'oxygen-low': { says: 'Oxygen was low: a clinician is called', tone: 'urgent' },
  'left-before-ready': { says: 'Left before being ready: a clinician is called', tone: 'urgent' },
  'drove-home': { says: 'Drove home: a clinician is called', tone: 'urgent' },
  'left-alone': { says: 'Left with nobody: a clinician is called', tone: 'urgent' },
}

export function Concerns({ session: { record } }: { session: SessionView }) {
  if (!record || record.concerns.length === 0) return null
  return (
    <>
      {record.concerns.map((name) => (
        <Notice key={name} tone={concerns[name].tone}>
          {concerns[name].says}.
        </Notice>
      ))}
    </>
  )
}
