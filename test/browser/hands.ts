// Somebody who has a keyboard and nothing else. Each stop of the focus must be seen; what is done is counted.
import type { Page } from 'playwright-core'
import { focusFaults, isAt } from './reach.ts'

const stopsAtMost = 250
const optionsAtMost = 30

export type Hands = {
  /** Tabs on to what a CSS selector names. */
  reach(selector: string): Promise<void>
  /** One action: pressing what has the focus. */
  press(key?: string): Promise<void>
  /** One action: one of a group of radios, by the arrows. */
  choose(name: string, value: string): Promise<void>
  /** One action: an answer written, and sent with it where `then` is given. */
  write(text: string, then?: string): Promise<void>
  /** How often Tab was pressed, and how much was done, since it was last asked. */
  count(): { tabs: number; actions: number }
}

export function handsOn(page: Page): Hands {
  let tabs = 0
  let actions = 0
  const seen = async () => {
    const faults = await focusFaults(page)
    if (faults.length > 0) throw new Error(faults.join('; '))
  }
  const reach = async (selector: string) => {
    for (let stop = 0; stop < stopsAtMost; stop += 1) {
      if (await isAt(page, selector)) return
      await page.keyboard.press('Tab')
      tabs += 1
      // Past the last stop of a page it is the browser's own turn, and then the first.
      if (!(await isAt(page, 'body'))) await seen()
    }
    throw new Error(`the keyboard does not come to ${selector}`)
  }
  return {
    reach,
    async choose(name, value) {
      await reach(`dialog input[name="${name}"]`)
      await page.keyboard.press('Space')
      for (let step = 0; step < optionsAtMost; step += 1) {
        if (await isAt(page, `input[value="${value}"]`)) break
        await page.keyboard.press('ArrowDown')
        await seen()
      }
      actions += 1
    },
    async press(key = 'Enter') {
      await page.keyboard.press(key)
      actions += 1
    },
    async write(text, then) {
      await page.keyboard.insertText(text)
      if (then) await page.keyboard.press(then)
      actions += 1
    },
    count() {
      const counted = { tabs, actions }
      tabs = 0
      actions = 0
      return counted
    },
  }
}
