// What stands out in a record, as the service finds it.
import { Notice } from '../../ui/notice.tsx'
import type { Tone } from '../../ui/tag.tsx'
import type { SessionView } from '../words.ts'
import type { RecordView } from './fields.ts'

type Concern = RecordView['concerns'][number]

/** Where of a sheet it belongs. */
export type RecordPart = 'before' | 'seen' | 'end' | 'home'

type Row = { part: RecordPart; says: string; tone: Tone }

export const concerns: Readonly<Record<Concern, Row>> = {
  'pressure-raised-before': {
    part: 'before',
    says: 'Blood pressure before is raised',
    tone: 'routine',
  },
  'pressure-severe-before': {
    part: 'before',
    says: 'Blood pressure before is above the clinic’s limit: a clinician decides whether to treat',
    tone: 'urgent',
  },
  'pressure-severe-end': {
    part: 'end',
    says: 'Blood pressure at the end is above the clinic’s limit: a clinician is called',
    tone: 'urgent',
  },
  'hard-to-rouse': { part: 'seen', says: 'Hard to rouse: a clinician is called', tone: 'urgent' },
  'oxygen-low': { part: 'seen', says: 'Oxygen was low: a clinician is called', tone: 'urgent' },
  'left-before-ready': {
    part: 'home',
    says: 'Left before being ready: a clinician is called',
    tone: 'urgent',
  },
  'drove-home': { part: 'home', says: 'Drove home: a clinician is called', tone: 'urgent' },
  'left-alone': { part: 'home', says: 'Left with nobody: a clinician is called', tone: 'urgent' },
}

/** Spoken as it appears. */
export const Concerns = ({
  session: { record },
  part,
}: {
  session: SessionView
  part: RecordPart
}) => (
  <>
    {(record?.concerns ?? [])
      .filter((name) => concerns[name].part === part)
      .map((name) => (
        <Notice key={name} tone={concerns[name].tone}>
          {concerns[name].says}.
        </Notice>
      ))}
  </>
)
