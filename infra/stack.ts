// The whole deployed service, as a list.
import { Duration, Stack, type StackProps } from 'aws-cdk-lib'
import { Rule, Schedule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets'
import type { Construct } from 'constructs'
import { inboundPace, wakeUpPace } from '../shared/clinic/pace.ts'
import type { Clinic } from '../shared/clinic/schema.ts'
import { watchPeople } from './alarms/people.ts'
import { watchFunctions, watchQueues, watchSending } from './alarms/queues-and-calls.ts'
import { watchApiAndTable, watchOurselves } from './alarms/service.ts'
import { ChainHeads } from './constructs/chain-heads.ts'
import { ChartTable } from './constructs/chart-table.ts'
import { ClinicApi } from './constructs/clinic-api.ts'
import { ClinicFigures } from './constructs/clinic-figures.ts'
import { ClinicPages } from './constructs/clinic-pages.ts'
import { DeliveryReports } from './constructs/delivery-reports.ts'
import { FhirExports } from './constructs/fhir-exports.ts'
import { Inbound } from './constructs/inbound.ts'
import { MessageKey } from './constructs/message-key.ts'
import { NumberSecret } from './constructs/number-secret.ts'
import { Operator } from './constructs/operator-alarm.ts'
import { PatientPage } from './constructs/patient-page.ts'
import { ReleaseProtection } from './constructs/release-protection.ts'
import { Screen } from './constructs/screen.ts'
import { ServiceFunction } from './constructs/service-function.ts'
import { SignIn } from './constructs/sign-in.ts'
import { TextNumbers } from './constructs/text-numbers.ts'
import { WakeUps } from './constructs/wake-ups.ts'
import { showWaysIn } from './outputs.ts'

export type AfterglowStackProps = StackProps & { clinics: readonly Clinic[] }

export class AfterglowStack extends Stack {
  constructor(scope: Construct, id: string, { clinics, ...props }: AfterglowStackProps) {
    super(scope, id, { terminationProtection: true, ...props })
    const key = new MessageKey(this, 'MessageKey')

    const charts = new ChartTable(this, 'Charts')
    const numberSecret = new NumberSecret(this, 'NumberSecret', { key })
    const numbers = new TextNumbers(this, 'Numbers', { clinics, key })
    const inbound = new Inbound(this, 'Inbound', { key, numberArns: numbers.arns })
    const wakeUps = new WakeUps(this, 'WakeUps', { key })
    const pages = new ClinicPages(this, 'Pages', { clinics, key })
    const reports = new DeliveryReports(this, 'Reports', { key })
    numbers.listenThrough(inbound.topic)
    // Whatever of a deployment an account may refuse, so that it is refused first.
    const refusable = [numbers, reports]
    const release = new ReleaseProtection(this, 'ReleaseProtection', { key })
    for (const each of refusable) each.node.addDependency(release)

    const common = { clinics, key }
    const inboundText = new ServiceFunction(this, 'InboundText', {
      entry: 'inbound-text',
      description: 'Reads a patient’s text and answers it',
      timeoutSeconds: 20,
      memoryMb: 1024,
      ...common,
    })
    const wakeUp = new ServiceFunction(this, 'WakeUp', {
      entry: 'wake-up',
      description: 'Does what is due for a patient',
      timeoutSeconds: 20,
      memoryMb: 512,
      ...common,
    })
    const sweep = new ServiceFunction(this, 'Sweep', {
      entry: 'sweep',
      description: 'Finds charts whose wake-up was lost',
      timeoutSeconds: 20,
      memoryMb: 512,
      retryAttempts: 0, // the next round comes in five minutes
      ...common,
    })
    const deliveryReport = new ServiceFunction(this, 'DeliveryReport', {
      entry: 'delivery-report',
      description: 'Notes what became of each text',
      timeoutSeconds: 20,
      memoryMb: 512,
      deadLetterQueue: reports.deadLetters,
      ...common,
    })
    const handler = new ServiceFunction(this, 'ApiHandler', {
      entry: 'api',
      description: 'Answers the clinicians’ HTTP API',
      timeoutSeconds: 15,
      memoryMb: 1024,
      ...common,
    })

    const form = new ServiceFunction(this, 'Form', {
      entry: 'form',
      description: 'The page behind a patient’s link',
      timeoutSeconds: 15,
      memoryMb: 1024,
      ...common,
    })

    const files = new ServiceFunction(this, 'Files', {
      entry: 'files',
      description: 'Takes files out and in',
      timeoutSeconds: 29, // as long as API Gateway waits
      memoryMb: 1024,
      ...common,
    })

    const fhir = new ServiceFunction(this, 'Fhir', {
      entry: 'fhir',
      description: 'Speaks FHIR with people and systems',
      timeoutSeconds: 29, // as long as API Gateway waits
      memoryMb: 1024,
      ...common,
    })

    // All eight run the one loop (those of chain heads and exports only read): load a chart, decide, commit, then text, page and arm wake-ups.
    const functions = {
      InboundText: inboundText,
      WakeUp: wakeUp,
      Sweep: sweep,
      DeliveryReport: deliveryReport,
      Api: handler,
      Form: form,
      Files: files,
      Fhir: fhir,
    }
    for (const each of Object.values(functions)) {
      for (const part of [charts, numberSecret, wakeUps, pages, numbers]) part.bind(each)
    }
    for (const each of [wakeUp, sweep]) numbers.bindLists(each)
    for (const each of [handler, files, fhir, wakeUp, sweep]) wakeUps.bindTakeBack(each)
    wakeUps.bindQueue(wakeUp)
    wakeUps.bindQueueOf(sweep)
    pages.bindWatch(sweep)
    inbound.feed(inboundText, inboundPace(clinics))
    wakeUps.feed(wakeUp, wakeUpPace(clinics))
    reports.feed(deliveryReport)
    new Rule(this, 'SweepEveryFiveMinutes', {
      schedule: Schedule.rate(Duration.minutes(5)),
      targets: [new LambdaFunction(sweep.lambda, { retryAttempts: 0 })],
    })

    const signIn = new SignIn(this, 'SignIn', { clinics })
    const api = new ClinicApi(this, 'Api', { key, signIn, handler, files, fhir })
    const patientPage = new PatientPage(this, 'PatientPage', { key, handler: form, files })
    const screen = new Screen(this, 'Screen', { api, patientPage, signIn, key })
    for (const each of Object.values(functions)) screen.bind(each)
    const heads = new ChainHeads(this, 'ChainHeads', {
      ...common,
      charts,
      numberSecret,
      logs: screen.logs,
    })

    const figures = new ClinicFigures(this, 'ClinicFigures', { ...common, charts })
    const fhirExports = new FhirExports(this, 'FhirExports', {
      ...common,
      charts,
      numberSecret,
      logs: screen.logs,
    })
    fhirExports.bind(fhir)
    screen.bind(fhirExports.job)
    signIn.bind(fhir)

    // What outlives the stack comes after what may be refused: a first deployment that fails there leaves nothing behind.
    for (const kept of [charts, numberSecret, signIn, api, patientPage, screen, heads, fhirExports])
      kept.node.addDependency(numbers.settled, reports.settings)

    const operator = new Operator(this, 'Operator', { key })
    watchQueues(operator, { inbound, wakeUps, reports, fhirExports })
    const jobs = {
      ChainHeads: heads.job,
      ClinicFigures: figures.job,
      FhirExport: fhirExports.job,
    }
    watchFunctions(
      operator,
      { ...functions, ...jobs },
      { sweep, heads: heads.job, figures: figures.job },
    )
    watchSending(operator, { reports, pages, wakeUps })
    watchApiAndTable(operator, { api, patientPage, charts })
    watchOurselves(operator)
    watchPeople(operator, { api, signIn })

    const deadLetters = {
      inbound: inbound.work.deadLetters,
      'wake-ups': wakeUps.work.deadLetters,
      reports: reports.deadLetters,
    }
    const inboundQueue = inbound.work.queue
    const inboundTopic = inbound.topic
    showWaysIn(this, {
      charts,
      deadLetters,
      inboundQueue,
      inboundTopic,
      deliveryReport,
      heads,
      figures,
      wakeUps,
      numberSecret,
      operator,
    })
  }
}
