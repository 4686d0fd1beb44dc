// What the local run keeps is its own: nothing else on the machine may ask its database, read its files or write beside it.
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lockFolder } from '../../local/lock.ts'
import { portsOf } from '../support/ports.ts'
import { command, ready, type Spawned, started } from './process.ts'
import { ask, newFolder, patient, remove, run, tokenOf } from './running.ts'

let folder: string
beforeEach(() => {
  folder = newFolder()
})
afterEach(() => remove(folder))

const nora = '+12125550177'
const enrol = async (url: string) =>
  ask(url, 'PUT', '/patients/nora', { token: await tokenOf(url), body: patient(nora) })
const nameAt = async (url: string) =>
  (await ask(url, 'GET', '/patients/nora', { token: await tokenOf(url) })).body.firstName

const linux = process.platform === 'linux'

/** Everything below a folder that anybody but its user has a right to. */
function openToOthers(path: string): string[] {
  const own = (statSync(path).mode & 0o077) === 0 ? [] : [path]
  if (!statSync(path).isDirectory()) return own
  return [...own, ...readdirSync(path).flatMap((name) => openToOthers(join(path, name)))]
}

describe('a run', () => {
  let first: Spawned
  beforeEach(async () => {
    first = await ready(started(folder))
    await enrol(first.url())
  })

  it.skipIf(!linux)('listens where it says it answers, and nowhere else', () => {
    expect(portsOf(first.child.pid ?? 0)).toEqual([Number(new URL(first.url()).port)])
  })

  it('ends a second start with one line that says what to do, and goes on', async () => {
    const { port } = new URL(first.url())
    const samePort = started(newFolder(), command(), { PORT: port })
    const sameFolder = started(folder, command(['--fresh', '--empty']))
    expect(await Promise.all([samePort.ended, sameFolder.ended])).toEqual([1, 1])
    expect(samePort.complained()).toBe(
      `port ${port} is in use. Choose another: PORT=8081 npm start\n`,
    )
    const says = `^${folder} is in use by process ${first.child.pid}\\. Stop that one first\\..*\n$`
    expect(sameFolder.complained()).toMatch(new RegExp(says))
    expect(await nameAt(first.url())).toBe('Nora')
  })

  it('keeps a second start from its database, were there no lock of ours', async () => {
    remove(join(folder, 'lock'))
    const second = started(folder)
    expect(await second.ended).toBe(1)
    expect(second.complained()).toBe(
      `${join(folder, 'database')} is in use by another process. Stop that one first.\n`,
    )
    expect(await nameAt(first.url())).toBe('Nora')
  })
})

describe.skipIf(process.platform === 'win32')('whatever is written', () => {
  const generous = (args: readonly string[]) => ['sh', '-c', 'umask 000; exec "$@"', 'sh', ...args]

  it('is its user’s alone, even for a user who shares what they make', async () => {
    const data = join(folder, 'data')
    const { child, url, ended } = await ready(started(data, generous(command())))
    await enrol(url())
    expect(readdirSync(data)).toEqual(expect.arrayContaining(['database', 'lock', 'world.jsonl']))
    expect(openToOthers(data)).toEqual([])
    child.kill('SIGTERM')
    await ended
    const exported = join(folder, 'exported')
    const script = ['bin/run.cjs', 'ops/export.ts', '--local', '--to', exported]
    const [program = '', ...args] = generous([process.execPath, ...script])
    const env = { ...process.env, AFTERGLOW_FOLDER: data, DYNAMODB_ENDPOINT: '' }
    const { status, stderr } = spawnSync(program, args, { encoding: 'utf8', env })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect([...openToOthers(exported), ...openToOthers(data)]).toEqual([])
  })

  it('becomes so where an older release left it open', async () => {
    const before = await run(folder)
    await enrol(before.url)
    await before.close()
    const database = join(folder, 'database')
    const files = readdirSync(database).map((name) => join(database, name))
    for (const file of [...files, join(folder, 'world.jsonl'), join(folder, 'secret')])
      chmodSync(file, 0o644)
    for (const each of [folder, database]) chmodSync(each, 0o755)
    const after = await run(folder)
    expect(await nameAt(after.url)).toBe('Nora')
    // What the database writes anew has the rights that the process gives: see above.
    expect(
      openToOthers(folder).filter((path) => !/\.(log|ldb)$|MANIFEST|CURRENT|LOG/.test(path)),
    ).toEqual([])
    await after.close()
  })

  it('leaves a folder open that holds somebody’s other things', async () => {
    chmodSync(folder, 0o755)
    mkdirSync(join(folder, 'other'))
    const running = await run(folder)
    expect(statSync(folder).mode & 0o777).toBe(0o755)
    await running.close()
  })
})

describe('a lock that was left behind', () => {
  const leftBehind: [what: string, lock: () => string, onlyHere: boolean][] = [
    ['by a process that is gone', () => '4194304', false],
    ['empty, by one that a full disk ended', () => '', false],
    [
      'by one of an earlier boot, whose number another has now',
      () => `${process.ppid} boot:7`,
      true,
    ],
    ['by an earlier one with the number of this', () => `${process.pid}`, false],
  ]
  it.for(leftBehind)('%s stops nobody', ([, lock, onlyHere], { skip }) => {
    if (onlyHere && !linux) skip('only Linux tells when a process began')
    writeFileSync(join(folder, 'lock'), lock())
    const unlock = lockFolder(folder)
    expect(readFileSync(join(folder, 'lock'), 'utf8')).toMatch(new RegExp(`^${process.pid} `))
    unlock()
    expect(readdirSync(folder)).toEqual([])
  })

  it('by who knows whom is told of with what to do', () => {
    writeFileSync(join(folder, 'lock'), `${process.ppid}`)
    expect(() => lockFolder(folder)).toThrow(
      `${folder} is in use by process ${process.ppid}. Stop that one first. If that is no Afterglow, delete ${join(folder, 'lock')}.`,
    )
  })
})

describe('a disk that is full', () => {
  /** A disk of its own for the folder, that grows once the first start has ended. */
  const script = `
    mount -t tmpfs -o size=120k,mode=700 tmpfs "$AFTERGLOW_FOLDER" || exit 9
    "$@"; echo "ended $?"
    mount -o remount,size=64m tmpfs "$AFTERGLOW_FOLDER"
    exec "$@"`
  const alone = ['--user', '--map-root-user', '--mount']
  const disk = ['unshare', ...alone, 'sh', '-c', script, 'sh']
  const canMount =
    linux && spawnSync('unshare', [...alone, 'true'], { timeout: 5_000 }).status === 0

  /** What fills the journal, and what fills the database: the change, and where it is then read. */
  const changes = {
    texts: {
      change: (url: string, n: number) =>
        ask(url, 'POST', `/local/phones/${nora}`, { body: { body: `${n} ${'x'.repeat(9_000)}` } }),
      kept: async (url: string) => {
        const { messages } = (await ask(url, 'GET', `/local/phones/${nora}`)).body
        return messages.filter(({ direction }: Shown) => direction === 'in').length
      },
    },
    entries: {
      change: async (url: string, n: number) => {
        const startsAt = new Date(Date.UTC(2026, 2, 10 + n, 15)).toISOString()
        const body = { startsAt, kind: 'induction' }
        const call = `/patients/nora/sessions/s${n}`
        return ask(url, 'PUT', call, { token: await tokenOf(url), body })
      },
      kept: async (url: string) =>
        (await ask(url, 'GET', '/patients/nora', { token: await tokenOf(url) })).body.sessions
          .length,
    },
  }
  type Shown = { direction: string }

  it.for(['texts', 'entries'] as const)(
    'ends the run with a clear message and keeps all that was answered: %s',
    async (kind, { skip }) => {
      if (!canMount) skip('no disk of its own can be mounted here')
      const { change, kept } = changes[kind]
      const spawned = started(folder, [...disk, ...command()])
      const first = (await ready(spawned)).url()
      await enrol(first)
      let answered = 0
      let refused: Awaited<ReturnType<typeof ask>> | null = null
      for (; refused === null; answered += 1) {
        const reply = await change(first, answered)
        if (reply.status !== 200) refused = reply
      }
      answered -= 1
      expect(refused).toMatchObject({ status: 507, body: { error: { code: 'cannot-keep' } } })
      const second = (await ready(spawned, 2)).url()
      expect(spawned.said()).toContain('ended 1')
      expect(spawned.complained()).toMatch(/^The disk is full: .* Make room, then start again\.$/m)
      expect(answered).toBeGreaterThan(0)
      expect(await kept(second)).toBeGreaterThanOrEqual(answered)
      expect(await nameAt(second)).toBe('Nora')
      spawned.child.kill('SIGKILL')
    },
  )
})
