// docs/fhir.md, followed by somebody who has never seen the service: its commands, one after the other, in one shell.
import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Running, start } from '../../local/start.ts'
import { clinics } from '../support/deps.ts'

const page = readFileSync(new URL('../../docs/fhir.md', import.meta.url), 'utf8')
const blocks = [...page.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block)

const isThere = (program: string): boolean => spawnSync(program, ['--version']).status === 0
const canFollow = ['bash', 'curl', 'jq'].every(isThere)

const folder = mkdtempSync(join(tmpdir(), 'afterglow-fhir-page-'))
let running: Running | null = null
beforeAll(async () => {
  const now = Date.parse('2026-03-02T16:00:00Z')
  running = await start({ port: 0, folder, endpoint: null, now, fresh: true, empty: true }, clinics)
})
afterAll(async () => {
  await running?.close()
  rmSync(folder, { recursive: true, force: true })
})

it.skipIf(!canFollow)('each command of the page does what the page says', async () => {
  expect(blocks.length).toBeGreaterThan(8)
  const script = ['set -euo pipefail', ...blocks].join('\n')
  const env = { ...process.env, AFTERGLOW: running?.url ?? '' }
  const done = await promisify(execFile)('bash', ['-c', script], { env, timeout: 60_000 }).catch(
    (error: { stdout: string; stderr: string }) => error,
  )
  // `jq -e` says true for each, and ends the script at the first that is not so.
  const said = done.stdout.trim().split('\n')
  expect([said, done.stderr]).toEqual([said.map(() => 'true'), ''])
  expect(said.length).toBe(page.match(/jq -e/g)?.length)
})
