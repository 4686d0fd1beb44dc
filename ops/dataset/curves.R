# Reproduces the clinic's curves from the episodes alone, and compares them with those the service reckoned.
#   Rscript curves.R <folder of the data set>
# Needs the package survival. Exits with 1 where any survival differs by more than 1e-9.
suppressMessages(library(survival))

folder <- commandArgs(trailingOnly = TRUE)[1]
if (is.na(folder)) folder <- "."
episodes <- read.csv(file.path(folder, "episodes.csv"), stringsAsFactors = FALSE)
curves <- read.csv(file.path(folder, "curves.csv"), stringsAsFactors = FALSE)
responded <- episodes[!is.na(episodes$left_days), ]
atMost <- 1e-9

# A loss in the middle of its interval; without one, cut short at the last look that found the response.
kaplan_meier <- function(e) {
  lost <- !is.na(e$right_days)
  time <- ifelse(lost, (e$left_days + e$right_days) / 2, e$left_days)
  fit <- survfit(Surv(time, lost) ~ 1, conf.type = "log-log")
  data.frame(to = fit$time, survival = fit$surv)
}

# Turnbull 1976: masses on the innermost intervals. EM to come near, then Newton steps on the masses above 0.
turnbull <- function(e) {
  left <- e$left_days
  right <- ifelse(is.na(e$right_days), Inf, e$right_days)
  lefts <- sort(unique(left)); rights <- sort(unique(right))
  exact <- left == right
  inner <- NULL
  for (r in rights) {
    below <- lefts[lefts < r]
    if (any(exact & right == r)) inner <- rbind(inner, c(r, r))
    else if (length(below)) {
      l <- max(below)
      if (!any(rights > l & rights < r)) inner <- rbind(inner, c(l, r))
    }
  }
  holds <- outer(left, inner[, 1], "<=") & outer(right, inner[, 2], ">=")
  mode(holds) <- "numeric"
  mass <- rep(1 / ncol(holds), ncol(holds))
  for (i in 1:3000) {
    new <- mass * colMeans(holds / as.vector(holds %*% mass))
    if (max(abs(new - mass)) < 1e-9) { mass <- new; break }
    mass <- new
  }
  active <- mass > 1e-7
  for (i in 1:200) {
    mass[!active] <- 0
    mass <- mass / sum(mass)
    A <- holds[, active, drop = FALSE] / as.vector(holds %*% mass)
    gradient <- colMeans(A)
    hessian <- crossprod(A) / nrow(A)
    k <- ncol(A)
    system <- rbind(cbind(hessian, 1), c(rep(1, k), 0))
    step <- tryCatch(solve(system, c(gradient, 0))[1:k], error = function(x) NULL)
    if (is.null(step)) break
    far <- 1
    shrinking <- step < 0
    if (any(shrinking)) far <- min(1, min(-mass[active][shrinking] / step[shrinking]))
    mass[active] <- pmax(mass[active] + far * step, 0)
    gone <- active & mass <= 1e-14
    if (any(gone)) { active <- active & !gone; next }
    if (max(abs(far * step)) < 1e-15) {
      # Kuhn and Tucker: where more mass would help, there must be some.
      all <- colMeans(holds / as.vector(holds %*% mass))
      missing <- !active & all > 1 + 1e-9
      if (!any(missing)) break
      active <- active | missing
      mass[missing] <- 1e-6
    }
  }
  data.frame(to = inner[, 2], survival = 1 - cumsum(mass))
}

# Survival after a time, of a curve that falls in steps. Times nearer to each other than survfit tells apart are one, and
# which of them stands for all is no difference between curves.
at <- function(curve, time) {
  if (nrow(curve) == 0) return(1)
  known <- curve$to[is.finite(curve$to)]
  survival <- curve$survival[is.finite(curve$to)]
  c(1, survival)[findInterval(time + 1.6e-8 * pmax(1, time), known) + 1]
}

worst <- 0
for (group in unique(curves$group)) {
  own <- if (group == "all") responded else responded[responded$condition == group, ]
  for (estimate in c("kaplan-meier", "turnbull")) {
    said <- curves[curves$group == group & curves$estimate == estimate & !is.na(curves$to_days), ]
    if (nrow(said) == 0) next
    curve <- if (estimate == "turnbull") turnbull(own) else kaplan_meier(own)
    off <- max(abs(at(curve, said$to_days) - said$survival))
    worst <- max(worst, off)
    cat(sprintf("%s %s: %d episodes, %d steps, largest difference %.3g\n",
      estimate, group, nrow(own), nrow(said), off))
  }
}
cat(sprintf("largest difference of all: %.3g\n", worst))
quit(status = if (worst <= atMost) 0 else 1)
