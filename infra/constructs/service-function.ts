import { fileURLToPath } from 'node:url'
import { Duration, RemovalPolicy, Stage } from 'aws-cdk-lib'
import { type PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import {
  ApplicationLogLevel,
  Architecture,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
} from 'aws-cdk-lib/aws-lambda'
import { NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import type { Clinic } from '../../shared/clinic/schema.ts'
import {
  bundling,
  commandLine,
  commandsToLayBeside,
  externalOf,
  type Modules,
  writeModules,
} from '../bundling.ts'
import { explain, inlinePolicy } from '../explain.ts'

export type ServiceFunctionProps = {
  /** File under functions/, without its ending. */
  entry: string
  description: string
  timeoutSeconds: number
  memoryMb: number
  key: IKey
  /** As parsed at synthesis; the function serves exactly these. */
  clinics: readonly Clinic[]
  /** Where events of an asynchronously invoked function go after the last attempt. */
  deadLetterQueue?: IQueue
  /** Attempts after the first, when invoked asynchronously. */
  retryAttempts?: number
}

const functionsFolder = fileURLToPath(new URL('../../functions', import.meta.url))

/** One of our functions: its role, its log, its bundle. Other constructs bind themselves to it. */
export class ServiceFunction extends Construct {
  readonly lambda: NodejsFunction
  private readonly role: Role

  constructor(scope: Construct, id: string, props: ServiceFunctionProps) {
    super(scope, id)
    const logGroup = new LogGroup(this, 'Log', {
      retention: RetentionDays.THREE_MONTHS,
      encryptionKey: props.key,
      removalPolicy: RemovalPolicy.DESTROY,
    })
    // A role of our own: AWS's basic execution role may write to every log in the account.
    this.role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') })
    logGroup.grantWrite(this.role)
    const modules = this.writeModules(props.clinics)
    this.lambda = new NodejsFunction(this, 'Function', {
      entry: `${functionsFolder}/${props.entry}.ts`,
      handler: 'handler',
      description: props.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memoryMb,
      timeout: Duration.seconds(props.timeoutSeconds),
      role: this.role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel.INFO,
      systemLogLevelV2: SystemLogLevel.WARN,
      ...(props.deadLetterQueue && { deadLetterQueue: props.deadLetterQueue }),
      ...(props.retryAttempts !== undefined && { retryAttempts: props.retryAttempts }),
      bundling: {
        format: OutputFormat.ESM,
        target: bundling.target,
        minify: bundling.minify,
        mainFields: bundling.mainFields,
        loader: bundling.loader,
        externalModules: externalOf(props.entry),
        sourceMap: bundling.sourcemap,
        sourcesContent: bundling.sourcesContent,
        bundleAwsSDK: true,
        commandHooks: {
          beforeBundling: () => [],
          beforeInstall: () => [],
          afterBundling: (_, folder) => commandsToLayBeside(props.entry, folder, modules),
        },
        esbuildArgs: commandLine(props.entry, modules),
      },
    })
    this.explainFindings(props.deadLetterQueue !== undefined)
  }

  allow(...statements: PolicyStatement[]): void {
    for (const statement of statements) this.role.addToPolicy(statement)
  }

  configure(environment: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(environment)) this.lambda.addEnvironment(name, value)
  }

  /** Beside the bundles, so that nothing is left among the sources. */
  private writeModules(clinics: readonly Clinic[]): Modules {
    const stage = Stage.of(this)
    if (!stage) throw new Error('a function stands in an app')
    return writeModules(stage.assetOutdir, clinics)
  }

  private explainFindings(queued: boolean): void {
    explain(this, {
      ...inlinePolicy,
      'HIPAA.Security-LambdaInsideVPC':
        'The function speaks only to AWS services over TLS; a VPC would add cost and failure, and no private resource to reach.',
      'HIPAA.Security-LambdaConcurrency':
        'Queues bound their functions by maximum concurrency and the API by throttling; a reservation would make a new account (quota 10) refuse the stack.',
    })
    if (queued) return
    explain(this, {
      'HIPAA.Security-LambdaDLQ':
        'Queue-fed functions have their queue’s dead-letter queue, the API answers its caller, and a failed sweep is repeated five minutes later.',
    })
  }
}
