// What the console and the network of a browser complain about.
import type { Page, Request } from 'playwright-core'

type CutOff = { url: string; complaint: string }

/** Listens to pages, and tells what they complained about so far. */
export type Complaints = {
  listen(page: Page): void
  list(): string[]
}

/**
 * Every error of a script or the console, and every request that failed.
 *
 * A page asks for its icon late, and the next page cuts that off: the browser's own doing, where the next page was
 * asked for meanwhile, and the server has answered that very address at another time. Anything else that breaks off
 * is a complaint.
 */
export function complaintsOfPages(): Complaints {
  const complaints: string[] = []
  const cutOff: CutOff[] = []
  const answered = new Set<string>()
  return {
    listen(page) {
      page.on('pageerror', (error) => complaints.push(`script: ${error.message}`))
      page.on('console', (message) => {
        // A refused form is answered with a 4xx, which the browser logs by itself.
        if (message.type() === 'error' && !/status of 4\d\d/.test(message.text()))
          complaints.push(`console: ${message.text()}`)
      })
      const goneOn = goingOn(page)
      page.on('requestfinished', (request) => answered.add(request.url()))
      page.on('requestfailed', (request) => {
        const why = request.failure()?.errorText
        const complaint = `network: ${why}: ${request.url()}`
        if (why === 'net::ERR_ABORTED' && goneOn(request))
          cutOff.push({ url: request.url(), complaint })
        else complaints.push(complaint)
      })
    },
    list: () => [
      ...complaints,
      ...cutOff.filter(({ url }) => !answered.has(url)).map(({ complaint }) => complaint),
    ],
  }
}

/** Tells of a request whether the page has asked for its next one since. */
function goingOn(page: Page): (request: Request) => boolean {
  const began = new Map<Request, number>()
  let pages = 0
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) pages += 1
    began.set(request, pages)
  })
  return (request) => (began.get(request) ?? pages) < pages
}
