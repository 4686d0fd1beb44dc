import { Rule, Schedule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { Construct } from 'constructs'
import type { Clinic } from '../../shared/clinic/schema.ts'
import type { ChartTable } from './chart-table.ts'
import { ServiceFunction } from './service-function.ts'

export type ClinicFiguresProps = { clinics: readonly Clinic[]; key: IKey; charts: ChartTable }

/** Each clinic's own figures, made once a night from its charts, so that looking at them reads none. */
export class ClinicFigures extends Construct {
  readonly job: ServiceFunction

  constructor(scope: Construct, id: string, { clinics, key, charts }: ClinicFiguresProps) {
    super(scope, id)
    this.job = new ServiceFunction(this, 'Job', {
      entry: 'clinic-figures',
      description: 'Makes the clinics’ own figures once a night',
      timeoutSeconds: 900,
      memoryMb: 1769, // a whole processor
      clinics,
      key,
    })
    charts.bindFigures(this.job)
    new Rule(this, 'Nightly', {
      schedule: Schedule.cron({ minute: '40', hour: '5' }),
      targets: [new LambdaFunction(this.job.lambda, { retryAttempts: 1 })],
    })
  }
}
