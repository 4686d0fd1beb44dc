// The world's memory on disk: one JSON line for each atomic set of changes.
// A file and not a table, because an append costs microseconds where a put to the embedded database
// costs over a millisecond, and moving the clock by weeks writes thousands. The append is done when
// `write` returns, so a killed process loses nothing that was answered; a line torn by the kill
// itself was never answered and is dropped.
import {
  appendFileSync,
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import * as z from 'zod/mini'
import { Change } from './changes.ts'
import type { Journal } from './state.ts'

const Line = z.array(Change)

export class JournalDamaged extends Error {
  override name = 'JournalDamaged'
}

/** Reads every change of a journal, oldest first; an empty list when there is none. */
export function readJournal(path: string): Change[] {
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8').split('\n')
  // What follows the last newline is either nothing or a torn line.
  return lines.slice(0, -1).flatMap((line, index) => parseLine(line, path, index + 1))
}

function parseLine(line: string, path: string, number: number): Change[] {
  try {
    return Line.parse(JSON.parse(line))
  } catch {
    throw new JournalDamaged(
      `${path} line ${number} cannot be read; start with --fresh to empty it`,
    )
  }
}

/** Starts a journal file anew from `changes`, whole or not at all, and appends to it from then on. */
export function openJournal(path: string, changes: Iterable<Change>): Journal & { close(): void } {
  const draft = `${path}.new`
  writeFileSync(draft, [...changes].map((change) => `${JSON.stringify([change])}\n`).join(''))
  renameSync(draft, path)
  const file = openSync(path, 'a')
  return {
    write: (changes) => appendFileSync(file, `${JSON.stringify(changes)}\n`),
    close: () => closeSync(file),
  }
}
