import { CfnCondition, CfnParameter, CfnRule, Fn, Stack } from 'aws-cdk-lib'
import { CfnDistribution, type Distribution } from 'aws-cdk-lib/aws-cloudfront'
import { Construct } from 'constructs'

/** An address of the clinic's own for the screen, where the admin has one and its certificate. */
export class OwnDomain extends Construct {
  /** The address that counts, with or without. */
  readonly address: string

  constructor(scope: Construct, id: string, { distribution }: { distribution: Distribution }) {
    super(scope, id)
    const stack = Stack.of(this)
    const domain = new CfnParameter(stack, 'ScreenDomain', {
      description:
        'A domain of your own for the screen (its DNS points at the distribution); may stay empty',
      default: '',
      // Its alerts' links must fit a page by text.
      maxLength: 45,
      allowedPattern: '^([a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+)?$',
    })
    const certificate = new CfnParameter(stack, 'ScreenCertificateArn', {
      description: 'The certificate of ScreenDomain, in us-east-1; empty without one',
      default: '',
      allowedPattern: '^(arn:aws[a-z-]*:acm:us-east-1:[0-9]{12}:certificate/.+)?$',
    })
    const isEmpty = (parameter: CfnParameter) => Fn.conditionEquals(parameter.valueAsString, '')
    new CfnRule(this, 'BothOrNeither', {
      assertions: [
        {
          assert: Fn.conditionOr(
            Fn.conditionAnd(isEmpty(domain), isEmpty(certificate)),
            Fn.conditionAnd(
              Fn.conditionNot(isEmpty(domain)),
              Fn.conditionNot(isEmpty(certificate)),
            ),
          ),
          assertDescription: 'ScreenDomain and ScreenCertificateArn go together',
        },
      ],
    })
    const has = new CfnCondition(this, 'Has', { expression: Fn.conditionNot(isEmpty(domain)) })
    const ifOwn = (own: unknown, otherwise: unknown) => ({
      'Fn::If': [has.logicalId, own, otherwise],
    })
    const none = { Ref: 'AWS::NoValue' }
    const config = configOf(distribution)
    config.addPropertyOverride('DistributionConfig.Aliases', ifOwn([domain.valueAsString], none))
    config.addPropertyOverride(
      'DistributionConfig.ViewerCertificate',
      ifOwn(
        {
          AcmCertificateArn: certificate.valueAsString,
          MinimumProtocolVersion: 'TLSv1.2_2021',
          SslSupportMethod: 'sni-only',
        },
        none,
      ),
    )
    this.address = Fn.conditionIf(
      has.logicalId,
      `https://${domain.valueAsString}`,
      `https://${distribution.distributionDomainName}`,
    ).toString()
  }
}

/** What the construct of CDK has no option for that may be decided at deployment. */
export function configOf(distribution: Distribution): CfnDistribution {
  const { defaultChild } = distribution.node
  if (!(defaultChild instanceof CfnDistribution)) throw new Error('a distribution is made of one')
  return defaultChild
}
