// English around answers.
import type { AnswerWords } from '../answers.ts'
import { ride } from './ride.ts'

export const answers = {
  numbers: 'zero one two three four five six seven eight nine ten',
  filler:
    'i id im ill its it is was would say think guess feel my answer number today just a an the ' +
    'be maybe probably about around like ok okay um uh hmm please pls thanks thank you well so',
  question: 'q|question|item',
  ride,
  notApplicable: 'n a|na|not applicable|does not apply|doesnt apply',
  labels: {
    empty: 'more than less most some with that this have days time very good',
    negations: 'not no never none without',
    yes: 'yes y yeah yep yup',
    no: 'no n nope nah',
  },
  yesOrNo: {
    no: 'no|nope|nah|nop|none|non',
    denials:
      'not at all|not once|nothing|nothing like that|none|none at all|none of (?:that|those|these|the above|them)|never|' +
      'i have not|i havent|i did not|i didnt|i havent had any|i havent had any of (?:that|those|these)',
    softNo: 'not really|no not really|nah not really|nope not really|not realy',
    deniesWhat:
      '(?:no |nope |nah )?(?:i |ive )?(?:have not|havent|not|never|have never|did not|didnt|am not|im not|have yet to|do not|dont)(?: been)?',
    besideWhat:
      'at all yet since my the a an any it that anything anywhere visit session treatment infusion appointment today yesterday so far then or and thanks thank you car been home to work once still right now last',
    alike: 'drove drive driving driven drived',
    comfort:
      'thanks|thank you|thank god|thank goodness|thankfully|maam|sir|im fine|im good|im ok|im okay|all good|feeling good|feeling fine',
    leadingYes: 'yes|yeah|yea|yep|yup',
    leadingNo: 'no|nope|nah',
    afterNo: 'i|my|we|she|they|the|someone|got|took|had|just|not|haven?t|never|uber',
    turns:
      'but except however though although almost maybe kinda sort kind sorta idea clue sure problem worries thanks thank ' +
      'remember know or idk unless until',
    noes: 'no not never nope nah nothing none dont didnt havent hasnt wasnt isnt cant couldnt wont neither barely hardly',
    yeses: 'yes yeah yep yup did have was',
  },
} satisfies AnswerWords
