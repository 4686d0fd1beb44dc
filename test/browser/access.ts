// Access for all, in a real browser: by finger, by keyboard alone, by ear, with names of every kind, whatever is wrong.
// With names of its parts it runs those alone: `node bin/run.cjs test/browser/access.ts byEar`.
import { checks } from './checks.ts'
import { files } from './files.ts'
import { byKeyboard } from './keyboard.ts'
import { byName } from './names.ts'
import { byEar, still } from './spoken.ts'
import { states } from './states.ts'
import { byTouch } from './touch.ts'
import { withService } from './with-service.ts'

const all = checks()
const parts = { byTouch, byKeyboard, byName, byEar, still, states, files }
const wanted = process.argv.slice(2)

await withService(async (browser, url) => {
  for (const [name, part] of Object.entries(parts))
    if (wanted.length === 0 || wanted.includes(name)) await part(browser, url, all)
})
process.exit(all.failed() ? 1 : 0)
