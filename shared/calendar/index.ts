// The calendar's front door.
export * from './clinic-hours.ts'
export * from './contact-window.ts'
export * from './format-local.ts'
export * from './instants.ts'
export * from './spread.ts'
export { instantsOf, isZone, localDate, localDay } from './zones.ts'
