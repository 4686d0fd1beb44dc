// What tells English from our other languages.
import type { TellingWords } from '../pack.ts'

export const telling = {
  letters: '',
  words:
    'i im my me the a an to of in on at for with is it am are was be not no dont cant you your and or but that this have has want need do does please help stop die kill life pain chest breathe',
} satisfies TellingWords
