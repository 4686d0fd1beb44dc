// Every instrument that ships, as `#instruments` outside AWS: the rows as they stand. A deployed function is bundled with
// another module in this one's place, which reads the same data from beside it when it is first asked (infra/bundling.ts).
import type { BuiltInId } from './built-in.ts'
import { distress } from './rows/distress.ts'
import { gad2 } from './rows/gad-2.ts'
import { gad7 } from './rows/gad-7.ts'
import { longTerm } from './rows/long-term.ts'
import { maniaGate } from './rows/mania-gate.ts'
import { mood } from './rows/mood.ts'
import { pcl58 } from './rows/pcl-5-8.ts'
import { pcl5Week } from './rows/pcl-5-week.ts'
import { peg } from './rows/peg.ts'
import { phq2 } from './rows/phq-2.ts'
import { phq9 } from './rows/phq-9.ts'
import { safetyCheck } from './rows/safety-check.ts'
import { today } from './rows/today.ts'
import { who5 } from './rows/who-5.ts'
import type { Instrument } from './types.ts'

const byId = {
  'phq-9': phq9,
  'phq-2': phq2,
  'gad-7': gad7,
  'gad-2': gad2,
  'pcl-5-week': pcl5Week,
  'pcl-5-8': pcl58,
  peg,
  'who-5': who5,
  'safety-check': safetyCheck,
  mood,
  'mania-gate': maniaGate,
  distress,
  'long-term': longTerm,
  today,
} satisfies Record<BuiltInId, Instrument>

const rows: readonly Instrument[] = Object.values(byId)

export const shipped = (): readonly Instrument[] => rows
