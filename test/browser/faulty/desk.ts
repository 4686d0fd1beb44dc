// Somebody at the screen, whose seconds pass when we say so: the browser's clock stands still in between.
import type { Page } from 'playwright-core'
import type { Browser } from '../browser.ts'
import { openAs } from '../signed-in.ts'
import { openSeam, type Seam } from './seam.ts'
import { fair } from './weather.ts'

export type Desk = {
  page: Page
  seam: Seam
  /** Waits for what is on its way, and for the screen to be drawn. */
  settle: () => Promise<void>
  /** Seconds pass on the screen's clock, each of them settled. */
  pass: (seconds: number) => Promise<void>
  /** Seconds pass until something stands on the screen; false when it never does. */
  comes: (selector: string, withinSeconds: number) => Promise<boolean>
  has: (selector: string) => Promise<boolean>
  /** Goes to a path as a link of the application does. */
  go: (path: string) => Promise<void>
  press: (selector: string) => Promise<void>
  /** Loads the application anew, which knows who was signed in. */
  reload: () => Promise<void>
  /** Faults end, and whoever was signed out signs in again. */
  clear: () => Promise<void>
}

const look = { width: 1280, height: 1000, scheme: 'light' } as const
/** One frame and more: effects run with frames, which stand still, too. */
const frameMs = 20

export async function openDesk(
  browser: Browser,
  url: string,
  seed: number,
  account = 'demo-clinician',
): Promise<Desk> {
  const page = await browser.open('about:blank', look, 'body')
  const seam = await openSeam(page.context(), seed)
  page.setDefaultTimeout(10_000)
  await page.clock.install()
  await openAs(page, url, account)

  const run = async (ms: number) => {
    await page.clock.runFor(ms)
    await seam.passed(ms)
  }
  const settle = async () => {
    for (let calm = 0; calm < 2; ) {
      const before = seam.made()
      await run(frameMs)
      await seam.quiet()
      calm = seam.made() === before ? calm + 1 : 0
    }
  }
  const pass = async (seconds: number) => {
    for (let second = 0; second < seconds; second += 1) {
      await run(1_000 - 2 * frameMs)
      await settle()
    }
  }
  const has = async (selector: string) => (await page.locator(selector).count()) > 0
  const comes = async (selector: string, withinSeconds: number) => {
    await settle()
    for (let second = 0; second < withinSeconds; second += 1) {
      if (await has(selector)) return true
      await pass(1)
    }
    return has(selector)
  }
  const press = async (selector: string) => {
    // What is folded away is opened by whoever looks for it.
    await page.evaluate(
      `document.querySelectorAll('main details').forEach((each) => { each.open = true })`,
    )
    await page.locator(selector).first().click()
    await settle()
  }
  const stop = async () =>
    page.clock.pauseAt(new Date(Number(await page.evaluate('Date.now()')) + 1_000))
  /** The window that opens comes and goes in its own time. */
  const signInAgain = async () => {
    await page.clock.resume()
    const opened = page.waitForEvent('popup')
    await page.locator('button:text-is("Sign in again")').last().click()
    const popup = await opened
    if (!popup.isClosed()) await popup.waitForEvent('close')
    await page.locator('button:text-is("Sign in again")').first().waitFor({ state: 'detached' })
    await stop()
    await settle()
  }
  await stop()
  await settle()
  return {
    ...{ page, seam, settle, pass, comes, has, press },
    reload: async () => {
      await page.clock.resume()
      await page.goto(url)
      await page.waitForSelector('main#main')
      await stop()
      await settle()
    },
    go: async (path) => {
      await page.evaluate(
        `history.pushState(null, '', ${JSON.stringify(path)}); dispatchEvent(new PopStateEvent('popstate'))`,
      )
      await settle()
    },
    clear: async () => {
      await seam.change(fair)
      await settle()
      // Whoever looks at the screen is asked to by the screen itself, as soon as it has been refused once.
      if (await has('button:text-is("Sign in again")')) await signInAgain()
    },
  }
}
