// HTML put together so that nothing in it can be mistaken for markup.

/** Markup that is safe to stand in a page. */
export type Html = Readonly<{ html: string }>

type Part = Html | string | number | readonly Html[]

/** Strings among the values are text: escaped, in elements and in quoted attributes alike. */
export function html(fixed: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: fixed.reduce((made, piece, at) => made + partOf(parts[at - 1]) + piece) }
}

export const nothing: Html = { html: '' }

function partOf(part: Part | undefined): string {
  if (part === undefined) return ''
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part))
  return 'html' in part ? part.html : part.map((each) => each.html).join('')
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (letter) => escapes[letter] ?? '')
