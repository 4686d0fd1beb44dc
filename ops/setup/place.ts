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

/** Every client of one region; the SDK's own settings say which (AWS_REGION, AWS_PROFILE). */
export function makeClients(): Clients {
  return {
    sts: new STSClient({}),
    stacks: new CloudFormationClient({}),
    logs: new CloudWatchLogsClient({}),
    people: new CognitoIdentityProviderClient({}),
    functions: new LambdaClient({}),
    numbers: new PinpointSMSVoiceV2Client({}),
    topics: new SNSClient({}),
  }
}
