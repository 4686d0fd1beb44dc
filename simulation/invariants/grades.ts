// How grave alerts are: docs/clinical.md "When a person must act", written down apart from the service's own table.
import type { Alert } from '../../shared/chart/state.ts'

/** From the gravest. */
const order = [
  'crisis-imminent',
  'crisis-active',
  'emergency',
  'crisis-passive',
  'urgent',
  'message',
  'routine',
  'drill',
] as const
const levels = ['emergency', 'urgent', 'routine'] as const

export type Graded = Pick<Alert, 'level' | 'escalation'>

/** Whether one is graver than the other: the level first, then how soon a person must act. */
export function isGraver(one: Graded, other: Graded): boolean {
  const byLevel = levels.indexOf(other.level) - levels.indexOf(one.level)
  return byLevel > 0 || (byLevel === 0 && rank(other) > rank(one))
}

const rank = ({ escalation }: Graded): number => order.indexOf(escalation)

/** What each tier of danger asks for at least. */
export const tierGrades = {
  'crisis-imminent': { kind: 'crisis', level: 'emergency', escalation: 'crisis-imminent' },
  'crisis-active': { kind: 'crisis', level: 'emergency', escalation: 'crisis-active' },
  'crisis-passive': { kind: 'crisis', level: 'emergency', escalation: 'crisis-passive' },
  'harm-to-others': { kind: 'harm-to-others', level: 'emergency', escalation: 'emergency' },
  medical: { kind: 'medical', level: 'emergency', escalation: 'emergency' },
  concern: { kind: 'concern', level: 'urgent', escalation: 'urgent' },
} as const satisfies Record<string, Pick<Alert, 'kind' | 'level' | 'escalation'>>

/** A booster is planned by the clinic, when it is there. */
export const isOfThePlan = (kind: string): boolean => /^booster/.test(kind)

/** Pages of its own that an alert has before the digest alone tells of it. */
export const ownPages: Readonly<Record<string, number>> = { routine: 0, message: 2 }
