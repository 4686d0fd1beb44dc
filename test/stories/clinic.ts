// A clinic's side of a story, over HTTP against the local run: what a person would do, day by day.

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Running, start } from '../../local/start.ts'
import type { Clinic as Settings } from '../../shared/clinic/schema.ts'
import { clinics } from '../support/deps.ts'
import { enrolment } from '../support/enrolment.ts'

export type Reply = { status: number; body: Record<string, never> & { [key: string]: unknown } }
export type Message = { direction: 'in' | 'out'; body: string; at: string; parts: number }
export type Page = {
  kind: string
  level: string
  to: string
  alertId: string
  body: string
  at: string
}
export type Entry = { type: string; class?: string; at: string }
export type OpenCheckIn = { instrument: string; itemsAnswered: number; items: number }

/**
 * The whole service on its own port, with its data in a folder of its own and the clock held.
 *
 * @param endpoint of a database to use instead of its own
 * @param as the clinic whose clinician asks
 * @param change what the clinic has settled otherwise than the shipped one
 */
export async function openClinic(
  now: string,
  endpoint: string | null = null,
  as = 'demo',
  change: Partial<Settings> = {},
): Promise<Clinic> {
  const folder = await mkdtemp(join(tmpdir(), 'afterglow-'))
  const options = {
    port: 0,
    folder,
    endpoint,
    now: Date.parse(now),
    fresh: false,
    empty: true,
  }
  const running = await start(
    options,
    clinics.map((each) => ({ ...each, ...change })),
  )
  const token = await fetch(`${running.url}/local/token?clinic=${as}&role=clinician`)
  const { token: bearer } = (await token.json()) as { token: string }
  return new Clinic(running, bearer, folder)
}

export class Clinic {
  private readonly running: Running
  private readonly bearer: string
  private readonly folder: string
  private requests = 0

  constructor(running: Running, bearer: string, folder: string) {
    this.running = running
    this.bearer = bearer
    this.folder = folder
  }

  async close(): Promise<void> {
    await this.running.close()
    await rm(this.folder, { recursive: true, force: true })
  }

  async ask(method: string, path: string, body?: unknown): Promise<Reply> {
    const answer = await fetch(`${this.running.url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${this.bearer}`,
        'content-type': 'application/json',
        ...(method === 'POST' ? { 'idempotency-key': `key-${++this.requests}` } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return { status: answer.status, body: (await answer.json()) as Reply['body'] }
  }

  /** A request that must succeed. */
  async do<T = Reply['body']>(method: string, path: string, body?: unknown): Promise<T> {
    const reply = await this.ask(method, path, body)
    if (reply.status >= 300) throw new Error(`${method} ${path}: ${JSON.stringify(reply)}`)
    return reply.body as T
  }

  advance(duration: string): Promise<{ now: string }> {
    return this.do('POST', '/local/clock', { advance: duration })
  }

  async now(): Promise<string> {
    return (await this.do<{ now: string }>('GET', '/local/clock')).now
  }

  enrol(patientId: string, phone: string, details: Record<string, string> = {}): Promise<unknown> {
    const body = enrolment({ firstName: 'Ann', phone, ...details })
    return this.do('PUT', `/patients/${patientId}`, body)
  }

  /** Plans a session an hour ago and finishes it now. */
  async treat(patientId: string, sessionId: string, kind = 'induction'): Promise<void> {
    const now = await this.now()
    const startsAt = new Date(Date.parse(now) - 3_600_000).toISOString()
    const path = `/patients/${patientId}/sessions/${sessionId}`
    await this.do('PUT', path, { startsAt, kind })
    await this.do('POST', `${path}/finish`, { startedAt: startsAt, endedAt: now, doseMg: 40 })
  }

  async messages(phone: string): Promise<readonly Message[]> {
    const path = `/local/phones/${encodeURIComponent(phone)}`
    return (await this.do<{ messages: Message[] }>('GET', path)).messages
  }

  async text(phone: string, body: string, messageId?: string): Promise<unknown> {
    return this.do('POST', `/local/phones/${encodeURIComponent(phone)}`, { body, messageId })
  }

  async openCheckIn(patientId: string): Promise<OpenCheckIn | null> {
    return (await this.do<{ openCheckIn: OpenCheckIn | null }>('GET', `/patients/${patientId}`))
      .openCheckIn
  }

  /** All of it, page after page. */
  async timeline(patientId: string): Promise<readonly Entry[]> {
    const entries: Entry[] = []
    let query = '?limit=100'
    for (;;) {
      const path = `/patients/${patientId}/timeline${query}`
      const page = await this.do<{ entries: Entry[]; cursor: string | null }>('GET', path)
      entries.push(...page.entries)
      if (page.cursor === null) return entries
      query = `?limit=100&cursor=${encodeURIComponent(page.cursor)}`
    }
  }

  async pages(): Promise<readonly Page[]> {
    return (await this.do<{ pages: Page[] }>('GET', '/local/pages')).pages
  }

  /** Acknowledges every open alert; returns their kinds. */
  async acknowledgeAll(): Promise<readonly string[]> {
    const { alerts } = await this.do<{ alerts: { alertId: string; kind: string }[] }>(
      'GET',
      '/alerts?state=open',
    )
    for (const { alertId } of alerts)
      await this.do('POST', `/alerts/${alertId}/acknowledge`, {
        disposition: 'reached-safe',
        note: 'spoke to them',
        clearedForTreatment: true,
      })
    return alerts.map((each) => each.kind)
  }
}
