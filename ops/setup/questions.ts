// What setup asks a person: one row each. An answer is checked by the file's own schema, and written down at once.
import type { Clinic } from '../../shared/clinic/schema.ts'
import { type OfClinic, type Wishes, Wishes as WishesShape, withClinic } from './wishes.ts'

/** `<question>`, or `<question>:<clinic>` where each clinic has an answer of its own. */
export type QuestionId = keyof typeof ofAll | `${keyof typeof ofClinics}:${string}`

type Question = Readonly<{
  /** As it is asked. */
  ask: string
  /** What the answer leaves in the wishes, unchecked. */
  put(wishes: Wishes, answer: string): unknown
}>

const yes = /^(y|yes)$/i

const ofAll = {
  agreement: ask(
    'Who accepted the Business Associate Addendum in AWS Artifact for this account? (name)',
    (w, a) => ({ ...w, agreedBy: a }),
  ),
  operatorEmail: ask('Which e-mail address do alarms of the service go to?', (w, a) => ({
    ...w,
    operatorEmail: a,
  })),
  monthlySmsSpendUsd: ask(
    'At how many dollars a month shall SNS stop texting? (README "What a month costs": about $1.50 a patient; leave room)',
    (w, a) => ({ ...w, monthlySmsSpendUsd: Number(a) }),
  ),
  backupRegion: ask(
    'Daily backups with a copy in a second region: which one, like us-west-2? ("none": only the 35 days of point-in-time recovery)',
    (w, a) => ({ ...w, backupRegion: /^none$/i.test(a) ? null : a }),
  ),
  deleteLogGroups: ask(
    'Delete those log groups with all that is in them? What you need of them is exported first. (yes or no)',
    (w, a) => ({ ...w, deleteLogGroups: yes.test(a) }),
  ),
} as const satisfies Record<string, Question>

const ofClinics = {
  number: askClinic(
    'which of these numbers does it text from? (its ARN, or "new" to ask for another)',
    'numberArn',
  ),
  pageEmail: askClinic('which e-mail address are its clinicians paged at?', 'pageEmail'),
  admin: askClinic('the e-mail address of its first admin?', 'adminEmail'),
  proofPhone: askClinic(
    'which telephone shall the proof text go to, like +12065550100?',
    'proofPhone',
  ),
} as const satisfies Record<string, (clinic: Clinic) => Question>

function ask(words: string, put: Question['put']): Question {
  return { ask: words, put }
}

function askClinic(words: string, field: keyof OfClinic) {
  return (clinic: Clinic): Question => ({
    ask: `${clinic.name}: ${words}`,
    put: (wishes, answer) => withClinic(wishes, clinic.id, { [field]: answer }),
  })
}

/** A question as it is asked. */
export function questionOf(id: QuestionId, clinics: readonly Clinic[]): Question {
  const [name, clinicId] = id.split(':')
  const clinic = clinics.find((each) => each.id === clinicId)
  const question = clinic
    ? Object.entries(ofClinics).find(([each]) => each === name)?.[1](clinic)
    : Object.entries(ofAll).find(([each]) => each === name)?.[1]
  if (!question) throw new Error(`there is no question ${id}`)
  return question
}

/** The wishes with an answer, or why it is none. */
export function answered(
  { put }: Question,
  wishes: Wishes,
  answer: string,
): { wishes: Wishes } | { problem: string } {
  const parsed = WishesShape.safeParse(put(wishes, answer.trim()))
  if (parsed.success) return { wishes: parsed.data }
  return { problem: parsed.error.issues.map(({ message }) => message).join('; ') }
}
