// What stands for the deployed secret where there is none to keep: the local run, the simulator, the tests.
import { numberKeys } from '../shared/store/number-keys.ts'

/** Known to everybody, so that a folder of data can be opened by the next run. */
export const localNumberKeys = numberKeys('afterglow on this machine')
