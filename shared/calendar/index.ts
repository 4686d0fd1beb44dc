// The calendar's front door. gaps.ts and offset-instants.ts have their own: they bring luxon along.
export * from './clinic-hours.ts'
export * from './contact-window.ts'
export * from './format-local.ts'
export * from './instants.ts'
export * from './spread.ts'
export { instantsAround, instantsOf, isCity, isZone, localDay } from './zones.ts'
