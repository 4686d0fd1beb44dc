// The year of birth ahead of the page, where the clinic wants it asked.
import { describe, expect, it } from 'vitest'
import type { CommandBody } from '../../../shared/chart/commands.ts'
import { handle, loadChart } from '../../../shared/loop/handle.ts'
import { consent, patient } from '../../chart/scenario.ts'
import { at, demo, key, phone, testDeps } from '../../support/deps.ts'
import { linkIn, visitor } from './visitor.ts'

const clinic = { ...demo, askBirthYear: true }

async function invited(details: object = { birthDate: '1974-03-09' }) {
  const deps = { ...testDeps('2026-03-02T16:00:00Z'), clinics: [clinic] }
  const of = key('p1')
  const run = (ask: CommandBody) =>
    handle(deps, clinic, of, { ...ask, at: deps.now(), cause: null, requestHash: null })
  await run({
    type: 'Enrol',
    details: { ...patient, phone: phone(patient.phone), checkInBy: 'link', ...details },
    consent,
    by: 'nurse',
  })
  deps.clock.now = at('2026-03-02T17:00:00Z')
  await run({ type: 'OpenCheckIn', instruments: null, by: 'nurse' })
  const token = linkIn(deps.sent.findLast((each) => each.body.includes('/c/'))?.body)
  const visit = visitor(deps)
  const give = async (year: string, by = visit) =>
    by.send(token, { do: 'year', question: 'c1.0', year })
  return { deps, of, token, visit, give }
}

describe('the year of birth', () => {
  it('is asked before anything else, and opens the page to this browser alone', async () => {
    const { deps, token, visit, give } = await invited()
    const first = await visit.look(token)
    expect(first.text).toContain('In which year were you born?')
    expect(first.text).not.toMatch(/question|Demo|Ann/)
    expect((await give('1974')).text).toContain('9 questions')
    expect((await visit.look(token)).text).toContain('9 questions')
    expect((await visitor(deps).look(token)).text).toContain('In which year')
  })

  it('keeps what is asked from whoever has not given it', async () => {
    const { deps, of, token, visit } = await invited()
    const before = await loadChart(deps, of)
    for (const what of ['begin', 'answer', 'skip', 'back'])
      expect((await visit.send(token, { do: what, question: 'c1.0', answer: '1' })).text).toContain(
        'In which year',
      )
    expect(await loadChart(deps, of)).toEqual(before)
  })

  it('may be missed five times, in whatever browser; then it says what happened and whom to call', async () => {
    const { deps, give } = await invited()
    for (let tries = 0; tries < 4; tries++)
      expect((await give(`19${50 + tries}`)).text).toContain('not the year we have')
    expect((await give('nineteen74')).text).toContain('not the year we have')
    const locked = await give('1999')
    expect(locked.text).toContain('not right five times')
    expect(locked.text).toContain(demo.phone)
    expect((await give('1974', visitor(deps))).text).toContain('not right five times')
  })

  it('leaves no year on the chart, and none in a log', async () => {
    const { deps, of, give } = await invited()
    await give('1951')
    expect(JSON.stringify(await deps.store.history(of, { limit: 100 }))).not.toContain('1951')
    expect(deps.lines.join()).not.toContain('1951')
  })

  it('is not asked of a patient whose birth date nobody wrote down', async () => {
    const { token, visit } = await invited({})
    expect((await visit.look(token)).text).toContain('9 questions')
  })

  it('is not given by a cookie that somebody made up', async () => {
    const { token, deps } = await invited()
    const seal = deps.links.sealOf('A'.repeat(22), 'birth year given')
    for (const cookie of ['year=1974', 'year=', `year=${seal}`])
      expect((await visitor(deps, cookie).look(token)).text).toContain('In which year')
  })
})
