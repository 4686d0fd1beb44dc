// `npm run verify` on a table that somebody has been at.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DeleteCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createHandler } from '../../functions/chain-heads.ts'
import { fileHeads } from '../../local/chain-heads.ts'
import { localHeadKeys, localNumberKeys } from '../../local/number-keys.ts'
import { verifyChains } from '../../ops/verify/verify.ts'
import { dynamoDbStore } from '../../shared/store/dynamodb.ts'
import { hashOfItem } from '../../shared/store/hash.ts'
import { at, demo, key } from '../support/deps.ts'
import { ran } from './around.ts'
import { copyOf, isSnapshotOf, openBackup, type Row, rewrite, TableName } from './backup.ts'

let backup: Awaited<ReturnType<typeof openBackup>>
const heads = mkdtempSync(join(tmpdir(), 'afterglow-heads-'))

beforeAll(async () => {
  backup = await openBackup()
  await headsOn('2026-03-03')
})
afterAll(async () => {
  await backup.close()
  rmSync(heads, { recursive: true })
})

beforeEach(async () => {
  for (const { pk, sk } of await backup.rows())
    if (!backup.before.rows.some((row) => row.pk === pk && row.sk === sk)) await take(pk, sk)
  for (const row of backup.before.rows) await backup.put(row)
})

function headsOn(day: string) {
  const store = dynamoDbStore(backup.dynalite.client, TableName, localNumberKeys)
  const silent = () => undefined
  const log = { info: silent, warn: silent, error: silent }
  const now = () => at(`${day}T05:10:00Z`)
  const job = { clinics: [demo], store, keys: localHeadKeys, heads: fileHeads(heads), now, log }
  return createHandler(job)()
}

const verify = (...args: string[]) =>
  ran(verifyChains, ['--endpoint', backup.dynalite.endpoint, ...args])

const isOf = (pk: string, version: number) => (row: Row) =>
  row.pk === pk && row.sk === `commit#${String(version).padStart(10, '0')}`
const commitOf = (pk: string, version: number): Row => backup.before.rows.find(isOf(pk, version))!
const newestOf = (pk: string): number =>
  Math.max(
    ...backup.before.rows
      .filter((row) => row.pk === pk)
      .map((row) => Number(row.sk === 'snapshot' ? 0 : (row.version ?? 0))),
  )

function take(pk: unknown, sk: unknown) {
  return backup.dynalite.client.send(new DeleteCommand({ TableName, Key: { pk, sk } }))
}

const ann = 'demo#ann'

it('finds nothing wrong with what the service wrote, and compares it with the daily heads', async () => {
  const { code, out, err } = await verify('--heads', heads)
  expect(err).toBe('')
  expect(out).toMatch(/^read \d+ commits of 3 charts, 3 heads of 1 days\nall is as it was written$/)
  expect(code).toBe(0)
})

it('says where there are no heads to compare with', async () => {
  expect((await verify()).out).toContain('no daily heads to compare with')
})

describe('names', () => {
  const forged = JSON.stringify([{ type: 'MessagingPaused', reason: 'x', by: 'mallory' }])

  it('a commit that was changed, by the one after it', async () => {
    await backup.put({ ...commitOf(ann, 2), events: forged })
    const { code, out } = await verify()
    expect(out).toContain(`${ann} commit 3: does not follow the one before it`)
    expect(code).toBe(1)
  })

  it('the newest commit that was changed, by the snapshot', async () => {
    const newest = newestOf(ann)
    await backup.put({ ...commitOf(ann, newest), events: forged })
    const { out } = await verify()
    expect(out).toContain(`${ann} commit ${newest}: not the one that its snapshot knows`)
  })

  it('a commit whose author alone was changed', async () => {
    const changed = String(commitOf(ann, 1).events).replace('"by":"', '"by":"x')
    await backup.put({ ...commitOf(ann, 1), events: changed })
    expect((await verify()).out).toContain(`${ann} commit 2: does not follow the one before it`)
  })

  it('a commit that was taken out of the middle, with the hash it had', async () => {
    const hash = hashOfItem(commitOf(ann, 2))
    await take(ann, commitOf(ann, 2).sk)
    const { code, out } = await verify()
    expect(out).toContain(`${ann} commit 2: missing, by the next one its hash is ${hash}`)
    expect(code).toBe(1)
  })

  it('an end that was taken off, by the snapshot', async () => {
    const newest = newestOf(ann)
    await take(ann, commitOf(ann, newest).sk)
    const { out } = await verify()
    expect(out).toContain(`${ann} commit ${newest}: missing; the snapshot knows ${newest}`)
  })

  it('an end that was taken off with its snapshot, by the daily heads alone', async () => {
    const newest = newestOf(ann)
    await take(ann, commitOf(ann, newest).sk)
    await take(ann, 'snapshot')
    expect((await verify()).code).toBe(0)
    const { code, out } = await verify('--heads', heads)
    expect(out).toContain(`${ann} commit ${newest}: gone since 2026-03-03, when it was the newest`)
    expect(code).toBe(1)
  })

  it('two commits that were swapped', async () => {
    const [second, third] = [commitOf(ann, 2), commitOf(ann, 3)]
    await backup.put({ ...third, sk: second.sk, version: 2 })
    await backup.put({ ...second, sk: third.sk, version: 3 })
    const { out } = await verify()
    expect(out).toContain(`${ann} commit 2: does not follow the one before it`)
    expect(out).toContain(`${ann} commit 3: does not follow the one before it`)
  })

  it('a commit that is another chart’s', async () => {
    await backup.put({ ...commitOf('demo#ben', 2), pk: ann })
    expect((await verify()).out).toContain(`${ann} commit 2: does not follow the one before it`)
  })

  it('a chain that was forked, each commit of it in order, by the daily heads', async () => {
    await fork(ann, 3)
    expect((await verify()).code).toBe(0)
    const { code, out } = await verify('--heads', heads)
    expect(out).toContain(
      `${ann} commit ${newestOf(ann)}: not the one that was there on 2026-03-03`,
    )
    expect(code).toBe(1)
  })

  it('a fork of which only a part was put in', async () => {
    const made = await fork(ann, 3)
    await backup.put(commitOf(ann, 3))
    expect(made).toBeGreaterThan(3)
    expect((await verify()).out).toContain(`${ann} commit 4: does not follow the one before it`)
  })

  it('a chart that is gone altogether, by the daily heads', async () => {
    for (const { pk, sk } of backup.before.rows) if (pk === ann) await take(pk, sk)
    const name = localHeadKeys.nameOf(key('ann')).slice(0, 12)
    const { out } = await verify('--heads', heads)
    expect(out).toContain(`a chart is gone: the heads of 2026-03-03 know it by ${name}`)
  })

  it('hashes that were all taken off, by the snapshot and by the daily heads', async () => {
    for (const row of backup.before.rows)
      if (row.pk === ann && row.previous !== undefined) {
        const { previous: _, ...bare } = row
        await backup.put(bare)
      }
    const newest = newestOf(ann)
    const { out } = await verify('--heads', heads)
    expect(out).toContain(`${ann} commit ${newest}: not the one that its snapshot knows`)
    expect(out).toContain(`${ann} commit ${newest}: not the one that was there on 2026-03-03`)
  })

  it('a commit that is none', async () => {
    await backup.put({ ...commitOf(ann, 2), events: 'secret' })
    const { out } = await verify()
    expect(out).toContain(`${ann} commit 2: events are not JSON`)
    expect(out).not.toContain('secret')
  })

  it('a commit put by hand in the place of a lost one, unless it is known', async () => {
    const standsFor = hashOfItem(commitOf(ann, 2))
    const { token: _, previous: __, ...lost } = commitOf(ann, 2)
    await backup.put({ ...lost, events: forged, standsFor })
    const { code, out } = await verify('--heads', heads)
    expect(code).toBe(1)
    expect(out).toContain(`${ann} commit 2: put by hand in the place of a lost one`)
    expect((await verify('--heads', heads, '--mended', 'demo#ann/2')).code).toBe(0)
  })
})

it('notes a commit without a hash in the middle of a chain, and does not fail for it', async () => {
  const newest = newestOf(ann)
  const { previous: _, ...bare } = commitOf(ann, newest)
  await backup.put(bare)
  await take(ann, 'snapshot')
  const { code, out } = await verify()
  expect(out).toContain(`note: ${ann} commit ${newest}: carries no hash`)
  expect(code).toBe(0)
})

describe('an export', () => {
  it('is found as it was written, and compared with heads of earlier days', async () => {
    const { code, out, err } = await verify('--from', backup.home, '--heads', heads)
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('all is as it was written')
  })

  it('that was changed is found to be', async () => {
    const folder = copyOf(backup.home)
    rewrite(folder, (lines) =>
      lines
        .filter((line) => !isSnapshotOf('ann')(line))
        .map((line) =>
          line.includes('"demo#ann"') && line.includes('commit#0000000002')
            ? line.replace('\\"type\\":\\"', '\\"by\\":\\"x\\",\\"type\\":\\"')
            : line,
        ),
    )
    const { code, out } = await verify('--from', folder)
    expect(out).toContain(`${ann} commit 3: does not follow the one before it`)
    expect(code).toBe(1)
    rmSync(folder, { recursive: true })
  })
})

/** All from a version on written anew, each after the other, the snapshot gone: what a capable forger would do. */
async function fork(pk: string, from: number): Promise<number> {
  let previous = hashOfItem(commitOf(pk, from - 1))
  const newest = newestOf(pk)
  for (let version = from; version <= newest; version++) {
    const row = { ...commitOf(pk, version), print: `another life ${version}`, previous }
    await backup.put(row)
    previous = hashOfItem(row)
  }
  await take(pk, 'snapshot')
  return newest
}
