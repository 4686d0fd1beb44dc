import { CfnCondition, Fn, Stack } from 'aws-cdk-lib'
import type { Distribution } from 'aws-cdk-lib/aws-cloudfront'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { CfnDelivery, CfnDeliveryDestination, CfnDeliverySource } from 'aws-cdk-lib/aws-logs'
import type { IBucket } from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'

/**
 * What is kept of a request. Neither its address nor its query: patients' pages carry a token in the one, searches a
 * name in the other. Who did what is in the API's own log, by subject and path.
 */
const recordFields = [
  'date',
  'time',
  'x-edge-location',
  'c-ip',
  'cs-method',
  'sc-status',
  'sc-bytes',
  'time-taken',
  'x-edge-result-type',
  'x-edge-detailed-result-type',
  'x-edge-request-id',
  'x-host-header',
  'cs-protocol',
  'cs-protocol-version',
  'ssl-protocol',
  'ssl-cipher',
]

/** CloudFront's logs are set up in us-east-1 alone (docs/aws.md "The screen's address"); elsewhere there are the others. */
export function logScreenRequests(scope: Construct, distribution: Distribution, to: IBucket): void {
  const stack = Stack.of(scope)
  const isHome = new CfnCondition(scope, 'IsUsEast1', {
    expression: Fn.conditionEquals(stack.region, 'us-east-1'),
  })
  const name = `${stack.stackName}-screen`
  const source = new CfnDeliverySource(scope, 'LogSource', {
    name,
    logType: 'ACCESS_LOGS',
    resourceArn: distribution.distributionArn,
  })
  const destination = new CfnDeliveryDestination(scope, 'LogDestination', {
    name,
    destinationResourceArn: to.arnForObjects('distribution').replace(/\/\*$/, ''),
    outputFormat: 'json',
  })
  const delivery = new CfnDelivery(scope, 'LogDelivery', {
    deliverySourceName: source.name,
    deliveryDestinationArn: destination.attrArn,
    recordFields,
  })
  delivery.addResourceDependency(source)
  for (const each of [source, destination, delivery]) each.cfnOptions.condition = isHome
  to.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal('delivery.logs.amazonaws.com')],
      actions: ['s3:PutObject'],
      resources: [to.arnForObjects('distribution/*')],
      conditions: {
        StringEquals: {
          's3:x-amz-acl': 'bucket-owner-full-control',
          'aws:SourceAccount': stack.account,
        },
      },
    }),
  )
}
