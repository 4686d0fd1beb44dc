// What the deployed function finds in its environment.
export const environment = {
  PATH: process.env.PATH ?? '',
  AWS_REGION: 'us-east-1',
  AWS_LAMBDA_FUNCTION_NAME: 'bench', // on Lambda a function makes its clients as it loads
  AWS_ACCESS_KEY_ID: 'bench',
  AWS_SECRET_ACCESS_KEY: 'bench',
  TABLE_NAME: 'charts',
  SCHEDULE_GROUP: 'wake-ups',
  SCHEDULE_ROLE_ARN: 'arn:aws:iam::111122223333:role/scheduler',
  WAKE_UP_QUEUE_ARN: 'arn:aws:sqs:us-east-1:111122223333:wake-ups',
  OWN_QUEUE_URL: 'https://sqs.us-east-1.amazonaws.com/111122223333/texts',
  PAGE_TOPIC_ARNS:
    '{"demo":"arn:aws:sns:us-east-1:111122223333:demo","north":"arn:aws:sns:us-east-1:111122223333:north"}',
  SCREEN_ADDRESS: 'https://screen.example',
  NUMBER_SECRET: 'a secret of the bench, thirty-two letters',
  TEXT_NUMBERS: '{"demo":"+12125550101","north":"+13035550121"}',
}
