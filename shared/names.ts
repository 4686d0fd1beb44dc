// Names that the stack, the functions and the adapters must agree on. Constants only: the stack imports this file.

/** The one table: attributes that keys and indexes are made of. */
export const attributes = {
  pk: 'pk',
  sk: 'sk',
  rosterPk: 'rosterPk',
  rosterSk: 'rosterSk',
  duePk: 'duePk',
  dueSk: 'dueSk',
  /** The roster row as JSON, carried into the roster index. */
  summary: 'summary',
} as const

export const indexes = {
  /** A clinic's snapshots, most urgent first; carries `summary`. */
  roster: 'roster',
  /** Charts that have something to do, soonest first, in shards; keys only. */
  due: 'due',
} as const

/** Outputs of the stack that the operator's commands find their way by (ops/). */
export const outputs = {
  table: 'ChartTable',
  /** Dead-letter queues by what they hold; their addresses. */
  deadLetters: {
    inbound: 'InboundDeadLetters',
    'wake-ups': 'WakeUpDeadLetters',
    reports: 'ReportDeadLetters',
  },
  /** Where inbound dead letters go back to: the queue's ARN. SQS knows no way back for those that SNS put there. */
  inboundQueue: 'InboundQueue',
  /** Where the carrier publishes texts, and a drill its own: the topic's ARN. */
  inboundTopic: 'InboundTopic',
  /** What backups in a second region must know (infra/recovery): ARNs. */
  numberSecret: 'NumberSecretArn',
  alarmTopic: 'AlarmTopicArn',
  /** The function that takes reports: its own dead letters are handed back to it. */
  reportFunction: 'ReportFunction',
  /** The job that makes the clinics' own figures. */
  figuresFunction: 'FiguresFunction',
  /** The bucket of daily chain heads. */
  heads: 'ChainHeadsBucket',
  /** In which wake-ups are made. */
  scheduleGroup: 'ScheduleGroup',
} as const

/** Under which the functions count, and the alarms look: every metric has the one dimension `service`. */
export const ownMetrics = { namespace: 'Afterglow', service: 'afterglow' } as const

/** What a function reads from its environment. */
export const environment = {
  tableName: 'TABLE_NAME',
  scheduleGroup: 'SCHEDULE_GROUP',
  scheduleRoleArn: 'SCHEDULE_ROLE_ARN',
  wakeUpQueueArn: 'WAKE_UP_QUEUE_ARN',
  /** Where that queue is called; where wake-ups are seen to. */
  wakeUpQueueUrl: 'WAKE_UP_QUEUE_URL',
  /** JSON: the clinics' SNS topics by name, in their order. */
  pageTopicArns: 'PAGE_TOPIC_ARNS',
  /** JSON: clinic id to the E.164 number it texts from. */
  textNumbers: 'TEXT_NUMBERS',
  /** JSON: the opt-out lists of the clinics' numbers by name, in their order; where wake-ups are seen to. */
  carrierLists: 'CARRIER_LISTS',
  /** The address of the queue that feeds the function. */
  ownQueueUrl: 'OWN_QUEUE_URL',
  /** By which numbers get their names in the table (shared/store/number-keys.ts). */
  numberSecret: 'NUMBER_SECRET',
  /** Where the clinics' screen answers, and patients' pages below /c/: `https://…` without a slash at its end. */
  screenAddress: 'SCREEN_ADDRESS',
  /** Who issues people's tokens, and for whom; of the function that reads those itself. */
  signInIssuer: 'SIGN_IN_ISSUER',
  signInClient: 'SIGN_IN_CLIENT',
  /** Where exports lie until they run out, and the queue they are worked off by. */
  exportBucket: 'EXPORT_BUCKET',
  exportQueueUrl: 'EXPORT_QUEUE_URL',
  /** Where daily chain heads are laid down; of the function that does so. */
  headsBucket: 'HEADS_BUCKET',
} as const

/** What the function of files answers: of signed-in people, as API Gateway writes paths. Everything else is the API's. */
export const filePaths = [
  '/clinic/outcomes',
  '/patients/{patientId}/export',
  '/export/{proxy+}',
  '/import/{proxy+}',
  '/calendar-feeds',
  '/calendar-feeds/{proxy+}',
] as const

/** A clinic's sessions for a calendar program, which has no account: the address is all it holds. */
export const calendarPath = '/calendar/{feed}'
