// Which form stands over a patient's screen.
import type { ListedAlert, SessionView } from '../words.ts'

export type Open =
  | { form: 'plan' | 'score' | 'decide' | 'check-in' | 'pause' | 'resume' | 'withdraw' | 'edit' }
  | { form: 'move' | 'finish' | 'cancel' | 'correct' | 'void' | 'ride'; session: SessionView }
  | { form: 'acknowledge'; alert: ListedAlert }
  | { form: 'clear'; alertId: string; why: string }
  | { form: 'measure' }
  | { form: 'void-measurement'; measurementId: string; says: string }
  | { form: 'void-score'; scoreId: string; says: string }
