// A letter as a page of HTML, made for print: no script, nothing from elsewhere, every value escaped by `html`.
import { type Html, html, nothing } from '../markup/html.ts'
import { cited, withSource } from './cite.ts'
import { curveOf } from './curve.ts'
import { style } from './style.ts'
import type {
  Change,
  Cited,
  Compared,
  Decision,
  Episode,
  Letter,
  Reading,
  SafetyEvent,
} from './types.ts'
import {
  counted,
  dateOf,
  decisions,
  lastedOf,
  number,
  percent,
  plainDate,
  shortened,
} from './words.ts'

/** Longer names are cut, so that one page stays one page. */
const lettersAtMost = { name: 64, clinic: 50, externalId: 24, reason: 56 } as const

export function renderLetter(letter: Letter): string {
  const sheet: Html = { html: style }
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Course of treatment</title>
<style>${sheet}</style>
</head>
<body>
<main class="sheet">
${head(letter)}
${figures(letter)}
${curveOf(letter)}
${episodes(letter)}
<div class="two">
${decided(letter)}
${safety(letter)}
</div>
${missing(letter)}
${foot(letter)}
</main>
</body>
</html>
`.html
}

function head({ clinic, asOf, patient }: Letter): Html {
  const { name, birthDate, externalId, condition } = patient
  const born = birthDate && withSource(`born ${plainDate(birthDate.value)}`, birthDate.from)
  const number =
    externalId && withSource(shortened(externalId.value, lettersAtMost.externalId), externalId.from)
  return html`<header>
<div><h1 class="title">Course of treatment</h1><p>For the referring psychiatrist or payer</p></div>
<p><b>${shortened(clinic.name, lettersAtMost.clinic)}</b><br>${clinic.phone}<br>As of ${dateOf(asOf, clinic.timezone)}</p>
</header>
<p class="who"><b>${withSource(shortened(name.value, lettersAtMost.name), name.from)}</b>${[born, number].map((each) => (each ? html`, ${each}` : nothing))}. Treated for ${withSource(condition.value, condition.from)}.</p>`
}

const fact = (name: string, value: Html, note: Html | string = nothing): Html =>
  html`<div><dt>${name}</dt><dd>${value}<small>${note}</small></dd></div>`

function figures(letter: Letter): Html {
  const { scale, baseline, best, latest, state, clinic } = letter
  const reading = (name: string, of: Cited<Reading> | null, note: Html | string) =>
    of === null
      ? fact(name, html`none`)
      : fact(
          name,
          withSource(number(of.value.score), of.from),
          html`${dateOf(of.value.at, clinic.timezone)}${note}`,
        )
  const compared = (name: string, of: Compared | null) =>
    reading(name, of?.reading ?? null, of?.change ? html`, ${changeOf(of.change)}` : nothing)
  const scores = scale
    ? html`${reading(`Baseline, ${scale.name}`, baseline, '')}${compared('Best score', best)}${compared('Latest score', latest)}${fact('State by the latest score', state ? withSource(state.value, state.from) : html`not known`)}`
    : nothing
  return html`<dl>${scores}${treated(letter)}</dl>
${scale ? html`<p class="quiet">Response means ${scale.rule}${scale.respondsAt === null ? '' : html`; here a score of ${number(scale.respondsAt)} or ${scale.lowerIsBetter ? 'less' : 'more'}`}.</p>` : html`<p>The clinic has no full scale for this condition.</p>`}`
}

function changeOf({ value: { points, share }, from }: Cited<Change>): Html {
  const by = counted(Math.round(Math.abs(points) * 10) / 10, 'point')
  const part = share === null ? '' : ` (${percent(Math.abs(share))})`
  if (points === 0) return withSource('no change', from)
  return withSource(`${by}${part} ${points > 0 ? 'better' : 'worse'}`, from)
}

function treated({ course, clinic: { timezone } }: Letter): Html {
  if (course === null) return fact('Sessions', html`none yet`)
  const { sessions, boosters, first, last, dose, routes } = course
  const day = ({ value, from }: typeof first) => withSource(dateOf(value, timezone), from)
  const doses = ({ least, most }: { least: number; most: number }) =>
    least === most ? `${number(least)} mg` : `${number(least)} to ${number(most)} mg`
  return html`${fact('Sessions', withSource(String(sessions.value), sessions.from), html`of them ${withSource(counted(boosters.value, 'booster'), boosters.from)}`)}${fact('First and last session', day(first), html`to ${day(last)}`)}${fact('Dose of a session', dose ? withSource(doses(dose.value), dose.from) : html`not entered`, withSource(routes.value.join(', '), routes.from))}`
}

const left = (of: Cited<number> | null, what: string): Html =>
  of === null
    ? nothing
    : html`<p class="quiet">${withSource(`${of.value} earlier`, of.from)} ${what} stand in the record.</p>`

function episodes(letter: Letter): Html {
  const { shown } = letter.episodes
  if (shown.length === 0) return nothing
  return html`<h2>How long each response lasted</h2>
<table><thead><tr><th scope="col">Treatment</th><th scope="col">Last session</th><th scope="col">Response first seen</th><th scope="col">Lasted after it</th></tr></thead>
<tbody>${shown.map((each) => episodeRow(each, letter.clinic.timezone))}</tbody></table>
<p class="quiet">${summaryOf(letter)}</p>`
}

function summaryOf(letter: Letter): Html {
  const { overall } = letter
  if (overall === null) return nothing
  const { treatments, responded, lost } = overall.value
  const told = `${counted(treatments, 'treatment')} in all: ${responded} brought a response, ${lost} of which ended in a loss that was seen`
  const { left: more } = letter.episodes
  const earlier =
    more === null
      ? nothing
      : html` The ${withSource(String(more.value), more.from)} earlier ones stand in the record.`
  return html`${withSource(told, overall.from)}.${earlier}`
}

function episodeRow(episode: Episode, zone: string): Html {
  const { kind, sessions, ended, responded, lasted } = episode
  const name = kind === 'booster' ? 'Booster' : `Series of ${counted(sessions, 'session')}`
  const seen = responded ? withSource(dateOf(responded.value, zone), responded.from) : html`–`
  return html`<tr><td>${name}</td><td>${withSource(dateOf(ended.value, zone), ended.from)}</td><td>${seen}</td><td>${withSource(lastedOf(episode), lasted?.from ?? [])}</td></tr>`
}

function decided({ decisions: { shown, left: more }, clinic: { timezone } }: Letter): Html {
  const line = ({ at, decision, until, reason }: Decision) =>
    html`<li>${withSource(dateOf(at.value, timezone), at.from)} ${decisions[decision]}${until ? html` until ${dateOf(until, timezone)}` : nothing}: ${shortened(reason, lettersAtMost.reason)}</li>`
  return html`<section><h2>Decisions on boosters</h2>${shown.length === 0 ? html`<p class="quiet">None.</p>` : html`<ul>${shown.map(line)}</ul>`}${left(more, 'decisions')}</section>`
}

function safety({ safety: { shown, left: more }, clinic: { timezone } }: Letter): Html {
  const line = ({ at, what, outcome }: SafetyEvent) =>
    html`<li>${withSource(dateOf(at.value, timezone), at.from)} ${what}: ${outcome}</li>`
  return html`<section><h2>Safety events</h2>${shown.length === 0 ? html`<p class="quiet">None on record.</p>` : html`<ul>${shown.map(line)}</ul>`}${left(more, 'events')}</section>`
}

function missing({ missing: of, scale }: Letter): Html {
  if (of === null || scale === null) return nothing
  const { asked, answered, readings, prorated, longestGap } = of
  const unanswered = asked.value - answered.value
  const share = asked.value === 0 ? '' : ` (${percent(unanswered / asked.value)})`
  return html`<h2>What is missing</h2>
<p>Of ${withSource(String(asked.value), asked.from)} check-ins ${withSource(`${unanswered}${share}`, answered.from)} were not answered. ${withSource(String(readings.value), readings.from)} totals of the ${scale.name}, ${withSource(String(prorated.value), prorated.from)} of them worked out from fewer items than it has.${longestGap === null ? nothing : html` The longest time without one since the first session: ${withSource(`${number(longestGap.value)} days`, longestGap.from)}.`}</p>`
}

function foot({ record: { patientId, version, head: hash }, asOf }: Letter): Html {
  return html`<div class="sign"><span>Signature</span><span>Name and license</span><span>Date</span></div>
<footer><p>Numbers in brackets are the commits of the clinic’s record that hold what stands before them (5–210: from the first to the last). Record <span data-record="${patientId}">${patientId}</span>, commit <span data-commit="${cited([version])}">${version}</span>, ${hash === null ? 'without a hash' : html`SHA-256 ${hash}`}, as of ${asOf}. A duration lies between the last score in response and the first one that was lost. This page tells what is on record and recommends nothing.</p></footer>`
}
