// That each property can fail: a lie is told to the screen, or about it, and the property must see it.
import type { Browser } from '../browser.ts'
import type { Day } from './day.ts'
import { openDay } from './day.ts'
import { openDesk } from './desk.ts'
import { always, cryForHelp, errand, mute, pretended, score, seeAdvice, stale } from './lies.ts'
import type { Property } from './properties.ts'
import { fair, offline } from './weather.ts'

type Mutant = { says: string; breaks: Property; run: (day: Day) => Promise<void> }

const mutants: readonly Mutant[] = [
  {
    says: 'the list of alerts stays as it was',
    breaks: 'alerts-are-listed',
    run: async (day) => {
      day.desk.seam.lie(stale(/^GET \/alerts\?/))
      await day.desk.go('/roster')
      await day.desk.go('/')
      await cryForHelp(day)
      await day.calm()
    },
  },
  {
    says: 'nothing says that the screen is not connected',
    breaks: 'alerts-are-listed',
    run: async (day) => {
      await day.desk.go('/')
      await mute(day)
      await day.desk.seam.change(offline)
      await cryForHelp(day)
      await day.judge()
    },
  },
  {
    says: 'nobody tells the screen that anything has changed',
    breaks: 'alerts-are-listed',
    run: async (day) => {
      await day.desk.go('/')
      await day.desk.pass(5)
      day.desk.seam.lie(stale(/^GET \/revision/))
      await day.desk.pass(5)
      await cryForHelp(day)
      await day.judge()
    },
  },
  {
    says: 'advice stays as it was, and is called old for ever',
    breaks: 'faults-pass',
    run: async (day) => {
      day.desk.seam.lie(stale(/outcomes$/))
      await seeAdvice(day, 'ken')
      await score(day, 'ken', 27)
      await day.calm()
    },
  },
  {
    says: 'advice stays as it was, and calls itself new',
    breaks: 'advice-is-as-new-as-its-chart',
    run: async (day) => {
      const newer = (body: string) => JSON.stringify({ ...JSON.parse(body), version: 1_000_000 })
      day.desk.seam.lie(stale(/outcomes$/, newer))
      await seeAdvice(day, 'daniel')
      await score(day, 'daniel', 0)
      await day.judge()
    },
  },
  {
    says: 'an acknowledgement is answered and never made',
    breaks: 'done-is-done',
    run: async (day) => {
      day.desk.seam.lie(
        pretended(/^POST \/alerts\/.+\/acknowledge/, async (call) => {
          const id = call.split('/')[2]
          const alert = (await day.clinic.openAlerts()).find(({ alertId }) => alertId === id)
          const acknowledged = {
            disposition: 'reached-safe',
            note: '',
            by: 'x',
            at: alert?.raisedAt,
          }
          return { ...alert, acknowledged }
        }),
      )
      await errand(day, 'acknowledge')
    },
  },
  {
    says: 'a text is answered and never sent',
    breaks: 'done-is-done',
    run: async (day) => {
      day.desk.seam.lie(
        pretended(/^POST .+\/messages/, async () => ({
          textId: 't-1',
          sendsAt: '2026-03-02T15:30:00Z',
        })),
      )
      await errand(day, 'write')
    },
  },
  {
    says: 'every try has a key of its own',
    breaks: 'done-once',
    run: async (day) => {
      let tries = 0
      day.desk.seam.lie(async (route, call) => {
        if (!/^POST .+\/messages/.test(call)) return false
        tries += 1
        const headers = { ...route.request().headers(), 'idempotency-key': `try-${tries}` }
        const response = await route.fetch({ headers })
        if (tries === 1) await route.abort('connectionreset')
        else await route.fulfill({ response })
        return true
      })
      await errand(day, 'write')
    },
  },
  {
    says: 'a form is emptied when it fails',
    breaks: 'forms-are-kept',
    run: async (day) => {
      await day.desk.page.evaluate(`new MutationObserver(() => {
        if (document.querySelector('form > .error')) document.querySelector('dialog form textarea').value = ''
      }).observe(document.body, { childList: true, subtree: true })`)
      await day.desk.seam.change(always({ 'broken-before': 100 }))
      await errand(day, 'decide')
    },
  },
  {
    says: 'a form that fails says nothing',
    breaks: 'failures-are-said',
    run: async (day) => {
      await day.desk.page.evaluate(`new MutationObserver(() => {
        for (const each of document.querySelectorAll('form > .error, form > .notice')) each.remove()
      }).observe(document.body, { childList: true, subtree: true })`)
      await day.desk.seam.change(always({ 'broken-before': 100 }))
      await errand(day, 'decide')
    },
  },
  {
    says: 'a lost answer is told as nothing done',
    breaks: 'undone-is-undone',
    run: async (day) => {
      await day.desk.page.evaluate(`new MutationObserver(() => {
        const said = document.querySelector('form > .error')
        if (said && said.textContent !== 'Nothing was saved.') said.textContent = 'Nothing was saved.'
      }).observe(document.body, { childList: true, subtree: true })`)
      await day.desk.seam.change(always({ 'broken-after': 100 }))
      await errand(day, 'decide')
    },
  },
  {
    says: 'the service goes on failing',
    breaks: 'faults-pass',
    run: async (day) => {
      await day.desk.go('/')
      day.desk.seam.lie(async (route, call) => {
        if (!call.startsWith('GET /alerts')) return false
        await route.fulfill({ status: 500, json: {} })
        return true
      })
      await cryForHelp(day)
      await day.desk.pass(8)
      await day.calm()
    },
  },
  {
    says: 'nothing sent is ever answered',
    breaks: 'work-goes-on',
    run: async (day) => {
      day.desk.seam.lie(async (route, call) => {
        if (!/^POST .+\/booster-decisions/.test(call)) return false
        await route.abort('connectionreset')
        return true
      })
      await errand(day, 'decide')
    },
  },
]

/** @returns a sentence for each lie that no property sees */
export async function unseenMutants(
  browser: Browser,
  url: string,
  tell: (line: string) => void,
): Promise<readonly string[]> {
  const unseen: string[] = []
  const desk = await openDesk(browser, url, 1)
  for (const [index, { says, breaks, run }] of mutants.entries()) {
    const day = await openDay(desk, url, 1_000 + index)
    await run(day)
    const found = day.violations.some(({ property }) => property === breaks)
    tell(`${found ? 'ok   ' : 'FAIL '} ${breaks} sees that ${says}`)
    if (!found) unseen.push(`${breaks} does not see that ${says}\n${day.story.join('\n')}`)
    desk.seam.lie(null)
    await desk.seam.change(fair)
    await desk.reload()
  }
  return unseen
}
