// Signing in to the application as one of the demo accounts, as a person does.
import type { Page } from 'playwright-core'

export const accountOf = (clinic: string, role: string): string => `${clinic}-${role}`

/** Opens a path of the application; at the sign-in becomes that account, and waits for the screen. */
export async function openAs(page: Page, url: string, account: string, path = '/'): Promise<void> {
  await page.goto(`${url}${path}`)
  // What the next page cuts off counts as a failed request.
  await page.waitForLoadState('networkidle')
  await page.click(`button[value="${account}"]`)
  await page.waitForSelector('main#main')
}
