// Forms of English verbs and nouns.

/** "kill+": kill kills killed killing killin; "stab++" doubles its last letter. */
export function forms(written: string): string {
  const base = written.replace(/\+/g, '')
  const stem = written.endsWith('++') ? base + base.slice(-1) : base.replace(/e$/, '')
  const past = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`
  const many = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`
  return `${base} ${many} ${past} ${stem}ing ${stem}in`
}
