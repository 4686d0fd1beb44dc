// What was seen of the patient: three questions, a tap each.
import { Choice } from './choice.tsx'
import { dissociations, nauseas, sedations } from './fields.ts'
import { isTouched, type Sheet } from './sheet-state.ts'
import { Beside, describedBy } from './told.tsx'

const optionsOf = <V extends string>(words: Readonly<Record<V, string>>) =>
  (Object.keys(words) as V[]).map((value) => ({ value, label: words[value] }))

const questions = {
  sedation: { label: 'Sedation', options: optionsOf(sedations) },
  dissociation: { label: 'Dissociation', options: optionsOf(dissociations) },
  nausea: { label: 'Nausea', options: optionsOf(nauseas) },
} as const
type Question = keyof typeof questions
const names = ['sedation', 'dissociation', 'nausea'] as const satisfies readonly Question[]

/** @param isNearEnd the next number is the one at the end: after the third answer its field opens by itself */
export function Seen({ sheet, isNearEnd }: { sheet: Sheet; isNearEnd: boolean }) {
  const { of, tap, recorder, isRequired, isHeldUp } = sheet
  const choose = (name: Question, value: string, byTouch: boolean) => {
    // One of the options of this very question.
    tap(name, value as never)
    const isLast = names.every((each) => each === name || of(each) !== null)
    if (byTouch && isTouched() && isLast && isNearEnd && of('bloodPressure.end') === null)
      document.getElementById('bloodPressure.end')?.focus()
  }
  return (
    <>
      {names.map((name) => (
        <div key={name}>
          <Choice
            name={name}
            label={questions[name].label}
            options={questions[name].options as readonly { value: string; label: string }[]}
            value={of(name)}
            isRequired={isRequired(name)}
            onChoose={(value, byTouch) => choose(name, value, byTouch)}
            onTakeBack={() => tap(name, null)}
            describedBy={describedBy(recorder, name)}
          />
          <Beside recorder={recorder} field={name} isHeldUp={isHeldUp} />
        </div>
      ))}
    </>
  )
}
