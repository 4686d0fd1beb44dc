// Times as people read them.

const formats = new Map<string, Intl.DateTimeFormat>()

/** Formats are dear to make and few. @param zone the reader's own where none is named */
function format(options: Intl.DateTimeFormatOptions, zone?: string): Intl.DateTimeFormat {
  const key = JSON.stringify([options, zone])
  const made =
    formats.get(key) ??
    new Intl.DateTimeFormat('en-US', zone === undefined ? options : { ...options, timeZone: zone })
  formats.set(key, made)
  return made
}

/** "9:00 AM" */
export const timeOfDay = (at: string | number, zone?: string): string =>
  format({ hour: 'numeric', minute: '2-digit' }, zone).format(new Date(at))
