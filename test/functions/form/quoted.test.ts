// A patient who sends a link back, or puts a thumb on the text that brought it: nobody can open a page with what is kept.
import type { Context, SQSEvent } from 'aws-lambda'
import { describe, expect, it } from 'vitest'
import { createHandler } from '../../../functions/inbound-text.ts'
import type { CommandBody } from '../../../shared/chart/commands.ts'
import { withoutLinks } from '../../../shared/chart/link.ts'
import { handle, loadChart } from '../../../shared/loop/handle.ts'
import { consent, patient } from '../../chart/scenario.ts'
import { demo, key, phone, testDeps } from '../../support/deps.ts'
import { linkIn } from './visitor.ts'

const context = { getRemainingTimeInMillis: () => 20_000 } as unknown as Context

async function texted(say: (body: string) => string) {
  const deps = testDeps('2026-03-02T17:00:00Z')
  const of = key('p1')
  const number = phone(patient.phone)
  await deps.store.claimName(number, of)
  const run = (ask: CommandBody) =>
    handle(deps, demo, of, { ...ask, at: deps.now(), cause: null, requestHash: null })
  const details = { ...patient, phone: number, checkInBy: 'link' } as const
  await run({ type: 'Enrol', details, consent, by: 'nurse' })
  await run({ type: 'OpenCheckIn', instruments: null, by: 'nurse' })
  const invite = deps.sent.at(-1)?.body ?? ''
  const message = {
    originationNumber: number,
    messageBody: say(invite),
    inboundMessageId: 'm1',
  }
  const body = JSON.stringify({ Timestamp: deps.now(), Message: JSON.stringify(message) })
  const event = { Records: [{ messageId: 'm1', body }] } as SQSEvent
  await createHandler(deps)(event as never, context)
  const stored = JSON.stringify([
    await loadChart(deps, of),
    await deps.store.history(of, { limit: 100 }),
  ])
  return { token: linkIn(invite), stored, chart: await loadChart(deps, of) }
}

describe('a link that comes back in a text', () => {
  it.each([
    ['sent back', (invite: string) => `is this real? ${invite}`],
    ['reacted to', (invite: string) => `Liked \u201C${invite}\u201D`],
    ['without its beginning', (invite: string) => `see ${invite.replace('https://', '')}`],
  ])('is kept without its address: %s', async (_, say) => {
    const { token, stored } = await texted(say)
    expect(token).toMatch(/^\w{22}$/)
    expect(stored).toContain('(link)')
    expect(stored).not.toContain(token)
  })

  it.each([
    ['whole', (invite: string) => `Liked \u201C${invite}\u201D`],
    [
      'cut off in the address',
      (invite: string) => `Loved \u201C${invite.slice(0, invite.indexOf('/c/') + 9)}\u2026\u201D`,
    ],
    [
      'without the scheme',
      (invite: string) => `Emphasized \u201C${invite.replace(/https?:\/\//, '')}\u201D`,
    ],
    ['in Spanish', (invite: string) => `Le gust\u00F3 \u201C${invite}\u201D`],
  ])('raises nothing as a thumb on our text, quoted %s', async (_, say) => {
    const { stored, chart } = await texted(say)
    expect(stored).toContain('"as":"reaction"')
    expect(chart.alerts).toEqual([])
  })

  it('leaves all other addresses and words as they were written', () => {
    for (const body of ['see https://example.com/c/short', '0 1 2 1 0 0 1 0 0', 'I/c/we', 'a/c/b'])
      expect(withoutLinks(body)).toBe(body)
  })
})
