// The patient's page: from the link in a text to the thanks, and every way it can go wrong.
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { CommandBody } from '../../../shared/chart/commands.ts'
import { linkMark } from '../../../shared/chart/link.ts'
import { phqStem } from '../../../shared/instruments/rows/phq-9.ts'
import { handle, loadChart } from '../../../shared/loop/handle.ts'
import type { ChartKey, Language } from '../../../shared/vocabulary/ids.ts'
import { consent, enter, finish, patient, plan } from '../../chart/scenario.ts'
import { at, demo, key, phone, type TestDeps, testDeps } from '../../support/deps.ts'
import { linkIn, questionOn, visitor } from './visitor.ts'

const monday = '2026-03-02T16:00:00Z'

/** A patient by link whose first weekly scale is open; the newest text has the link. */
async function invited(
  language: Language = 'en',
  of: ChartKey = key('p1'),
  number = patient.phone,
) {
  const deps = testDeps(monday)
  await run(deps, of, {
    type: 'Enrol',
    details: { ...patient, phone: phone(number), language, checkInBy: 'link' },
    consent,
    by: 'nurse',
  })
  await run(deps, of, plan('s1', monday))
  await run(deps, of, finish('s1', monday))
  for (let day = 0; day < 8; day++) {
    deps.clock.now = at(new Date(Date.parse(monday) + (day + 1) * 86_400_000).toISOString())
    await run(deps, of, { type: 'WakeUp' })
    const { openCheckIn } = await loadChart(deps, of)
    if (openCheckIn?.instrument === 'phq-9') break
    if (openCheckIn) await closeByPhone(deps, of)
  }
  const body = deps.sent.findLast((each) => each.body.includes('/c/'))?.body
  return { deps, of, token: linkIn(body), visit: visitor(deps) }
}

/** What came before the weekly scale is of no matter here. */
async function closeByPhone(deps: TestDeps, of: ChartKey) {
  const chart = await loadChart(deps, of)
  const open = chart.openCheckIn
  if (!open) return
  for (let item = 0; item < open.items; item++)
    await run(deps, of, { type: 'AnswerOnPage', checkInId: open.checkInId, item, value: null })
}

const texted = (deps: TestDeps, body: string): CommandBody => ({
  type: 'ReceiveText',
  from: phone(patient.phone),
  messageId: body,
  body,
  sentAt: deps.clock.now,
  lift: null,
})

const run = (deps: TestDeps, of: ChartKey, ask: CommandBody) =>
  handle(deps, demo, of, { ...ask, at: deps.now(), cause: null, requestHash: null })

describe('the link', () => {
  it('stands in the text alone: no commit, snapshot or log line holds it', async () => {
    const { deps, of, token } = await invited()
    expect(token).toMatch(/^[A-Za-z0-9]{22}$/)
    const { snapshot, commits } = await deps.store.load(of)
    const history = await deps.store.history(of, { limit: 1000 })
    const stored = JSON.stringify([snapshot, commits, history])
    expect(stored).toContain(linkMark)
    expect(stored).not.toContain(token)
    expect(deps.lines.join('\n')).not.toContain(token)
  })

  it('shows nothing of what is asked before it is begun, and nobody’s name ever', async () => {
    const { token, visit } = await invited()
    const { text, html } = await visit.look(token)
    expect(text).toContain('9 questions')
    expect(html).not.toMatch(/Ann|PHQ|depress|interest|Riverside|Demo|ketamin/i)
  })

  it('looked at any number of times changes nothing', async () => {
    const { deps, of, token, visit } = await invited()
    const before = await loadChart(deps, of)
    for (let looks = 0; looks < 5; looks++) await visit.look(token)
    expect(await loadChart(deps, of)).toEqual(before)
  })

  it('that nobody has says to call the clinic, in both languages, and floods are told to stop', async () => {
    const { visit } = await invited()
    const seen = await visit.look('A'.repeat(22))
    expect(seen.status).toBe(404)
    expect(seen.text).toMatch(/call your clinic.*llame a su clínica/)
    for (const token of ['', 'x', '../etc', 'A'.repeat(23), 'É'.repeat(22)])
      expect((await visit.look(token)).status).toBe(404)
    for (let tries = 0; tries < 30; tries++) await visit.look(`${tries}`)
    expect((await visit.look('B'.repeat(22))).status).toBe(429)
  })

  it('counts guesses by who is behind CloudFront, and not by CloudFront', async () => {
    const { deps } = await invited()
    const visit = visitor(deps)
    const guess = async (from: string) =>
      (await visit.look('C'.repeat(22), { 'x-forwarded-for': `${from}, 203.0.113.7` })).status
    for (let tries = 0; tries < 30; tries++) await guess('198.51.100.1')
    expect(await guess('198.51.100.1')).toBe(429)
    expect(await guess('198.51.100.2')).toBe(404)
  })

  it('is found where a full stop or a slash was copied along', async () => {
    const { token, visit } = await invited()
    for (const end of ['.', '/', ')', '.,'])
      expect((await visit.look(`${token}${end}`)).text).toContain('9 questions')
  })

  it('that went to a number the patient has left shows no question and takes no answer', async () => {
    const { deps, of, token, visit } = await invited()
    const seen = await visit.press(token, await visit.look(token), 'begin')
    const details = { ...patient, phone: phone('+12125550199'), checkInBy: 'link' } as const
    await run(deps, of, { type: 'Enrol', details, consent, by: 'nurse' })
    const before = await loadChart(deps, of)
    for (const left of [await visit.look(token), await visit.press(token, seen, 'answer', 1)]) {
      expect(left.text).toContain('This check-in is closed')
      expect(left.text).toContain(demo.phone)
    }
    expect(await loadChart(deps, of)).toEqual(before)
    await visit.send(token, { do: 'link' })
    const anew = deps.sent.findLast((each) => each.body.includes('/c/'))
    expect(anew?.to).toBe('+12125550199')
    expect((await visit.look(linkIn(anew?.body))).text).toContain('Question 1 of 9')
  })

  it('goes on working from an address where others have guessed', async () => {
    const { token, visit } = await invited()
    for (let tries = 0; tries < 40; tries++) await visit.look(`${tries}`)
    expect((await visit.look(token)).status).toBe(200)
  })
})

describe('a questionnaire on the page', () => {
  it('is answered to the end, and scored once', async () => {
    const { deps, of, token, visit } = await invited()
    let seen = await visit.press(token, await visit.look(token), 'begin')
    expect(seen.text).toContain(phqStem.en)
    for (let item = 0; item < 9; item++) {
      expect(seen.text).toContain(`Question ${item + 1} of 9`)
      seen = await visit.press(token, seen, 'answer', item === 8 ? 0 : 1)
    }
    expect(seen.text).toContain('Thank you')
    expect(seen.text).toContain(demo.phone)
    const chart = await loadChart(deps, of)
    expect(chart.scores.map(({ total }) => total)).toEqual([8])
    expect((await visit.look(token)).text).toContain('Thank you')
  })

  it('sent twice is kept once', async () => {
    const { deps, of, token, visit } = await invited()
    let seen = await visit.press(token, await visit.look(token), 'begin')
    for (let item = 0; item < 9; item++) {
      const before = seen
      seen = await visit.press(token, before, 'answer', 1 % (item === 8 ? 1 : 2))
      const again = await visit.press(token, before, 'answer', 1 % (item === 8 ? 1 : 2))
      expect(again.text).toBe(seen.text)
    }
    expect((await loadChart(deps, of)).scores).toHaveLength(1)
  })

  it('sent without an answer says so, and where', async () => {
    const { token, visit } = await invited()
    const seen = await visit.press(token, await visit.look(token), 'begin')
    const wrong = await visit.press(token, seen, 'answer')
    expect(wrong.status).toBe(422)
    expect(wrong.html).toMatch(/<title>There is a problem/)
    expect(wrong.html).toMatch(/role="alert".*href="#a0"/)
  })

  it('goes back with the answer given still chosen', async () => {
    const { token, visit } = await invited()
    const first = await visit.press(token, await visit.look(token), 'begin')
    const second = await visit.press(token, first, 'answer', 2)
    const again = await visit.press(token, second, 'back')
    expect(again.text).toContain('Question 1 of 9')
    expect(again.html).toMatch(/value="2" checked/)
  })

  it('speaks Spanish to those who do', async () => {
    const { token, visit } = await invited('es')
    const seen = await visit.press(token, await visit.look(token), 'begin')
    expect(seen.html).toContain('<html lang="es">')
    expect(seen.text).toContain(phqStem.es)
    expect(seen.text).toContain('Pregunta 1 de 9')
  })

  it('finished on another page keeps what was said there, and says so; danger is heard', async () => {
    const { deps, of, token, visit } = await invited()
    let seen = await visit.press(token, await visit.look(token), 'begin')
    for (let item = 0; item < 8; item++) seen = await visit.press(token, seen, 'answer', 1)
    const last = seen
    const done = await visit.press(token, last, 'answer', 0)
    expect(done.text).not.toContain('does not count')
    const old = questionOn(last).replace('.8', '.7')
    const late = await visit.send(token, { do: 'answer', question: old, answer: '3' })
    expect(late.text).toMatch(/does not count.*Thank you/)
    const grave = await visit.press(token, last, 'answer', 1)
    expect(grave.text).toMatch(/988.*alerted our team/)
    expect(grave.text).not.toContain('does not count')
    expect(deps.sent.at(-1)?.body).toContain('988')
    expect((await loadChart(deps, of)).scores.map(({ total }) => total)).toEqual([8])
  })

  it('shows 988 at once after an answer of self-harm, and has paged', async () => {
    const { deps, token, visit } = await invited()
    let seen = await visit.press(token, await visit.look(token), 'begin')
    for (let item = 0; item < 9; item++) seen = await visit.press(token, seen, 'answer', 1)
    expect(seen.text).toMatch(/988.*alerted our team/)
    expect(seen.html).toContain('href="tel:988"')
    expect(deps.paged.length).toBeGreaterThan(0)
    expect(deps.sent.at(-1)?.body).toContain('988')
    expect((await visit.look(token)).text).toContain('988')
  })

  it('closed by its time, by the clinic or by STOP is a kind page with the clinic’s number', async () => {
    const late = await invited()
    late.deps.clock.now = at('2026-03-20T16:00:00Z')
    const byClinic = await invited()
    await run(
      byClinic.deps,
      byClinic.of,
      enter('phq-9', byClinic.deps.clock.now, [1, 1, 1, 1, 1, 1, 1, 1, 0]),
    )
    expect((await byClinic.visit.look(byClinic.token)).text).toContain('Thank you')
    const seen = await late.visit.look(late.token)
    expect(seen.text).toContain('closed')
    expect(seen.text).toContain(demo.phone)
    const old = await late.visit.send(late.token, { do: 'answer', question: 'c1.0', answer: '1' })
    expect(old.status).toBe(200)
    expect(old.text).toContain('closed')
  })

  it('ended in the middle thanks for nothing that was not given, and promises no text after a STOP', async () => {
    for (const how of ['withdraw', 'expire', 'STOP']) {
      const { deps, of, token, visit } = await invited()
      const seen = await visit.press(token, await visit.look(token), 'begin')
      await visit.press(token, seen, 'answer', 1)
      if (how === 'withdraw') await run(deps, of, { type: 'Withdraw', reason: 'moved', by: 'n' })
      if (how === 'expire') deps.clock.now = at('2026-03-20T16:00:00Z')
      if (how === 'STOP') await run(deps, of, texted(deps, 'STOP'))
      const { text } = await visit.look(token)
      expect(text, how).toContain('This check-in is closed')
      expect(text, how).not.toMatch(/Thank you|will text you/)
    }
  })

  it('answered to the end promises no text to whom none is sent', async () => {
    const { deps, of, token, visit } = await invited()
    let seen = await visit.press(token, await visit.look(token), 'begin')
    for (let item = 0; item < 9; item++) seen = await visit.press(token, seen, 'answer', 0)
    expect(seen.text).toContain('We will text you')
    await run(deps, of, texted(deps, 'STOP'))
    const { text } = await visit.look(token)
    expect(text).toContain('Thank you')
    expect(text).not.toContain('We will text you')
  })

  it('takes what no form of ours sends for a look', async () => {
    const { deps, of, token, visit } = await invited()
    const before = await loadChart(deps, of)
    for (const fields of [
      {},
      { do: 'answer' },
      { do: 'answer', question: '../x', answer: '1' },
      { do: 'answer', question: 'c1.0', answer: '99999999999' },
      { do: 'constructor', question: 'c1.0' },
      { do: 'back', question: 'c999.1' },
    ])
      expect((await visit.send(token, fields)).status).toBe(200)
    expect(await loadChart(deps, of)).toEqual(before)
  })
})

describe('a page', () => {
  it('loads nothing from elsewhere, runs one known line, is kept nowhere and tells nobody where it was', async () => {
    const { token, visit } = await invited()
    const { headers, html } = await visit.look(token)
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
    expect(String(headers['content-security-policy'])).toMatch(/^default-src 'none'/)
    expect(html).not.toMatch(/<link|<img|src=|https?:/i)
    const scripts = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, line]) => line ?? '')
    expect(html.match(/<script/g)).toHaveLength(1)
    const hash = createHash('sha256')
      .update(scripts[0] ?? '')
      .digest('base64')
    expect(String(headers['content-security-policy'])).toContain(`script-src 'sha256-${hash}';`)
    expect(Buffer.byteLength(html)).toBeLessThan(30_000)
  })

  it('of one clinic is none of another’s', async () => {
    const { deps, token } = await invited()
    const elsewhere = { ...deps, clinics: deps.clinics.filter(({ id }) => id !== 'demo') }
    expect((await visitor(elsewhere).look(token)).status).toBe(404)
  })
})
