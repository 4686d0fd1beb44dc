import { CfnParameter, Stack } from 'aws-cdk-lib'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { CfnOptOutList, CfnResourcePolicy } from 'aws-cdk-lib/aws-smsvoice'
import type { ITopic } from 'aws-cdk-lib/aws-sns'
import { Construct } from 'constructs'
import type { Clinic } from '../../shared/clinic/schema.ts'
import { environment } from '../../shared/names.ts'
import { explain } from '../explain.ts'
import { logicalName } from '../names.ts'
import { AccountCall } from './account-call.ts'
import type { ServiceFunction } from './service-function.ts'

type ClinicNumber = { clinicId: string; name: string; arn: string }

/**
 * The clinics' numbers. CloudFormation can neither register nor change one that was registered elsewhere, so each comes
 * in by its ARN, and API calls give it its settings. Their answer says what number it is: it is told in one place only.
 */
export class TextNumbers extends Construct {
  private readonly key: IKey
  private readonly numbers: readonly ClinicNumber[]
  /** Ours: no other sender's opt-outs block a patient. One a number, for a STOP is said to one clinic. */
  private readonly lists: ReadonlyMap<string, CfnOptOutList>
  /** By clinic, as the carrier writes it. */
  private readonly e164 = new Map<string, string>()
  private last: AccountCall | null = null

  constructor(scope: Construct, id: string, props: { clinics: readonly Clinic[]; key: IKey }) {
    super(scope, id)
    this.key = props.key
    this.numbers = props.clinics.map((clinic) => this.numberOf(clinic))
    for (const number of this.numbers) this.shareWithSns(number)
    this.lists = new Map(
      this.numbers.map(({ clinicId, name }) => [
        clinicId,
        new CfnOptOutList(this, `OptOutList${name}`),
      ]),
    )
  }

  get arns(): readonly string[] {
    return this.numbers.map(({ arn }) => arn)
  }

  /** Made once every number is known, and is ours to text from. */
  get settled(): AccountCall {
    if (this.last === null) throw new Error('the numbers listen to nothing yet')
    return this.last
  }

  /** Lets a function text any phone, from these numbers. */
  bind(to: ServiceFunction): void {
    const { partition, region, account } = Stack.of(this)
    const byClinic = Object.fromEntries(this.e164)
    to.configure({ [environment.textNumbers]: Stack.of(this).toJsonString(byClinic) })
    to.allow(
      // A phone is no resource with an ARN. "Anything but a topic" is the finest that can be said.
      new PolicyStatement({
        actions: ['sns:Publish'],
        notResources: [`arn:${partition}:sns:*:*:*`],
        conditions: { StringEquals: { 'aws:RequestedRegion': region } },
      }),
      // SNS hands the text on in our name; directly the function may not call this service.
      new PolicyStatement({
        actions: ['sms-voice:SendTextMessage'],
        resources: [`arn:${partition}:sms-voice:${region}:${account}:*`],
        conditions: { StringEquals: { 'aws:CalledViaLast': 'sns.amazonaws.com' } },
      }),
    )
    explain(to, {
      'AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:sms-voice:<AWS::Region>:<AWS::AccountId>:*]':
        'Which resources SNS names when it hands a text on is not documented; the condition admits SNS alone.',
    })
  }

  /** Lets a function put numbers on the carrier's lists and take them off. */
  bindLists(to: ServiceFunction): void {
    const names = this.numbers.map(({ clinicId }) => this.lists.get(clinicId)?.ref)
    to.configure({ [environment.carrierLists]: Stack.of(this).toJsonString(names) })
    to.allow(
      new PolicyStatement({
        actions: ['sms-voice:PutOptedOutNumber', 'sms-voice:DeleteOptedOutNumber'],
        resources: [...this.lists.values()].map((list) => list.attrArn),
      }),
    )
  }

  /**
   * Inbound texts go to the topic, HELP and STOP among them: AWS would answer those itself and show
   * them to nobody, and "help me" may be a cry for help. Two calls, because opt-outs can be ours only
   * once two-way is on. The call is made again whenever a parameter changes; removing the stack
   * leaves the number as it is.
   */
  listenThrough(topic: ITopic): void {
    for (const { clinicId, name, arn } of this.numbers) {
      const twoWay = this.update(`TwoWay${name}`, arn, false, {
        TwoWayEnabled: true,
        TwoWayChannelArn: topic.topicArn,
      })
      twoWay.node.addDependency(topic)
      this.e164.set(clinicId, twoWay.answer('PhoneNumber'))
      this.update(`OptOuts${name}`, arn, true, {
        SelfManagedOptOutsEnabled: true,
        OptOutListName: this.lists.get(clinicId)?.ref,
      })
    }
  }

  /** One after the other: AWS takes one such call a second (docs/aws.md "Numbers and opt-outs"). */
  private update(
    id: string,
    arn: string,
    isAllowed: boolean,
    settings: Readonly<Record<string, unknown>>,
  ) {
    const call = new AccountCall(this, id, {
      key: this.key,
      resources: [arn],
      service: 'PinpointSMSVoiceV2',
      action: 'UpdatePhoneNumber',
      allow: ['sms-voice:UpdatePhoneNumber'],
      isAllowed,
      answers: ['PhoneNumber'],
      parameters: { PhoneNumberId: arn, ...settings },
    })
    if (this.last !== null) call.node.addDependency(this.last)
    this.last = call
    return call
  }

  private numberOf(clinic: Clinic): ClinicNumber {
    const stack = Stack.of(this)
    const name = logicalName(clinic.id)
    const arn = new CfnParameter(stack, `TextNumberArn${name}`, {
      description: `${clinic.name}: the ARN of the number that texts its patients (aws pinpoint-sms-voice-v2 describe-phone-numbers)`,
      allowedPattern: '^arn:aws[a-z-]*:sms-voice:[a-z0-9-]+:[0-9]{12}:phone-number/[A-Za-z0-9-]+$',
    })
    return { clinicId: clinic.id, name, arn: arn.valueAsString }
  }

  /** Needed even within one account since September 2024, or every text is dropped without a word. */
  private shareWithSns({ name, arn }: ClinicNumber): void {
    new CfnResourcePolicy(this, `Share${name}`, {
      resourceArn: arn,
      policyDocument: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { Service: 'sns.amazonaws.com' },
            Action: 'sms-voice:SendTextMessage',
            Resource: arn,
            Condition: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
          },
        ],
      },
    })
  }
}
