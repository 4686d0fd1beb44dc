import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openJournal, readJournal } from '../../../local/world/journal.ts'
import { WorldState } from '../../../local/world/state.ts'
import { at, monday, schedule, testWorld, text } from './setup.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'afterglow-journal-'))
  path = join(folder, 'world.jsonl')
})
afterEach(() => rmSync(folder, { recursive: true }))

const begun = () => new WorldState({ now: monday, mode: 'held', aheadMs: 0 })
const reopened = () => begun().replay(readJournal(path))

function journaledWorld(poison?: (body: string) => boolean) {
  const state = reopened()
  state.writeTo(openJournal(path, state.changes()))
  return testWorld({ state, ...(poison === undefined ? {} : { poison }) })
}

it('keeps clock, phones, schedules and dead letters through an end without warning', async () => {
  const { world, state } = journaledWorld((body) => body === 'bad')
  await world.receive(text('bad'))
  await world.schedules.send(schedule('later', 500))
  await world.texts.send({ input: { PhoneNumber: '+12125550123', Message: 'Hello' } })
  await world.advance(at(30))
  const after = reopened()
  expect([...after.changes()]).toEqual([...state.changes()])
  expect(after.clock.now).toBe(at(30))
  expect(after.deadLetters).toHaveLength(1)
})

it('runs after a restart what was still to come', async () => {
  const first = journaledWorld()
  await first.world.schedules.send(schedule('p1', 30))
  const second = journaledWorld()
  await second.world.advance(at(40))
  expect(second.log).toEqual([{ what: 'wake-up', minute: 30, bodies: ['p1'] }])
})

it('delivers again what was being handled when the process ended', async () => {
  const first = journaledWorld()
  first.world.attach({
    ...first.handlers,
    inboundText: () => new Promise(() => undefined), // killed before it came to an end
  })
  void first.world.receive(text('1', 'm1'))
  const second = journaledWorld()
  await second.world.advance(monday)
  expect(second.log).toMatchObject([{ what: 'inbound-text', bodies: ['1'] }])
})

it('never gives a number out twice, though the journal was written anew', async () => {
  const first = journaledWorld()
  const { messageId } = await first.world.receive(text('1'))
  journaledWorld()
  const third = journaledWorld()
  expect((await third.world.receive(text('1'))).messageId).not.toBe(messageId)
})

it('drops a line torn by the end of the process', async () => {
  const { world } = journaledWorld()
  await world.advance(at(5))
  appendFileSync(path, '[{"type":"cl')
  expect(reopened().clock.now).toBe(at(5))
})

it('says where a damaged journal is damaged', async () => {
  const { world } = journaledWorld()
  await world.advance(at(5))
  writeFileSync(path, `nonsense\n${readFileSync(path, 'utf8')}`)
  expect(reopened).toThrow(/line 1 cannot be read/)
})
