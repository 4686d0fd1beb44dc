// The SDK's clients. None waits for ever, as they do unless told: a call without an answer must fail while its function
// still has the time to page about a crisis.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { SchedulerClient } from '@aws-sdk/client-scheduler'
import { SNSClient } from '@aws-sdk/client-sns'

/**
 * Attempts, and milliseconds for each. Answers take tens of milliseconds; a function runs 20 s at most. SNS gets one
 * attempt: an SDK that retries after a timeout may send a text twice, and our own retries are leased and later.
 */
export const clientLimits = {
  dynamodb: { attempts: 3, requestMs: 2_500 },
  scheduler: { attempts: 2, requestMs: 2_000 },
  sns: { attempts: 1, requestMs: 5_000 },
  carrier: { attempts: 2, requestMs: 2_000 },
  queue: { attempts: 2, requestMs: 2_000 },
  heads: { attempts: 3, requestMs: 10_000 },
  exports: { attempts: 3, requestMs: 5_000 },
} as const

const connectMs = 1_000

export type Limits = Readonly<{ attempts: number; requestMs: number }>

/**
 * `throwOnRequestTimeout`: without it the SDK only warns, and waits on. `requestTimeout` is over once the head of an
 * answer is there; the socket's counts for the rest of it.
 */
export const within = ({ attempts, requestMs }: Limits) => ({
  maxAttempts: attempts,
  requestHandler: {
    connectionTimeout: connectMs,
    requestTimeout: requestMs,
    socketTimeout: requestMs,
    throwOnRequestTimeout: true,
  },
})

export const makeClients = () => ({
  dynamodb: new DynamoDBClient(within(clientLimits.dynamodb)),
  scheduler: new SchedulerClient(within(clientLimits.scheduler)),
  sns: new SNSClient(within(clientLimits.sns)),
})
