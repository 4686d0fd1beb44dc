import { id } from '../built-in.ts'
import type { AnswerSet, Instrument, Item, ItemFlag } from '../types.ts'
import { errorFromReliableChange, phqAnswers, phqLicence, twoWeeks } from './shared.ts'

const source =
  'Kroenke, Spitzer, Williams 2001, J Gen Intern Med 16:606-13; docs/clinical.md "PHQ-9"'

const item = (code: string, en: string, es: string, flags: readonly ItemFlag[] = []): Item => ({
  code,
  text: { en, es },
  answers: phqAnswers,
  ...(flags.length > 0 && { flags }),
})

/** Also the stem of PHQ-2. */
export const phqStem = {
  en: 'Over the last 2 weeks, how often have you been bothered by any of the following problems?',
  es: 'Durante las últimas 2 semanas, ¿qué tan seguido ha tenido molestias debido a los siguientes problemas?',
} as const

/** Items 1 and 2, which are PHQ-2. */
export const phqCore: readonly Item[] = [
  item(
    '44250-9',
    'Little interest or pleasure in doing things',
    'Poco interés o placer en hacer cosas',
  ),
  item(
    '44255-8',
    'Feeling down, depressed, or hopeless',
    'Se ha sentido decaído(a), deprimido(a) o sin esperanzas',
  ),
]

const crisis = {
  kind: 'crisis',
  level: 'emergency',
  reply: 'crisis',
  source: 'docs/clinical.md "When a person must act"',
} as const
const harm: readonly ItemFlag[] = [
  {
    ...crisis,
    from: 1,
    to: 1,
    escalation: 'crisis-passive',
    says: 'Thoughts of being better off dead or of self-harm on several days',
  },
  {
    ...crisis,
    from: 2,
    to: 2,
    escalation: 'crisis-active',
    says: 'Thoughts of being better off dead or of self-harm on more than half the days',
  },
  {
    ...crisis,
    from: 3,
    to: 3,
    escalation: 'crisis-active',
    says: 'Thoughts of being better off dead or of self-harm nearly every day',
  },
]

// LL359-1: the last two codes are out of order in LOINC itself.
const difficulty: AnswerSet = {
  kind: 'choices',
  code: 'LL359-1',
  answers: [
    {
      value: 0,
      label: { en: 'Not difficult at all', es: 'No ha sido difícil' },
      code: 'LA6572-7',
    },
    { value: 1, label: { en: 'Somewhat difficult', es: 'Un poco difícil' }, code: 'LA6573-5' },
    { value: 2, label: { en: 'Very difficult', es: 'Muy difícil' }, code: 'LA6575-0' },
    {
      value: 3,
      label: { en: 'Extremely difficult', es: 'Extremadamente difícil' },
      code: 'LA6574-3',
    },
  ],
}

export const phq9: Instrument = {
  id: id('phq-9'),
  name: 'PHQ-9',
  role: 'full',
  direction: 'higher-worse',
  recall: twoWeeks,
  stem: phqStem,
  items: [
    ...phqCore,
    item(
      '44259-0',
      'Trouble falling or staying asleep, or sleeping too much',
      'Ha tenido dificultad para quedarse o permanecer dormido(a), o ha dormido demasiado',
    ),
    item(
      '44254-1',
      'Feeling tired or having little energy',
      'Se ha sentido cansado(a) o con poca energía',
    ),
    item('44251-7', 'Poor appetite or overeating', 'Sin apetito o ha comido en exceso'),
    item(
      '44258-2',
      'Feeling bad about yourself — or that you are a failure or have let yourself or your family down',
      'Se ha sentido mal con usted mismo(a) – o que es un fracaso o que ha quedado mal con usted mismo(a) o con su familia',
    ),
    item(
      '44252-5',
      'Trouble concentrating on things, such as reading the newspaper or watching television',
      'Ha tenido dificultad para concentrarse en ciertas actividades, tales como leer el periódico o ver la televisión',
    ),
    item(
      '44253-3',
      'Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual',
      '¿Se ha movido o hablado tan lento que otras personas podrían haberlo notado? o lo contrario – muy inquieto(a) o agitado(a) que ha estado moviéndose mucho más de lo normal',
    ),
    item(
      '44260-8',
      'Thoughts that you would be better off dead or of hurting yourself in some way',
      'Pensamientos de que estaría mejor muerto(a) o de lastimarse de alguna manera',
      harm,
    ),
  ],
  unasked: [
    {
      code: '69722-7',
      text: {
        en: 'If you checked off any problems, how difficult have these problems made it for you to do your work, take care of things at home, or get along with other people?',
        es: 'Si marcó cualquiera de los problemas, ¿qué tanta dificultad le han dado estos problemas para hacer su trabajo, encargarse de las tareas del hogar, o llevarse bien con otras personas?',
      },
      answers: difficulty,
      unscored: true,
    },
  ],
  range: { min: 0, max: 27 },
  scoring: { kind: 'sum' },
  // Arrieta 2017 for the two; item 9 is never imputed (docs/clinical.md "Above all" rule 2).
  missing: { allowed: 2, prorate: 'whole', required: [8] },
  bands: [
    { from: 0, to: 4, label: 'minimal' },
    { from: 5, to: 9, label: 'mild' },
    { from: 10, to: 14, label: 'moderate' },
    { from: 15, to: 19, label: 'moderately severe' },
    { from: 20, to: 27, label: 'severe' },
  ],
  cutOff: 10, // Kroenke 2001
  response: { fraction: 0.5 }, // NCQA/HEDIS, NYS Collaborative Care, SUSTAIN-3
  remission: 4, // below 5, the same sources
  meaningfulChange: 5, // Löwe 2004
  reliableChange: 6, // NHS Talking Therapies; docs/clinical.md "Numbers for each scale"
  standardError: errorFromReliableChange(6), // 2.16; Löwe's 5 points as 2 SEM would make it 2.5
  loinc: { panel: '44249-1', total: '44261-6' },
  licence: phqLicence,
  source,
}
