// The address of a patient's page in a text. It is put in when the text is sent: nothing that is stored opens a page.
import type { CheckInId } from '../vocabulary/ids.ts'
import type { OpenText } from './state.ts'

/** Stands for the address in a body that is stored. */
export const linkMark = '{link}'

/**
 * Whose page a text leads to; null for one without. By its purpose first: whoever types the mark into words of their own
 * gets the mark.
 */
export function linkedCheckIn({
  purpose,
  body,
}: Pick<OpenText, 'purpose' | 'body'>): CheckInId | null {
  switch (purpose.kind) {
    case 'invite':
    case 'again':
    case 'nudge':
    case 'link':
      return body.includes(linkMark) ? purpose.checkInId : null
    default:
      return null
  }
}

/** As people at the clinic read it, who have no use for the address. */
export const readable = (text: Pick<OpenText, 'purpose' | 'body'>): string =>
  linkedCheckIn(text) === null ? text.body : text.body.replace(linkMark, '(link)')

/** As it was stored: a patient's quote of a text of ours brings the address that went with it. */
export const withMark = (quote: string): string => quote.replace(/https?:\/\/\S+\/c\/\w+/, linkMark)
