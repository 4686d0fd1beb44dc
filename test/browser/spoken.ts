// What is heard: everything that live regions say, in order; and that nothing moves for whoever wants it still.
import type { Page } from 'playwright-core'
import * as z from 'zod/mini'
import { clinicAt } from './ask.ts'
import type { Browser, Look } from './browser.ts'
import type { Checks } from './checks.ts'
import { goTo, loaded } from './screen.ts'
import { openAs } from './signed-in.ts'

const desktop: Look = { width: 1280, height: 800, scheme: 'light' }

/** As a screen reader does: words that come into a region are said. */
const listen = (page: Page) =>
  page.evaluate(`
    window.said = []
    const regions = '[role=status], [role=alert], [aria-live]'
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        const element = target.nodeType === 1 ? target : target.parentElement
        const inside = element && element.closest(regions)
        const fresh = [...addedNodes].filter((node) => node.nodeType === 1 && node.matches(regions))
        for (const region of inside ? [inside] : fresh) said.push(region.textContent)
      }
    }).observe(document.body, { childList: true, subtree: true, characterData: true })
  `)

const Said = z.array(z.string())
const heard = async (page: Page) => Said.parse(await page.evaluate('window.said'))

async function hears(page: Page, words: RegExp, withinMs: number): Promise<void> {
  for (const until = Date.now() + withinMs; ; await page.waitForTimeout(100)) {
    if ((await heard(page)).some((each) => words.test(each))) return
    if (Date.now() > until)
      throw new Error(`not heard: ${words}; but: ${(await heard(page)).join(' | ')}`)
  }
}

/** Changes by others are there within five seconds, and some for a machine that has other work. */
const soonMs = 9_000

export async function byEar(browser: Browser, url: string, checks: Checks): Promise<void> {
  const page = await browser.open(url, desktop, 'button[value]')
  page.setDefaultTimeout(15_000)
  await openAs(page, url, 'demo-clinician')
  await loaded(page)
  await listen(page)
  const clinic = await clinicAt(url)
  const { check } = checks
  await check('says what is done', async () => {
    await page.locator('button[aria-label^="I\'m calling"]').first().click()
    await hears(page, /^You have /, soonMs)
  })
  await check('says whom to call when somebody else’s patient writes of danger', async () => {
    await clinic.text('+12125550149', 'I want to kill myself')
    await hears(page, /To call now: Walter, Crisis/, soonMs)
  })
  await check('says that somebody else has seen to it', async () => {
    const { alerts } = await clinic.get<{ alerts: { alertId: string; patientId: string }[] }>(
      '/alerts?limit=100',
    )
    const alert = alerts.find(({ patientId }) => patientId === 'walter')
    await clinic.send('POST', `/alerts/${alert?.alertId}/acknowledge`, {
      ...{ disposition: 'reached-safe', note: 'Safe.' },
    })
    await hears(page, /Seen to: Walter, Crisis/, soonMs)
  })
  await check('says what is wrong with a form', async () => {
    await page.locator('button[aria-label^="Acknowledge: "]').first().click()
    await page.click('dialog button[type="submit"]')
    await hears(page, /There is a problem/, soonMs)
    await page.keyboard.press('Escape')
  })
  await check('says how many are found', async () => {
    await goTo(page, '/roster')
    await page.selectOption('select[name="condition"]', 'ptsd')
    await hears(page, /1 patient/, soonMs)
  })
  await check('says that a patient wrote whose conversation is open', async () => {
    await goTo(page, '/patient/ken')
    await clinic.text('+12125550148', 'See you on Thursday then')
    await hears(page, /A new text from Ken/, soonMs)
  })
  await check('names each screen, and no patient, in the window’s title', async () => {
    const titles: string[] = []
    for (const path of ['/', '/roster', '/patient/ken', '/messages', '/our-clinic']) {
      await goTo(page, path)
      titles.push(await page.title())
    }
    checks.expect(new Set(titles).size === titles.length, titles.join(', '))
    checks.expect(!titles.some((title) => /Ken|patient\/ken/.test(title)), titles.join(', '))
  })
  await page.context().close()
}

const moving = `[...document.querySelectorAll('*')].filter((each) => {
  const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(each)
  return scrollBehavior === 'smooth' || animationName !== 'none' ||
    transitionDuration.split(',').some((part) => parseFloat(part) > 0)
}).length`

export async function still(browser: Browser, url: string, checks: Checks): Promise<void> {
  const count = async (motion: boolean) => {
    const page = await browser.open(url, { ...desktop, motion }, 'button[value]')
    await openAs(page, url, 'demo-viewer', '/patient/maya')
    await loaded(page)
    const many = Number(await page.evaluate(moving))
    await page.context().close()
    return many
  }
  await checks.check('moves nothing for whoever wants less motion, and only then', async () => {
    checks.expect((await count(true)) > 0, 'nothing moves for anybody: this shows nothing')
    checks.expect((await count(false)) === 0, 'something moves')
  })
}
