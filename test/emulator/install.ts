// MiniStack, in the versions that are written down beside this.
import { fileURLToPath } from 'node:url'
import { type Installed, installPython } from '../support/python.ts'

const requirements = fileURLToPath(new URL('requirements.txt', import.meta.url))

export const installMiniStack = (): Promise<Installed> => installPython('ministack', requirements)
