// What a drill says, in the place of a patient: read by the very rules that read patients' texts.

/** Sent from the clinic's own number to itself, it begins the weekly drill (ops/setup/steps/drill.ts). */
export const drillWords = 'TEST OF OUR PAGES: I want to kill myself'
