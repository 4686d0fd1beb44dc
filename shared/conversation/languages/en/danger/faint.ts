// English: danger to oneself, by the constructs of the C-SSRS: signs that harmless stories hold too; alone they ask for a person the same day.
import type { Rule } from '../../../hearing/types.ts'

export const faint: readonly Rule[] = [
  // Faint signs, two together: death beside a wish, a denial or a reason; a means beside a thought;
  // leaving beside a house put in order. Harmless stories hold them too, so by themselves they only
  // ask for a person the same day.
  {
    id: 'en-faint',
    tier: 'faint',
    say: `&& MORTAL ACHE
&& MORTAL NOT
&& MORTAL REASON
&& MORTAL FINAL
& DEED ACHE
& DEED LEFT
&& NOBODY LEFT`,
  },
]
