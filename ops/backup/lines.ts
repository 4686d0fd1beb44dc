// The lines of an export's data files, one after the other, however large they are.
import { createHash } from 'node:crypto'
import { createReadStream, statSync } from 'node:fs'
import { basename } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { Refused } from '../command.ts'
import { type Item, readLine } from './items.ts'
import type { DataFile } from './manifest.ts'

/** Whether the file is the one the manifest means. Throws Refused. */
export async function checkSum({ path, md5Checksum }: DataFile): Promise<void> {
  const hash = createHash('md5')
  await pipeline(createReadStream(path), hash)
  if (hash.digest('base64') === md5Checksum) return
  throw new Refused(`${path} is not as its manifest says: it was changed, or copied in part.`)
}

/** Every item of a file. Throws Refused with file and line for what is none, and never says what stands there. */
export async function* itemsIn({ path }: DataFile): AsyncGenerator<Item> {
  let number = 0
  for await (const line of linesOf(path)) {
    number += 1
    if (line === '') continue
    const item = readLine(line)
    if ('wrong' in item) throw new Refused(`${basename(path)} line ${number}: ${item.wrong}.`)
    yield item
  }
}

async function* linesOf(path: string): AsyncGenerator<string> {
  if (statSync(path).size === 0) return // AWS writes one for a partition that is empty
  const source = createReadStream(path)
  const unpacked = createGunzip()
  source.on('error', (error) => unpacked.destroy(error))
  source.pipe(unpacked).setEncoding('utf8')
  let rest = ''
  try {
    for await (const chunk of unpacked) {
      const lines = `${rest}${chunk}`.split('\n')
      rest = lines.pop() ?? ''
      yield* lines
    }
  } catch {
    throw new Refused(`${basename(path)} cannot be unpacked to its end.`)
  }
  yield rest
}
