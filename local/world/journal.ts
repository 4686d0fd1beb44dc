// The world's memory on disk: one JSON line for each atomic set of changes.
// A file and not a table, because an append costs microseconds where a put to the embedded database
// costs over a millisecond, and moving the clock by weeks writes thousands. The append is done when
// `write` returns, so a killed process loses nothing that was answered; a line torn by the kill
// itself was never answered and is dropped.
import {
  closeSync,
  existsSync,
  ftruncateSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import * as z from 'zod/mini'
import { privateFile } from '../private.ts'
import { JournalDamaged, troubleWith } from '../trouble.ts'
import { Change } from './changes.ts'
import type { Journal } from './state.ts'

const Line = z.array(Change)

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
    throw new JournalDamaged(path, number)
  }
}

/**
 * Starts a journal file anew from `changes`, whole or not at all, and appends to it from then on. Once a line could not be
 * written no other is: what came after it would have a hole before it, and a restart would not see that.
 *
 * @param onTrouble hears of the line that could not be written, once; `write` throws the same then and from then on
 */
export function openJournal(
  path: string,
  changes: Iterable<Change>,
  onTrouble: (error: Error) => void = () => undefined,
): Journal & { close(): void } {
  startAnew(path, changes)
  const file = openSync(path, 'a', privateFile)
  let length = readFileSync(path).length
  let trouble: Error | null = null
  return {
    write(changed) {
      if (trouble !== null) throw trouble
      const line = Buffer.from(`${JSON.stringify(changed)}\n`)
      try {
        for (let at = 0; at < line.length; ) at += writeSync(file, line, at)
        length += line.length
      } catch (error) {
        trouble = troubleWith(path, error)
        dropTorn(file, length)
        onTrouble(trouble)
        throw trouble
      }
    },
    close: () => closeSync(file),
  }
}

function startAnew(path: string, changes: Iterable<Change>): void {
  const draft = `${path}.new`
  try {
    const lines = [...changes].map((change) => `${JSON.stringify([change])}\n`)
    writeFileSync(draft, lines.join(''), { mode: privateFile })
    renameSync(draft, path)
  } catch (error) {
    rmSync(draft, { force: true })
    throw troubleWith(path, error)
  }
}

/** As much of a line as still went onto the disk; the reader would drop it too. */
function dropTorn(file: number, length: number): void {
  try {
    ftruncateSync(file, length)
  } catch {
    // Then it stays torn.
  }
}
