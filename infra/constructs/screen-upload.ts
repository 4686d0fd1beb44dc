import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { CfnElement, RemovalPolicy, Stack, Stage } from 'aws-cdk-lib'
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { IBucket } from 'aws-cdk-lib/aws-s3'
import { BucketDeployment, CacheControl, type ISource, Source } from 'aws-cdk-lib/aws-s3-deployment'
import { Construct } from 'constructs'
import { buildWeb, type WebFile } from '../../web/build/build-web.ts'
import { type Caching, cacheControl } from '../../web/build/headers.ts'
import { explain, inlinePolicy } from '../explain.ts'

export type ScreenUploadProps = {
  /** Encrypts the log of uploads. */
  key: IKey
  to: IBucket
  /** What the application finds as config.json. */
  config: object
}

/**
 * Builds the application at synthesis and uploads it with the deployment: hashed files first and none taken away, so
 * that neither a new page nor one that is still open ever misses one; then what leads to them.
 */
export class ScreenUpload extends Construct {
  constructor(scope: Construct, id: string, { key, to, config }: ScreenUploadProps) {
    super(scope, id)
    const { files } = buildWeb({ drawer: false })
    const isHashed = ({ caching }: WebFile) => caching === 'immutable'
    const deploy = this.deployer(key, to)
    const assets = deploy('Assets', 'immutable', [this.asSource('assets', files.filter(isHashed))])
    const pages = deploy('Pages', 'never', [
      this.asSource(
        'pages',
        files.filter((file) => !isHashed(file)),
      ),
      Source.jsonData('config.json', config),
    ])
    pages.node.addDependency(assets)
    explainUploads(this, to)
  }

  /** CDK makes one function for all uploads; its role and its log are ours, as AWS's own may write to every log. */
  private deployer(key: IKey, to: IBucket) {
    const log = new LogGroup(this, 'Log', {
      encryptionKey: key,
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    })
    const role = new Role(this, 'Role', {
      description: 'Uploads the files of the screen',
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    })
    log.grantWrite(role)
    return (id: string, caching: Caching, sources: ISource[]) =>
      new BucketDeployment(this, id, {
        sources,
        destinationBucket: to,
        prune: false,
        outputObjectKeys: false,
        cacheControl: [CacheControl.fromString(cacheControl[caching])],
        memoryLimit: 256,
        logGroup: log,
        role,
      })
  }

  private asSource(name: string, files: readonly WebFile[]): ISource {
    const stage = Stage.of(this)
    if (!stage) throw new Error('files stand in an app')
    const folder = join(stage.assetOutdir, `screen-${name}`)
    for (const { path, body } of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), body)
    }
    return Source.asset(folder)
  }
}

function explainUploads(upload: ScreenUpload, to: IBucket): void {
  const function_ = Stack.of(upload).node.children.find(({ node }) =>
    node.id.startsWith('Custom::CDKBucketDeployment'),
  )
  if (!function_) throw new Error('CDK uploads by a function of its own')
  const reason =
    'CDK’s own function: it runs at deployments only, and CloudFormation sees its failures.'
  explain(function_, {
    'AwsSolutions-L1': reason,
    'HIPAA.Security-LambdaConcurrency': reason,
    'HIPAA.Security-LambdaDLQ': reason,
    'HIPAA.Security-LambdaInsideVPC': reason,
  })
  const rights =
    'CDK’s own grants: the deployment’s assets to read, the bucket of public files to write.'
  const actions = ['s3:GetBucket*', 's3:GetObject*', 's3:List*', 's3:Abort*', 's3:DeleteObject*']
  const { defaultChild } = to.node
  if (!CfnElement.isCfnElement(defaultChild)) throw new Error('a bucket is made of one')
  const bucket = `<${Stack.of(upload).getLogicalId(defaultChild)}.Arn>/*`
  const assets = 'arn:<AWS::Partition>:s3:::cdk-hnb659fds-assets-<AWS::AccountId>-<AWS::Region>/*'
  explain(upload, {
    ...inlinePolicy,
    ...Object.fromEntries(
      [
        ...actions.map((action) => `Action::${action}`),
        `Resource::${assets}`,
        `Resource::${bucket}`,
      ].map((finding) => [`AwsSolutions-IAM5[${finding}]`, rights]),
    ),
  })
}
