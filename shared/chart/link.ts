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
  linkedCheckIn(text) === null ? text.body : text.body.replace(linkMark, linkWord)

/** Stands for an address where people read. */
const linkWord = '(link)'

const address =
  /(?:https?:\/\/)?[^\s"'\u201C-\u201E\u00AB\u2018(<]*\/c\/[A-Za-z0-9]{22}(?![A-Za-z0-9])/giu

/** What a patient wrote, without the links that they quote or send back: it is stored, and they open a page. */
export const withoutLinks = (body: string): string => body.replaceAll(address, linkWord)

/** A quote that a phone has cut off in the middle of an address, as if it had been cut before. */
export const withoutCutLink = (quote: string): string =>
  quote.replace(/https?:\/\/\S*?(\u2026|\.{3})/u, '$1')
