// R's survfit on the same intervals, where R and its survival package are installed.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type CensoredInterval = { after: number; by: number | null }

export type Survfit = {
  /** Median of some fits, by R's own clock. */
  ms: number
  fits: number
  logLikelihood: number
  /** Of R and of its package survival. */
  versions: string
}

/** No figure, and why: there never is one of another run. */
export type Missing = { missing: string }

const fits = 3
const script = `
suppressMessages(library(survival))
data <- read.csv(commandArgs(TRUE)[1])
y <- Surv(data$after, data$by, type = "interval2")
times <- sapply(1:${fits}, function(i) system.time(fit <<- survfit(y ~ 1))["elapsed"])
at <- function(t) ifelse(t < fit$time[1], 1, c(1, fit$surv)[findInterval(t, fit$time) + 1])
mass <- ifelse(is.na(data$by), at(data$after), at(data$after) - at(data$by))
versions <- paste0(getRversion(), "/", packageVersion("survival"))
cat(median(times) * 1000, format(sum(log(mass)), digits = 15), versions)
`

/** @param rscript the command, as a test names another */
export function survfitOf(
  intervals: readonly CensoredInterval[],
  rscript = 'Rscript',
): Survfit | Missing {
  const folder = mkdtempSync(join(tmpdir(), 'afterglow-survfit-'))
  try {
    const rows = intervals.map(({ after, by }) => `${after},${by ?? 'NA'}`)
    writeFileSync(join(folder, 'data.csv'), ['after,by', ...rows].join('\n'))
    writeFileSync(join(folder, 'survfit.R'), script)
    const { error, status, stdout, stderr } = spawnSync(
      rscript,
      [join(folder, 'survfit.R'), join(folder, 'data.csv')],
      { encoding: 'utf8', timeout: 300_000 },
    )
    if (error) return { missing: `R is not installed, or did not end (${codeOf(error)})` }
    const [ms = Number.NaN, logLikelihood = Number.NaN] = stdout.split(' ').map(Number)
    if (status !== 0 || Number.isNaN(logLikelihood))
      return { missing: `R has no survival package, or failed: ${stderr.trim().split('\n')[0]}` }
    return { ms, fits, logLikelihood, versions: stdout.split(' ')[2] ?? '' }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const codeOf = (error: Error): string => ('code' in error ? String(error.code) : error.name)

export const saySurvfit = (theirs: Survfit | Missing): string =>
  'missing' in theirs
    ? `NOT COMPARED with R's survfit: ${theirs.missing}`
    : `R's survfit ${theirs.ms.toFixed(0)} ms (log-likelihood ${theirs.logLikelihood.toFixed(4)}, R/survival ${theirs.versions})`
