// Opens an address in the person's browser, where there is one.
import { spawn } from 'node:child_process'

const openers: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'open',
  linux: 'xdg-open',
  win32: 'explorer',
}

/** Does nothing where nobody sits at a terminal, or the machine knows no browser. */
export async function openAddress(address: string): Promise<void> {
  const opener = openers[process.platform]
  if (!opener || !process.stdout.isTTY) return
  const child = spawn(opener, [address], { stdio: 'ignore', detached: true })
  child.once('error', () => undefined)
  child.unref()
}
