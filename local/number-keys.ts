// What stands for the deployed secret where there is none to keep: the local run, the simulator, the tests.
import { headKeys } from '../shared/store/head-keys.ts'
import { linkKeys } from '../shared/store/link-keys.ts'
import { numberKeys } from '../shared/store/number-keys.ts'

/** Known to everybody, so that a folder of data can be opened by the next run. */
export const localSecret = 'afterglow on this machine'

export const localNumberKeys = numberKeys(localSecret)
export const localLinkKeys = linkKeys(localSecret)
export const localHeadKeys = headKeys(localSecret)
