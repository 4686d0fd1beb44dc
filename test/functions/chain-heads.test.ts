// The daily job that lays down how far each chart has come.
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { createHandler } from '../../functions/chain-heads.ts'
import { fileHeads } from '../../local/chain-heads.ts'
import { localHeadKeys } from '../../local/number-keys.ts'
import type { Heads } from '../../shared/gateways/types.ts'
import { loadChart } from '../../shared/loop/handle.ts'
import { demo } from '../support/deps.ts'
import { begin, deps, p1, spoil } from '../support/spoilt.ts'

const folder = mkdtempSync(join(tmpdir(), 'afterglow-heads-'))
afterAll(() => rmSync(folder, { recursive: true }))

const job = (heads: Heads) =>
  createHandler({ ...deps, clinics: [demo], keys: localHeadKeys, heads })

it('lays down each chart’s version and seal, and nothing that tells whose it is', async () => {
  await begin()
  spoil(null)
  expect(await job(fileHeads(folder))()).toEqual({ charts: 2 })
  const path = join(folder, '2026-03-02/demo.jsonl')
  const text = readFileSync(path, 'utf8')
  const { version, head } = await loadChart(deps, p1)
  const seal = localHeadKeys.sealOf(p1, { version, hash: head! })
  expect(text).toContain(JSON.stringify({ chart: localHeadKeys.nameOf(p1), version, seal }))
  for (const secret of ['p1', 'p2', head, '+1202555', 'Ann']) expect(text).not.toContain(secret)
  expect(statSync(path).mode & 0o777).toBe(0o600)
})

it('leaves what was laid down on a day as it is, however often it runs', async () => {
  const heads = fileHeads(folder)
  const path = join(folder, '2026-03-02/demo.jsonl')
  const before = readFileSync(path, 'utf8')
  expect(await heads.keep('2026-03-02/demo.jsonl', 'another')).toBe('there')
  expect(readFileSync(path, 'utf8')).toBe(before)
})

it('fails aloud where nothing can be laid down, so that it is tried again', async () => {
  await begin()
  const down: Heads = { keep: () => Promise.reject(new Error('down')) }
  await expect(job(down)()).rejects.toThrow('down')
})
