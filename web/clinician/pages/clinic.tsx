// The clinic as the service knows it.

import { useClinic } from '../state/session.ts'
import { count, phoneText, plain } from '../words.ts'
import { ClinicAdvice } from './clinic-advice.tsx'

export function Clinic() {
  const { name, timezone, phone, noDrivingHours, you, instruments } = useClinic()
  return (
    <>
      <h1 tabIndex={-1}>{name}</h1>
      <dl class="card facts">
        <div>
          <dt>Telephone for patients</dt>
          <dd>{phoneText(phone)}</dd>
        </div>
        <div>
          <dt>Time zone</dt>
          <dd>{timezone.replaceAll('_', ' ')}</dd>
        </div>
        <div>
          <dt>No driving after a session</dt>
          <dd>{noDrivingHours} hours</dd>
        </div>
        <div>
          <dt>You</dt>
          <dd>
            {you.by}
            <small>{you.roles.map(plain).join(', ')}</small>
          </dd>
        </div>
      </dl>
      <ClinicAdvice />
      <section class="section">
        <h2>Instruments</h2>
        <ul class="card rows">
          {instruments.map(({ id, name: title, range, items, scored }) => (
            <li key={id}>
              <div class="row">
                <b>{title}</b>
                <span class="say">
                  {[
                    items.length === 0 ? 'entered as a total' : count(items.length, 'item'),
                    scored && `${range.min} to ${range.max}`,
                  ]
                    .filter(Boolean)
                    .join(', ')}
                </span>
              </div>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
