// Going about the clinic's screen.
import type { Page } from 'playwright-core'

/** Nothing is on its way any more; asked from outside, since the page forbids `eval`. */
export async function loaded(page: Page): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if ((await page.locator('.loading').count()) === 0) return
    await page.waitForTimeout(50)
  }
  throw new Error('it never loads')
}

/** Goes to a path of the application as a link of it does: tokens are in memory. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate(
    `history.pushState(null, '', ${JSON.stringify(path)}); dispatchEvent(new PopStateEvent('popstate'))`,
  )
  await page.waitForSelector('main h1')
  await loaded(page)
}
