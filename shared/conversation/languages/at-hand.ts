// The languages as `#languages` outside AWS: their rows as they stand. A deployed function is bundled with another
// module in this one's place, which holds the same data packed and made ready (infra/bundling.ts).
import type { Language } from '../../vocabulary/ids.ts'
import { once } from '../once.ts'
import { type Heard, heardIn, type Said } from './heard.ts'
import { languages } from './index.ts'

export const said: Readonly<Record<Language, Said>> = languages

/** Made at the first text that is read: most invocations read none. */
export const heard: () => Heard = once(() => heardIn(languages))
