// Living through days: the clock moves, texts come, a patient answers in their own way.
import type { Clinic, OpenCheckIn } from './clinic.ts'

/** What the patient texts to a whole questionnaire; null leaves it unanswered. */
export type Answers = (checkIn: OpenCheckIn, day: number) => string | null

/** Every item at its least worrying, whatever its scale; the safety check has scales of its own. */
export const calm: Record<string, string> = {
  'safety-check': '1 1 0 0 1 1 1 7 1 1',
  mood: '7 3',
  'mania-gate': '1 1',
  distress: '2',
  'phq-2': '0 0',
  'phq-9': '0 0 1 1 0 0 1 0 0',
  'gad-7': '0 1 0 1 0 0 0',
  peg: '2 2 2',
  'pcl-5-week': Array.from({ length: 20 }, () => '0').join(' '),
}

/** `points` spread over the items from the first; the last item of PHQ-9, about self-harm, stays 0. */
export function spread(points: number, items: number, most: number): string {
  const asked = items === 9 ? 8 : items
  const values = Array.from({ length: items }, () => 0)
  for (let left = points, at = 0; left > 0; at = (at + 1) % asked) {
    if ((values[at] ?? most) >= most) throw new Error(`${points} points do not fit`)
    values[at] = (values[at] ?? 0) + 1
    left -= 1
  }
  return values.join(' ')
}

/** Days go by; at noon each day the patient answers what is open, one sitting after the other. */
export async function live(
  clinic: Clinic,
  { patientId, phone }: { patientId: string; phone: string },
  days: number,
  answers: Answers,
  from = 0,
): Promise<readonly { day: number; instrument: string }[]> {
  const asked: { day: number; instrument: string }[] = []
  for (let day = from + 1; day <= from + days; day++) {
    await clinic.advance('PT24H')
    for (let sitting = 0; sitting < 5; sitting++) {
      const open = await clinic.openCheckIn(patientId)
      const answer = open && open.itemsAnswered === 0 ? answers(open, day) : null
      if (!open || answer === null) break
      asked.push({ day, instrument: open.instrument })
      // All answers at once start a check-in by themselves; a single digit only answers one that has begun.
      if (open.items === 1 && sitting === 0) await clinic.text(phone, '1')
      await clinic.text(phone, answer)
    }
  }
  return asked
}
