// The languages we speak, a line each. Functions are bundled with the same data packed (infra/bundling.ts).
import type { Language } from '../../vocabulary/ids.ts'
import { en } from './en/index.ts'
import { es } from './es/index.ts'
import type { LanguagePack } from './pack.ts'

export const languages = { en, es } as const satisfies Record<Language, LanguagePack>
