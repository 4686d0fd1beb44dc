// A browser to look with, and what any page should be free of.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { complaintsOfPages } from './complaints.ts'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export type Look = {
  width: number
  height: number
  scheme: 'light' | 'dark'
  /** Whether the page may run any; it may if left out. */
  script?: boolean
  /** Fingers instead of a pointer. */
  touch?: boolean
  /** Whether the reader likes things that move; not if left out. */
  motion?: boolean
}

export type Browser = {
  /** @param ready what stands on the page once it is there */
  open(url: string, look: Look, ready?: string): Promise<Page>
  /** What the console and the network complained about so far. */
  complaints(): string[]
  close(): Promise<void>
}

/**
 * Debian's Chromium, or the one at CHROMIUM_PATH.
 *
 * @param names of sites that lead to this machine, as whoever owns one may have it lead
 */
export async function launch(names: readonly string[] = []): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? places.find((path) => existsSync(path))
  if (executablePath === undefined)
    throw new Error('no Chromium found: install one, or set CHROMIUM_PATH')
  const contexts: BrowserContext[] = []
  const folders: string[] = []
  const complaints = complaintsOfPages()
  return {
    complaints: complaints.list,
    async open(
      url,
      { width, height, scheme, script = true, touch = false, motion = false },
      ready = '.patient-head',
    ) {
      const folder = mkdtempSync(join(tmpdir(), 'afterglow-browser-'))
      folders.push(folder)
      const context = await chromium.launchPersistentContext(folder, {
        executablePath,
        args: [...flags, ...leading(names)],
        headless: true,
        viewport: { width, height },
        colorScheme: scheme,
        javaScriptEnabled: script,
        reducedMotion: motion ? 'no-preference' : 'reduce',
        hasTouch: touch,
        isMobile: touch,
      })
      contexts.push(context)
      const page = context.pages()[0] ?? (await context.newPage())
      complaints.listen(page)
      await page.goto(url)
      await page.waitForSelector(ready, { state: 'attached' })
      return page
    },
    async close() {
      for (const context of contexts) await context.close()
      for (const folder of folders) rmSync(folder, { recursive: true, force: true })
    },
  }
}

const leading = (names: readonly string[]): string[] =>
  names.length === 0
    ? []
    : [`--host-resolver-rules=${names.map((name) => `MAP ${name} 127.0.0.1`).join(', ')}`]
