// Every room and what it may import: one table, the most particular room first where one lies in another.

/**
 * Rooms of ours and packages a room may import; a room may always import itself. `node:` stands for all that
 * Node brings. A room without a row may not exist.
 */
export const rooms = {
  'shared/names': [],
  'shared/vocabulary': ['zod'],
  'shared/calendar': ['shared/vocabulary'],
  'shared/instruments': ['shared/vocabulary', 'zod', '#instruments'],
  'shared/clinic': ['shared/vocabulary', 'shared/calendar/zones', 'shared/instruments', 'zod'],
  'shared/conversation': ['shared/vocabulary', 'shared/instruments', '#languages', 'split-sms'],
  'shared/markup': [],
  'shared/outcomes': ['shared/vocabulary'],
  'shared/chart': [
    'shared/vocabulary',
    'shared/calendar',
    'shared/clinic',
    'shared/conversation',
    'shared/instruments',
    'shared/outcomes',
    'zod',
    '#asked',
    '#judgement',
  ],
  /** Charts as FHIR resources, and resources as commands: of FHIR only types, which are gone when it runs. */
  'shared/fhir': [
    'shared/vocabulary',
    'shared/calendar',
    'shared/clinic',
    'shared/instruments',
    'shared/outcomes',
    'shared/chart',
    'zod',
    'fhir',
  ],
  'shared/letter': [
    'shared/vocabulary',
    'shared/calendar',
    'shared/outcomes',
    'shared/chart',
    'shared/markup',
  ],
  /** A clinic's own figures: what each chart gives, and what all of them come to. */
  'shared/figures': [
    'shared/vocabulary',
    'shared/calendar',
    'shared/instruments',
    'shared/outcomes',
    'shared/chart',
  ],
  'shared/gateways': [
    'shared/vocabulary',
    'shared/calendar',
    '@aws-sdk/client-pinpoint-sms-voice-v2',
    '@aws-sdk/client-s3',
    '@aws-sdk/client-scheduler',
    '@aws-sdk/client-sns',
    '@aws-sdk/client-sqs',
  ],
  'shared/store': [
    'shared/vocabulary',
    'shared/chart',
    'shared/names',
    'zod',
    'node:',
    '@aws-sdk/client-dynamodb',
    '@aws-sdk/lib-dynamodb',
  ],
  'shared/loop': [
    'shared/vocabulary',
    'shared/calendar',
    'shared/clinic',
    'shared/instruments',
    'shared/conversation',
    'shared/outcomes',
    'shared/chart',
    'shared/gateways/types',
    'shared/store/types',
    '#judgement',
  ],
  'shared/quarantine': [
    'shared/vocabulary',
    'shared/calendar',
    'shared/clinic',
    'shared/chart',
    'shared/gateways/types',
    'shared/store/types',
    'shared/loop',
  ],
  functions: [
    'shared',
    'clinics.json',
    '#clinics',
    '#own-queue',
    'zod',
    'luxon',
    'libphonenumber-js',
    'node:',
    'aws-lambda',
    '@middy',
    'csv-parse',
    'csv-stringify',
    'ical.js',
    '@aws-sdk',
    'jose',
    'fhir',
  ],
  infra: [
    'shared/names',
    'shared/vocabulary',
    'shared/clinic',
    'shared/conversation/languages',
    'shared/instruments/shipped',
    'clinics.json',
    'web/build',
    'web/routes',
    'node:',
    'aws-cdk-lib',
    'cdk-nag',
    'zod',
    'constructs',
    'esbuild',
  ],
  local: [
    'shared',
    'functions',
    'infra/bundling',
    'infra/clinics',
    'clinics.json',
    'zod',
    'luxon',
    'libphonenumber-js',
    'node:',
    '@aws-sdk',
    'aws-lambda',
    'web/build',
    'web/routes',
    'dynalite',
    'jose',
    'oidc-provider',
  ],
  simulation: [
    'shared',
    'functions',
    'local',
    'clinics.json',
    'zod',
    'node:',
    '@aws-sdk',
    'aws-lambda',
  ],
  bench: [
    'shared',
    'functions',
    'local',
    'simulation',
    'infra/bundling',
    'infra/clinics',
    'clinics.json',
    'zod',
    'node:',
    '@aws-sdk',
    'aws-lambda',
    'esbuild',
    'fast-check',
  ],
  /** The operator's commands: nothing deployed may lean on them. */
  ops: [
    'shared',
    'local',
    'functions/clinics',
    'infra/clinics',
    'infra/names',
    'infra/recovery/names',
    'zod',
    'node:',
    '@aws-sdk',
  ],
  'web/routes': [],
  'web/times': [],
  /** The application as files, for whoever serves it: nothing that runs in a browser. */
  'web/build': ['node:', 'esbuild'],
  /** Of the API's contract only types. */
  'web/client': ['web/routes', 'functions/api/contract', 'oidc-client-ts'],
  'web/ui': ['preact', '@preact/signals'],
  'web/chart': ['web/client', 'web/times', 'web/ui', 'preact', '@preact/signals'],
  'web/clinician': [
    'web/routes',
    'web/times',
    'web/client',
    'web/ui',
    'web/chart',
    'functions/api/contract',
    'preact',
    '@preact/signals',
  ],
  'web/local': ['functions/api/contract', 'web/times', 'web/ui', 'preact', '@preact/signals'],
} satisfies Record<string, readonly string[]>

type Room = keyof typeof rooms

/** Each import that no row allows, named by file and what it reaches for. */
export function roomBreaches(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  return [...imports].flatMap(([file, targets]) => {
    const room = roomOf(file)
    if (room === null) return [`${file} stands in no room`]
    const allowed: readonly string[] = [room, ...rooms[room]]
    return targets
      .filter((target) => !allowed.some((each) => isInside(target, each)))
      .map((target) => `${file} may not import ${target}`)
  })
}

function roomOf(file: string): Room | null {
  const names = Object.keys(rooms) as Room[]
  return names.toSorted((a, b) => b.length - a.length).find((room) => isInside(file, room)) ?? null
}

/** Whether a path lies in a room, is a room's one file, or belongs to a package or a family of them. */
export function isInside(path: string, room: string): boolean {
  if (room.endsWith(':')) return path.startsWith(room)
  return path === room || path.startsWith(`${room}/`) || path.replace(/\.tsx?$/, '') === room
}
