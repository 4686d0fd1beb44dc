// Pages of other sites against the local run, in a real browser: `npm run browser`. Whatever they try they learn nothing
// and change nothing; each attempt is first shown to work where nothing stands against it.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { openDynalite } from '../store/dynalite.ts'
import { portsOf } from '../support/ports.ts'
import type { Browser, Look } from './browser.ts'
import { checks } from './checks.ts'
import { withService } from './with-service.ts'

const desktop: Look = { width: 1000, height: 700, scheme: 'light' }
const phone = '/local/phones/+12125550141'
const tokenPath = '/local/token?clinic=demo&role=admin'
const { check, expect, failed } = checks()

/** A page with nothing on it, of whoever calls it by a name. */
async function otherSite() {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'no-store' })
    response.end('<!doctype html><title>other</title><body><p id="there">there</p></body>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { port, close: () => void server.close() }
}

/** All that the service keeps that a request could change, as a program sees it. */
async function standing(url: string): Promise<string> {
  const token = ((await (await fetch(`${url}${tokenPath}`)).json()) as { token: string }).token
  const headers = { authorization: `Bearer ${token}` }
  const paths = ['/local/clock', phone, '/local/pages', '/patients?limit=100', '/alerts']
  const read = await Promise.all(
    paths.map(async (path) => (await fetch(`${url}${path}`, { headers })).text()),
  )
  return read.join('\n').replace(/"revision":\d+/, '')
}

/** Runs in the page; what it says at last, or the name of what it failed by. A frame that is refused may tell nothing. */
const inPage = (page: Page, script: string): Promise<unknown> =>
  page.evaluate(`(() => {
    const after = (ms) => new Promise((resolve) => setTimeout(() => resolve(null), ms))
    const answeredOrNot = (answered) => Promise.race([answered, after(1000)])
    const tried = (async () => { ${script} })().catch((error) => error.name)
    return Promise.race([tried, after(5000)])
  })()`)

const post = (url: string, body: string, type: string) =>
  `await fetch(${JSON.stringify(url)}, { method: 'POST', mode: 'no-cors', headers: { 'content-type': ${JSON.stringify(type)} }, body: ${JSON.stringify(body)} })`

/** A form there, sent into a frame. */
const form = (url: string, name: string, value: string, method = 'post') => `
  const frame = Object.assign(document.createElement('iframe'), { name: 'target' })
  const form = Object.assign(document.createElement('form'), { method: '${method}', enctype: 'text/plain', target: 'target', action: ${JSON.stringify(url)} })
  form.append(Object.assign(document.createElement('input'), { name: ${JSON.stringify(name)}, value: ${JSON.stringify(value)} }))
  document.body.append(frame, form)
  const answered = new Promise((resolve) => frame.addEventListener('load', resolve))
  form.submit()
  await answeredOrNot(answered)`

/** What a page may try to change something by: none of it asks the browser for leave. */
const changes = (url: string): [what: string, script: string][] => [
  ['the clock by a request', post(`${url}/local/clock`, '{"advance":"P1D"}', 'text/plain')],
  ['the clock by a form', form(`${url}/local/clock`, '{"advance":"P1D","x":"', '"}')],
  ['a phone by a request', post(`${url}${phone}`, '{"body":"STOP"}', 'text/plain')],
  ['a phone by a beacon', `navigator.sendBeacon('${url}${phone}', '{"body":"STOP"}')`],
  ['the dead letters', post(`${url}/local/dead-letters/redrive`, '', 'text/plain')],
  ['a sign-in by a frame', form(`${url}/sign-in/auth`, 'client_id', 'afterglow-web', 'get')],
]

/** What a page may try to read something by; each answers with what it got hold of, or null. */
const reads = (url: string): [what: string, script: string][] => [
  ['a token', `return (await fetch('${url}${tokenPath}')).text()`],
  [
    'a patient',
    `return (await fetch('${url}/patients', { headers: { authorization: 'Bearer x' } })).text()`,
  ],
  [
    'a token as a script',
    `return await new Promise((resolve) => document.body.append(Object.assign(document.createElement('script'), { src: '${url}/config.json', onload: () => resolve('loaded'), onerror: () => resolve(null) })))`,
  ],
  [
    'the screen in a frame',
    `const frame = Object.assign(document.createElement('iframe'), { src: '${url}/' })
     document.body.append(frame)
     await answeredOrNot(new Promise((resolve) => frame.addEventListener('load', resolve)))
     return frame.contentDocument?.body?.innerText || null`,
  ],
  [
    'the screen in a window',
    `const opened = window.open('${url}/')
     await new Promise((resolve) => setTimeout(resolve, 500))
     return opened.document.body.innerText`,
  ],
  [
    'a socket',
    `return await new Promise((resolve) => { const socket = new WebSocket('${url.replace('http', 'ws')}/'); socket.onopen = () => resolve('open'); socket.onerror = () => resolve(null) })`,
  ],
]

/** DynamoDB as a page may ask it: with credentials that nobody checks. */
const listTables = (url: string) => `
  const headers = { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': 'DynamoDB_20120810.ListTables', 'x-amz-date': 'x', authorization: 'AWS4-HMAC-SHA256 Credential=x, SignedHeaders=x, Signature=x' }
  return (await fetch('${url}', { method: 'POST', headers, body: '{}' })).text()`

async function attempts(browser: Browser, url: string, site: string, name: string): Promise<void> {
  const page = await browser.open(site, desktop, '#there')
  for (const [what, script] of changes(url))
    await check(`${name} changes nothing of ${what}`, async () => {
      const before = await standing(url)
      await inPage(page, script)
      await page.waitForTimeout(100)
      expect((await standing(url)) === before, 'something has changed')
    })
  for (const [what, script] of reads(url))
    await check(`${name} reads nothing of ${what}`, async () => {
      const got = await inPage(page, script)
      const nothing = [null, 'TypeError', 'SecurityError']
      expect(
        nothing.some((each) => each === got),
        `it got ${String(got).slice(0, 80)}`,
      )
    })
}

async function ownPage(browser: Browser, url: string): Promise<void> {
  const page = await browser.open(url, desktop, 'button[value="demo-clinician"]')
  await check('a page of our own may do what the others are kept from', async () => {
    const token = await inPage(page, `return (await fetch('${tokenPath}')).text()`)
    expect(String(token).includes('eyJ'), `it got ${token}`)
    const before = await standing(url)
    await inPage(page, post(`${url}/local/clock`, '{"advance":"PT1M"}', 'text/plain'))
    expect((await standing(url)) !== before, 'the clock stands')
  })
}

/** A site's own name that leads to this machine makes its page one of the same origin. */
async function rebound(browser: Browser, url: string, site: string): Promise<void> {
  const page = await browser.open(`${site}/`, desktop, 'body')
  await check('a page that was led here by its own name is told nothing', async () => {
    const paths = ['/', tokenPath, '/config.json', phone, '/patients', '/sign-in/auth']
    for (const path of paths) {
      const got = await inPage(page, `return (await fetch('${path}')).status`)
      expect(got === 403, `${path}: ${got}`)
    }
  })
  await check('a page that was led here by its own name changes nothing', async () => {
    const before = await standing(url)
    for (const [, script] of changes(site)) await inPage(page, script)
    expect((await standing(url)) === before, 'something has changed')
  })
}

async function database(browser: Browser, url: string, site: string): Promise<void> {
  const open = await openDynalite()
  const page = await browser.open(site, desktop, '#there')
  try {
    await open.table()
    await check('a database with a port is read by any page', async () => {
      const got = await inPage(page, listTables(open.endpoint))
      expect(String(got).includes('charts-'), `it got ${got}`)
    })
    if (process.platform !== 'linux') return
    await check('the local run has no such port', async () => {
      const known = [open.endpoint, url, site].map((each) => Number(new URL(each).port))
      const others = portsOf(process.pid).filter((port) => !known.includes(port))
      expect(others.length === 0, `it also listens on ${others}`)
    })
  } finally {
    await open.close()
  }
}

const names = ['elsewhere.example', 'rebound.example']
const other = await otherSite()
await withService(
  async (browser, url) => {
    const { port } = new URL(url)
    const elsewhere = `http://elsewhere.example:${other.port}`
    await database(browser, url, elsewhere)
    await attempts(browser, url, elsewhere, 'a page of another site')
    await attempts(browser, url, `http://localhost:${other.port}`, 'a page of another port')
    await rebound(browser, url, `http://rebound.example:${port}`)
    await ownPage(browser, url)
  },
  { names },
)
other.close()
console.log(failed() ? 'some failed' : 'all well')
process.exit(failed() ? 1 : 0)
