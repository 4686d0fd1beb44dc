// Forms of Spanish verbs, without accents as all words here.

const endings: Readonly<Record<string, string>> = {
  ar: 'o as a amos an e aste aron aba abas aban are aras ara aremos aran aria arias arian es emos en ando ado ada ados adas ar',
  er: 'o es e emos en i iste io imos ieron ia ias ian ere eras era eremos eran eria erias erian a as amos an iendo ido ida er iera',
  ir: 'o es e imos en i iste io ieron ia ias ian ire iras ira iremos iran iria irias irian a as amos an iendo ido ida ir iera',
}

/**
 * "matar+": every form without a pronoun; "matar+me": those that end in one ("matarme",
 * "matandome"); "matar+lo" with any of lo, la, los, las, le, les.
 */
export function forms(written: string): string {
  const [verb = '', pronoun = ''] = written.split('+')
  const stem = verb.slice(0, -2)
  if (pronoun === '')
    return (endings[verb.slice(-2)] ?? '')
      .split(' ')
      .map((end) => stem + end)
      .join(' ')
  const gerund = stem + (verb.endsWith('ar') ? 'ando' : 'iendo')
  const pronouns = pronoun === 'lo' ? ['lo', 'la', 'los', 'las', 'le', 'les'] : [pronoun]
  return pronouns.map((each) => `${verb}${each} ${gerund}${each}`).join(' ')
}
