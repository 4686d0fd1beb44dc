// What AWS and the carriers take for a unit: list prices, us-east-1, dated, each with where it was read.

export type Price = { usd: number; source: string }

/** When the sources below were looked at. No free tier is taken off anywhere. */
export const pricesAsOf = '2026-11-21'

export const prices = {
  /** Of a text to a patient: AWS 0.0058 and the carrier's fee, 0.0040 on average. */
  partOut: {
    usd: 0.0098,
    source:
      'AWS US outbound 0.00581 (public repositories, 2025-26); fees AT&T 0.0035, others 0.0045',
  },
  /** Of a text from a patient. */
  partIn: {
    usd: 0.0081,
    source: 'AWS US inbound 0.0075 (unverified); T-Mobile takes 0.0025, 0.0006 on average',
  },
  writeUnit: { usd: 0.625e-6, source: 'DynamoDB on demand since November 2024' },
  readUnit: { usd: 0.125e-6, source: 'DynamoDB on demand since November 2024' },
  invocation: { usd: 0.2e-6, source: 'Lambda requests' },
  gigabyteSecond: { usd: 13.3334e-6, source: 'Lambda on arm64' },
  schedule: { usd: 1e-6, source: 'EventBridge Scheduler, past 14 million a month' },
  queueRequest: { usd: 0.4e-6, source: 'SQS standard' },
  apiRequest: { usd: 1e-6, source: 'API Gateway, HTTP API' },
} as const satisfies Record<string, Price>

export type Unit = keyof typeof prices
