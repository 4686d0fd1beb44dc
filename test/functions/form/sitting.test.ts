// A sitting of several instruments on the page, and an emergency in the middle of it.
import { describe, expect, it } from 'vitest'
import type { CommandBody } from '../../../shared/chart/commands.ts'
import { handle, loadChart } from '../../../shared/loop/handle.ts'
import { InstrumentId } from '../../../shared/vocabulary/ids.ts'
import { consent, patient } from '../../chart/scenario.ts'
import { at, demo, key, phone, testDeps } from '../../support/deps.ts'
import { linkIn, visitor } from './visitor.ts'

const safetyCheck = InstrumentId.parse('safety-check')
const phq9 = InstrumentId.parse('phq-9')

/** The safety check with PHQ-9 behind it, begun. */
async function begun(clinic = demo) {
  const deps = { ...testDeps('2026-03-02T16:00:00Z'), clinics: [clinic] }
  const of = key('p1')
  const run = (ask: CommandBody) =>
    handle(deps, clinic, of, { ...ask, at: deps.now(), cause: null, requestHash: null })
  const details = { ...patient, phone: phone(patient.phone), checkInBy: 'link' } as const
  await run({
    type: 'Enrol',
    details: clinic.askBirthYear ? { ...details, birthDate: '1974-03-09' } : details,
    consent,
    by: 'nurse',
  })
  deps.clock.now = at('2026-03-02T17:00:00Z')
  await run({ type: 'OpenCheckIn', instruments: [safetyCheck, phq9], by: 'nurse' })
  const token = linkIn(deps.sent.findLast((each) => each.body.includes('/c/'))?.body)
  const visit = visitor(deps)
  if (clinic.askBirthYear) await visit.send(token, { do: 'year', question: 'c1.0', year: '1974' })
  const first = await visit.look(token)
  /** Answers to a page by its position, up to the item asked for. */
  const answerTo = async (item: number, values: Readonly<Record<number, number>> = {}) => {
    let seen = await visit.press(token, await visit.look(token), 'begin')
    for (let each = 0; each < item; each++)
      seen = await visit.press(token, seen, 'answer', values[each] ?? calm[each] ?? 0)
    return seen
  }
  const endAlerts = async () => {
    for (const { alertId } of (await loadChart(deps, of)).alerts)
      await run({
        type: 'AcknowledgeAlert',
        alertId,
        disposition: 'reached-safe',
        note: 'spoke',
        clearedForTreatment: false,
        by: 'nurse',
      })
  }
  return { deps, of, token, visit, first, answerTo, endAlerts }
}

/** What raises nothing: home safely, and no to all else but a middling mood. */
const calm = [1, 1, 0, 0, 1, 1, 1, 5, 1, 1]
const chestPain = 4
const wishToDie = 8

describe('a sitting on the page', () => {
  it('says how many questions there are in all, and when another part begins', async () => {
    const { first, answerTo } = await begun()
    expect(first.text).toContain('19 questions')
    const seen = await answerTo(10)
    expect(seen.text).toMatch(/A few more questions: Question 1 of 9/)
  })

  it('shows 911 after chest pain, and that alone once a person has ended the alert', async () => {
    const { token, visit, answerTo, endAlerts } = await begun()
    const seen = await answerTo(chestPain + 1, { [chestPain]: 2 })
    expect(seen.text).toMatch(/call 911 now/)
    await endAlerts()
    const later = await visit.look(token)
    expect(later.text).toMatch(/call 911 now/)
    expect(later.text).not.toContain('these thoughts')
    expect((await visit.press(token, later, 'begin')).text).toContain('Question 6 of 10')
  })

  it('shows 988 after a wish to die, and asks what is left when the reader goes on', async () => {
    const { token, visit, answerTo } = await begun()
    const seen = await answerTo(wishToDie + 1, { [wishToDie]: 2 })
    expect(seen.html).toContain('href="tel:988"')
    expect(seen.text).toContain('these thoughts')
    expect((await visit.press(token, seen, 'begin')).text).toContain('Question 10 of 10')
  })

  it('tells nobody of an emergency who has not given the year, when all is answered', async () => {
    const { deps, token, visit, answerTo } = await begun({ ...demo, askBirthYear: true })
    let seen = await answerTo(wishToDie + 1, { [wishToDie]: 2 })
    seen = await visit.press(token, seen, 'begin')
    seen = await visit.press(token, seen, 'answer', 1)
    for (let item = 0; item < 9; item++) seen = await visit.press(token, seen, 'answer', 0)
    expect(seen.text).toMatch(/these thoughts.*Thank you/)
    const strangers = await visitor(deps).look(token)
    expect(strangers.text).toContain('Thank you')
    expect(strangers.text).not.toMatch(/these thoughts|alerted/)
  })
})
