// The local run and a browser beside it, both put away again whatever happens in between.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import clinicsFile from '../../clinics.json' with { type: 'json' }
import { start } from '../../local/start.ts'
import { parseClinics } from '../../shared/clinic/read.ts'
import { type Browser, launch } from './browser.ts'

/** A Monday morning in New York: the demo leads up to it. */
const now = Date.parse('2026-03-02T15:30:00.000Z')

/** @param empty nobody is enrolled; `names` see `launch` */
export async function withService(
  work: (browser: Browser, url: string) => Promise<void>,
  { empty = false, names = [] }: { empty?: boolean; names?: readonly string[] } = {},
): Promise<void> {
  const parsed = parseClinics(clinicsFile)
  if ('problems' in parsed) throw new Error('clinics.json has mistakes')
  const folder = mkdtempSync(join(tmpdir(), 'afterglow-browser-'))
  const options = { port: 0, folder, endpoint: null, now, fresh: true, empty }
  const running = await start(options, parsed.clinics)
  const browser = await launch(names)
  try {
    await work(browser, running.url)
  } finally {
    await browser.close()
    await running.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
