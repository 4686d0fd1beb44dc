// Where setup works: the account behind the clients, the CDK's own command, and the terminal.
import { CloudFormationClient } from '@aws-sdk/client-cloudformation'
import { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs'
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import { LambdaClient } from '@aws-sdk/client-lambda'
import { PinpointSMSVoiceV2Client } from '@aws-sdk/client-pinpoint-sms-voice-v2'
import { SNSClient } from '@aws-sdk/client-sns'
import { STSClient } from '@aws-sdk/client-sts'
import type { Clinic } from '../../shared/clinic/schema.ts'
import type { Surroundings } from '../command.ts'
import type { Access } from '../stack.ts'

export type Clients = {
  sts: STSClient
  stacks: CloudFormationClient
  logs: CloudWatchLogsClient
  people: CognitoIdentityProviderClient
  functions: LambdaClient
  numbers: PinpointSMSVoiceV2Client
  topics: SNSClient
}

export type Place = {
  /** How its account is reached, for clients that are made on the way. */
  access: Access
  clients: Clients
  clinics: readonly Clinic[]
  /** The CloudFormation stack. */
  stack: string
  /** Runs the project's own CDK; throws Refused when it fails. */
  cdk(args: readonly string[]): Promise<void>
  /** Opens an address in whatever the person's machine has for it; nothing happens where it has none. */
  open(address: string): Promise<void>
  around: Surroundings
}

/** Every client of one account and region. */
export function makeClients(access: Access): Clients {
  return {
    sts: new STSClient(access),
    stacks: new CloudFormationClient(access),
    logs: new CloudWatchLogsClient(access),
    people: new CognitoIdentityProviderClient(access),
    functions: new LambdaClient(access),
    numbers: new PinpointSMSVoiceV2Client(access),
    topics: new SNSClient(access),
  }
}
