// Small names shared by the constructs.

/** A clinic's id as part of a CloudFormation name, which takes letters and digits only. */
export function logicalName(clinicId: string): string {
  const plain = clinicId.replaceAll('-', 'Dash').replaceAll('_', 'Line')
  return plain.charAt(0).toUpperCase() + plain.slice(1)
}

export const emailPattern = '^[^@ ]+@[^@ ]+\\.[^@ ]+$'

/** Parameters of the stack: what whoever deploys it has to say (ops/setup). */
export const parameterNames = {
  operatorEmail: 'OperatorEmail',
  monthlySmsSpendUsd: 'MonthlySmsSpendUsd',
  numberArn: (clinicId: string) => `TextNumberArn${logicalName(clinicId)}`,
  pageEmail: (clinicId: string) => `PageEmail${logicalName(clinicId)}`,
} as const
