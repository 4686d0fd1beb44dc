// AWS accounts as far as setup can see and change them, in memory. Any change may fail, before or after it took.
import {
  CloudFormationClient,
  DescribeStacksCommand,
  ListStackResourcesCommand,
  UpdateTerminationProtectionCommand,
} from '@aws-sdk/client-cloudformation'
import {
  CloudWatchLogsClient,
  DeleteLogGroupCommand,
  DescribeLogGroupsCommand,
} from '@aws-sdk/client-cloudwatch-logs'
import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  CognitoIdentityProviderClient,
  ListUsersInGroupCommand,
  UsernameExistsException,
} from '@aws-sdk/client-cognito-identity-provider'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import {
  GetAccountSettingsCommand,
  GetFunctionConfigurationCommand,
  LambdaClient,
} from '@aws-sdk/client-lambda'
import {
  CreateRegistrationCommand,
  DescribeAccountAttributesCommand,
  DescribePhoneNumbersCommand,
  DescribeRegistrationsCommand,
  DescribeSpendLimitsCommand,
  PinpointSMSVoiceV2Client,
  type RegistrationStatus,
  RequestPhoneNumberCommand,
} from '@aws-sdk/client-pinpoint-sms-voice-v2'
import {
  ListSubscriptionsByTopicCommand,
  PublishCommand,
  SNSClient,
  SubscribeCommand,
} from '@aws-sdk/client-sns'
import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb'
import { mockClient } from 'aws-sdk-client-mock'
import { Refused } from '../../../ops/command.ts'
import type { Clinic } from '../../../shared/clinic/schema.ts'
import { strangerKey } from '../../../shared/loop/stranger.ts'
import { numberKeys } from '../../../shared/store/number-keys.ts'
import { chartPk } from '../../../shared/store/table.ts'
import { clinics as shipped } from '../../support/deps.ts'

type Number = { arn: string; phone: string; status: 'ACTIVE' | 'PENDING' }
type Stack = {
  status: string
  isProtected: boolean
  parameters: Record<string, string>
  outputs: Record<string, string>
  resources: { type: string; id: string }[]
}

export type FakeAccount = {
  id: string
  clinics: readonly Clinic[]
  /** Its credentials tell whose they are, and may do nothing. */
  isDenied: boolean
  tier: 'SANDBOX' | 'PRODUCTION'
  mostUsd: number
  concurrency: number
  logGroups: string[]
  registrations: { id: string; type: string; status: RegistrationStatus }[]
  numbers: Number[]
  stacks: Map<string, Stack>
  /** By group. */
  people: Map<string, string[]>
  users: string[]
  /** Addresses by topic; those that have not confirmed. */
  pending: Map<string, string[]>
  texts: { to: string; body: string }[]
  published: { topic: string; message: string }[]
  /** Partition keys of the charts that there are. */
  charts: Set<string>
  cdkCalls: string[][]
  /** Every change, in order. */
  changes: string[]
  cutAt: { change: number; when: 'before' | 'after' } | null
}

export const emptyAccount = (): FakeAccount => ({
  id: '111122223333',
  clinics: shipped,
  isDenied: false,
  tier: 'SANDBOX',
  mostUsd: 1,
  concurrency: 10,
  logGroups: [],
  registrations: [],
  numbers: [],
  stacks: new Map(),
  people: new Map(),
  users: [],
  pending: new Map(),
  texts: [],
  published: [],
  charts: new Set(),
  cdkCalls: [],
  changes: [],
  cutAt: null,
})

/** An account in which everything that takes days has been seen to. */
export const readyAccount = (clinics: number, id = '111122223333'): FakeAccount => ({
  ...emptyAccount(),
  id,
  tier: 'PRODUCTION',
  mostUsd: 500,
  concurrency: 1000,
  registrations: [
    { id: 'r-1', type: 'US_TEN_DLC_BRAND_REGISTRATION', status: 'COMPLETE' },
    { id: 'r-2', type: 'US_TEN_DLC_CAMPAIGN_REGISTRATION', status: 'COMPLETE' },
  ],
  numbers: Array.from({ length: clinics }, (_, i) => numberAt(i, id)),
})

export const numberAt = (i: number, id = '111122223333'): Number => ({
  arn: `arn:aws:sms-voice:us-east-1:${id}:phone-number/phone-${i}`,
  phone: `+1206555010${i}`,
  status: 'ACTIVE',
})

const sts = mockClient(STSClient)
const stacks = mockClient(CloudFormationClient)
const logs = mockClient(CloudWatchLogsClient)
const people = mockClient(CognitoIdentityProviderClient)
const functions = mockClient(LambdaClient)
const numbers = mockClient(PinpointSMSVoiceV2Client)
const topics = mockClient(SNSClient)
const table = mockClient(DynamoDBDocumentClient)
mockClient(DynamoDBClient)

/** The power goes: nothing after it happens. */
const cut = () => new Refused('power cut')

const secret = 'a secret of thirty-two letters or more'

/** Does a change, unless the power goes. */
function change<T>(account: FakeAccount, name: string, act: () => T): T {
  const number = account.changes.length
  account.changes.push(name)
  const isCut = account.cutAt?.change === number
  if (isCut && account.cutAt?.when === 'before') throw cut()
  const result = act()
  if (isCut) throw cut()
  return result
}

/** Whose account a client works on. */
type Asker = { config: { credentials(): Promise<{ accessKeyId: string }> } }
type Pick = (client: Asker) => Promise<FakeAccount>

/** Lets all clients of this process work on that account. */
export const answerFor = (account: FakeAccount): void => answer(async () => account)

/** Lets each client work on the account whose id its access key is; a role lends such a key. */
export function answerForAll(accounts: readonly FakeAccount[]): void {
  answer(async ({ config }) => {
    const { accessKeyId } = await config.credentials()
    const account = accounts.find(({ id }) => id === accessKeyId)
    if (!account) throw named('InvalidClientTokenId')
    return account
  })
  sts.on(AssumeRoleCommand).callsFake(async ({ RoleArn }) => {
    const id = /::(\d{12}):/.exec(RoleArn)?.[1] ?? ''
    if (RoleArn.endsWith('/Nobody')) throw named('AccessDenied')
    return { Credentials: { AccessKeyId: id, SecretAccessKey: 'lent', SessionToken: 'lent' } }
  })
}

const named = (name: string) => Object.assign(new Error(`${name} of somebody@work`), { name })

/** What is read of commands; each has some of it. */
type Input = Readonly<
  Record<
    | 'StackName'
    | 'RegistrationType'
    | 'ClientToken'
    | 'GroupName'
    | 'Username'
    | 'TopicArn'
    | 'PhoneNumber'
    | 'Message'
    | 'logGroupName'
    | 'logGroupNamePrefix',
    string
  >
>

/** Answers a command by what its account has. */
const by =
  (pick: Pick, answerOf: (account: FakeAccount, input: Input) => unknown) =>
  async (input: Input, getClient: () => unknown) => {
    const account = await pick(getClient() as Asker)
    if (account.isDenied) throw named('AccessDeniedException')
    return answerOf(account, input)
  }

function answer(pick: Pick): void {
  for (const each of [sts, stacks, logs, people, functions, numbers, topics, table]) each.reset()
  sts
    .on(GetCallerIdentityCommand)
    .callsFake(async (_, getClient) => ({ Account: (await pick(getClient() as Asker)).id }))
  functions
    .on(GetAccountSettingsCommand)
    .callsFake(
      by(pick, ({ concurrency }) => ({ AccountLimit: { ConcurrentExecutions: concurrency } })),
    )
  functions
    .on(GetFunctionConfigurationCommand)
    .resolves({ Environment: { Variables: { NUMBER_SECRET: secret } } })
  table.on(QueryCommand).callsFake(async ({ ExpressionAttributeValues }, getClient) => ({
    Count: (await pick(getClient())).charts.has(ExpressionAttributeValues[':pk']) ? 1 : 0,
  }))
  answerForStacks(pick)
  answerForNumbers(pick)
  answerForPeople(pick)
  answerForTopics(pick)
  logs.on(DescribeLogGroupsCommand).callsFake(
    by(pick, ({ logGroups }, { logGroupNamePrefix }) => ({
      logGroups: logGroups
        .filter((name) => name.startsWith(logGroupNamePrefix))
        .map((logGroupName) => ({ logGroupName })),
    })),
  )
  logs.on(DeleteLogGroupCommand).callsFake(
    by(pick, (account, { logGroupName }) =>
      change(account, 'DeleteLogGroup', () => {
        account.logGroups = account.logGroups.filter((name) => name !== logGroupName)
        return {}
      }),
    ),
  )
}

function answerForStacks(pick: Pick): void {
  stacks.on(DescribeStacksCommand).callsFake(
    by(pick, (account, { StackName }) => {
      const stack = account.stacks.get(StackName)
      if (!stack) throw new Error(`Stack with id ${StackName} does not exist`)
      return {
        Stacks: [
          {
            StackName,
            StackStatus: stack.status,
            EnableTerminationProtection: stack.isProtected,
            Parameters: Object.entries(stack.parameters).map(([ParameterKey, ParameterValue]) => ({
              ParameterKey,
              ParameterValue,
            })),
            Outputs: Object.entries(stack.outputs).map(([OutputKey, OutputValue]) => ({
              OutputKey,
              OutputValue,
            })),
          },
        ],
      }
    }),
  )
  stacks.on(ListStackResourcesCommand).callsFake(
    by(pick, (account, { StackName }) => ({
      StackResourceSummaries: account.stacks.get(StackName)?.resources.map(({ type, id }) => ({
        ResourceType: type,
        PhysicalResourceId: id,
      })),
    })),
  )
  stacks.on(UpdateTerminationProtectionCommand).callsFake(
    by(pick, (account, { StackName }) =>
      change(account, 'Protect', () => {
        const stack = account.stacks.get(StackName)
        if (stack) stack.isProtected = true
        return {}
      }),
    ),
  )
}

function answerForNumbers(pick: Pick): void {
  numbers.on(DescribeAccountAttributesCommand).callsFake(
    by(pick, (account) => ({
      AccountAttributes: [{ Name: 'ACCOUNT_TIER', Value: account.tier }],
    })),
  )
  numbers.on(DescribeSpendLimitsCommand).callsFake(
    by(pick, (account) => ({
      SpendLimits: [
        {
          Name: 'TEXT_MESSAGE_MONTHLY_SPEND_LIMIT',
          EnforcedLimit: account.mostUsd,
          MaxLimit: account.mostUsd,
          Overridden: false,
        },
      ],
    })),
  )
  numbers.on(DescribeRegistrationsCommand).callsFake(
    by(pick, (account) => ({
      Registrations: account.registrations.map(({ id, type, status }, i) => ({
        RegistrationId: id,
        RegistrationType: type,
        RegistrationStatus: status,
        CreatedTimestamp: new Date(i),
      })),
    })),
  )
  numbers.on(DescribePhoneNumbersCommand).callsFake(
    by(pick, (account) => ({
      PhoneNumbers: account.numbers.map(({ arn, phone, status }) => ({
        PhoneNumberArn: arn,
        PhoneNumber: phone,
        Status: status,
        NumberType: 'TEN_DLC',
        NumberCapabilities: ['SMS'],
      })),
    })),
  )
  const tokens = new Map<string, string>()
  const ofToken = (account: FakeAccount, token: string) => tokens.get(`${account.id} ${token}`)
  const keepToken = (account: FakeAccount, token: string, made: string) =>
    tokens.set(`${account.id} ${token}`, made)
  numbers.on(CreateRegistrationCommand).callsFake(
    by(pick, (account, { RegistrationType, ClientToken }) =>
      change(account, 'CreateRegistration', () => {
        const id = ofToken(account, ClientToken) ?? `r-${account.registrations.length + 1}`
        if (!ofToken(account, ClientToken))
          account.registrations.push({ id, type: RegistrationType, status: 'CREATED' })
        keepToken(account, ClientToken, id)
        return { RegistrationId: id }
      }),
    ),
  )
  numbers.on(RequestPhoneNumberCommand).callsFake(
    by(pick, (account, { ClientToken }) =>
      change(account, 'RequestPhoneNumber', () => {
        const arn = ofToken(account, ClientToken)
        if (arn) return { PhoneNumberArn: arn }
        const next = { ...numberAt(account.numbers.length, account.id), status: 'PENDING' as const }
        account.numbers.push(next)
        keepToken(account, ClientToken, next.arn)
        return { PhoneNumberArn: next.arn }
      }),
    ),
  )
}

function answerForPeople(pick: Pick): void {
  people.on(ListUsersInGroupCommand).callsFake(
    by(pick, (account, { GroupName }) => ({
      Users: (account.people.get(GroupName) ?? []).map((Username) => ({ Username })),
    })),
  )
  people.on(AdminCreateUserCommand).callsFake(
    by(pick, (account, { Username }) =>
      change(account, 'AdminCreateUser', () => {
        if (account.users.includes(Username))
          throw new UsernameExistsException({ message: 'is there', $metadata: {} })
        account.users.push(Username)
        return {}
      }),
    ),
  )
  people.on(AdminAddUserToGroupCommand).callsFake(
    by(pick, (account, { GroupName, Username }) =>
      change(account, 'AdminAddUserToGroup', () => {
        const there = account.people.get(GroupName) ?? []
        account.people.set(GroupName, [...new Set([...there, Username])])
        return {}
      }),
    ),
  )
}

function answerForTopics(pick: Pick): void {
  topics.on(ListSubscriptionsByTopicCommand).callsFake(
    by(pick, (account, { TopicArn }) => ({
      Subscriptions: (account.pending.get(TopicArn) ?? []).map((Endpoint) => ({
        Protocol: 'email',
        Endpoint,
        SubscriptionArn: 'PendingConfirmation',
      })),
    })),
  )
  topics
    .on(SubscribeCommand)
    .callsFake(by(pick, (account) => change(account, 'Subscribe', () => ({}))))
  topics.on(PublishCommand).callsFake(
    by(pick, (account, { PhoneNumber, TopicArn, Message }) =>
      change(account, PhoneNumber ? 'Text' : 'Publish', () => {
        if (PhoneNumber) account.texts.push({ to: PhoneNumber, body: Message })
        else takeIn(account, TopicArn, Message)
        return { MessageId: `m-${account.changes.length}` }
      }),
    ),
  )
}

/** A text to the inbound topic is on its chart a moment later. */
function takeIn(account: FakeAccount, topic: string, message: string): void {
  const { originationNumber, destinationNumber } = JSON.parse(message)
  const clinic = account.clinics.find((_, i) => numberAt(i).phone === destinationNumber)
  account.published.push({ topic, message })
  if (clinic)
    account.charts.add(
      chartPk(strangerKey({ numbers: numberKeys(secret) }, clinic.id, originationNumber)),
    )
}

const alarmTopic = 'arn:aws:sns:us-east-1:111122223333:alarms'

/** `npx cdk`, as far as it changes that account. */
export const fakeCdk = (account: FakeAccount) => async (args: readonly string[]) => {
  account.cdkCalls.push([...args])
  change(account, `cdk ${args[0]}`, () => {
    if (args[0] === 'bootstrap') account.stacks.set('CDKToolkit', stackOf({}, [], {}))
    else deployOn(account, args)
  })
}

function deployOn(account: FakeAccount, args: readonly string[]): void {
  if (args.includes('--all')) return deployBackupsOn(account, args)
  const [, name = ''] = args
  const parameters = Object.fromEntries(
    args
      .filter((each) => each.startsWith(`${name}:`))
      .map((each) => each.slice(name.length + 1).split(/=(.*)/s) as [string, string]),
  )
  const topicsOf = Object.keys(parameters)
    .filter((each) => each.startsWith('PageEmail'))
    .map((each) => [each, `arn:aws:sns:us-east-1:111122223333:${each}`] as const)
  if (!account.stacks.has(name)) {
    for (const [each, topic] of topicsOf) account.pending.set(topic, [parameters[each] ?? ''])
    account.pending.set(alarmTopic, [parameters.OperatorEmail ?? ''])
  }
  const outputs = {
    UserPoolId: 'us-east-1_pool',
    ScreenUrl: 'https://screen.example',
    ChartTable: 'charts',
    ReportFunction: 'reports',
    NumberSecretArn: 'arn:aws:secretsmanager:us-east-1:111122223333:secret:numbers',
    AlarmTopicArn: alarmTopic,
    InboundTopic: 'arn:aws:sns:us-east-1:111122223333:inbound',
  }
  const there = account.stacks.get(name)
  account.stacks.set(name, {
    ...stackOf(parameters, [...topicsOf.map(([, topic]) => topic), alarmTopic], outputs),
    isProtected: there?.isProtected ?? false,
  })
}

function deployBackupsOn(account: FakeAccount, args: readonly string[]): void {
  const name = 'AfterglowBackups'
  const given = args.filter((each) => each.startsWith(`${name}:`))
  const parameters = Object.fromEntries(
    given.map((each) => each.slice(name.length + 1).split(/=(.*)/s) as [string, string]),
  )
  const region = args.find((each) => each.startsWith('backupRegion='))?.split('=')[1] ?? ''
  account.stacks.set(name, stackOf(parameters, [], { CopyRegion: region }))
}

const stackOf = (
  parameters: Record<string, string>,
  topicArns: readonly string[],
  outputs: Record<string, string>,
): Stack => ({
  status: 'CREATE_COMPLETE',
  isProtected: false,
  parameters,
  outputs,
  resources: topicArns.map((id) => ({ type: 'AWS::SNS::Topic', id })),
})
