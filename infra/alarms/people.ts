// Alarms on people: who tries to get in, who asks for what is not theirs, and what of it could not be written down.
import { Duration } from 'aws-cdk-lib'
import type { ClinicApi } from '../constructs/clinic-api.ts'
import type { Operator } from '../constructs/operator-alarm.ts'
import type { SignIn } from '../constructs/sign-in.ts'
import { ours } from './ours.ts'

export function watchPeople(
  operator: Operator,
  { api, signIn }: { api: ClinicApi; signIn: SignIn },
): void {
  operator.alarm('SignInsFailing', {
    impact: 'Many sign-ins fail: somebody may be guessing the password or code of a clinician.',
    runbook: 'sign-ins-failing',
    metric: signIn.failures(Duration.minutes(15)),
    threshold: 10,
  })
  operator.alarm('Unauthorized', {
    impact:
      'Many requests come without a token of ours: somebody is probing the API, or a program of the clinic’s has lost its sign-in.',
    runbook: 'unauthorized',
    metric: api.unauthorized,
    threshold: 100,
  })
  operator.alarm('Denied', {
    impact: 'Somebody who is signed in asks again and again for what their role does not allow.',
    runbook: 'denied',
    metric: ours('Denied', Duration.minutes(5)),
    threshold: 20,
  })
  operator.alarm('EmergencyAccess', {
    impact:
      'Somebody has taken a clinician’s role for an hour: an emergency with nobody else there, or an account in wrong hands.',
    runbook: 'emergency-access',
    metric: ours('EmergencyAccess', Duration.minutes(5)),
    threshold: 1,
  })
  operator.alarm('EmergencyUnreviewed', {
    impact: 'An emergency access of more than three days ago has been looked into by nobody.',
    runbook: 'emergency-unreviewed',
    // Longer than the sweep takes to come round, so that it rings until the end.
    metric: ours('EmergencyUnreviewed', Duration.minutes(15)),
    threshold: 1,
  })
  operator.alarm('ViewsUnrecorded', {
    impact:
      'Patients were shown to somebody and it could not be written down who that was: the log alone knows, for three months.',
    runbook: 'views-unrecorded',
    metric: ours('ViewUnrecorded', Duration.minutes(5)),
    threshold: 1,
  })
}
