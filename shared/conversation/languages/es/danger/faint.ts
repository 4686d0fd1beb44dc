// Spanish: danger to oneself, by the constructs of the C-SSRS: signs that harmless stories hold too; alone they ask for a person the same day.
import type { Rule } from '../../../hearing/types.ts'

export const faint: readonly Rule[] = [
  // Faint signs, two together, as in English: by themselves they only ask for a person the same day.
  {
    id: 'es-faint',
    tier: 'faint',
    say: `&& MORTAL ACHE
&& MORTAL NO
& MORTAL FINAL
& DEED ACHE
& DEED LEFT
& STRONG WILL TIME
& WILL MORTAL`,
  },
]
