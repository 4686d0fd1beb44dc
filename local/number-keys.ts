// What stands for the deployed secret where there is none to keep: the local run, the simulator, the tests.
import { linkKeys } from '../shared/store/link-keys.ts'
import { numberKeys } from '../shared/store/number-keys.ts'

/** Known to everybody, so that a folder of data can be opened by the next run. */
const secret = 'afterglow on this machine'

export const localNumberKeys = numberKeys(secret)
export const localLinkKeys = linkKeys(secret)
