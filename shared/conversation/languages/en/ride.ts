// English of who takes the patient home.
import type { RideWords } from '../ride.ts'

export const ride = {
  courtesy: 'ok okay thanks thank you please pls sorry hi hello hey well so oh um uh lol',
  idle: 'ok okay yes yep yeah thanks thank you please sure done arranged set good all got it ride home',
  doubts:
    'maybe later soon not no yet hopefully probably think guess unless but if or canceled cancelled tomorrow',
  alone:
    'me myself i self alone nobody none noone own car truck bus walk walking bike train subway metro drive driving ' +
    'uber lyft taxi cab',
  own: 'my our a an the his her',
  people:
    '(?:(?:best|good|old|older|younger|little|big|step) )?(?:wife|wifey|husband|hubby|spouse|partner|fiancee?|girlfriend|' +
    'boyfriend|[bg]f|mom|mum|mom?ma|mommy|mother|dad|daddy|father|pop|parent|folk|son|daughter|kid|bro(?:ther)?|sis(?:ter)?|' +
    'sibling|step(?:mom|dad|son|daughter)|aunt(?:ie|y)?|uncle|cousin|niece|nephew|grand(?:ma|pa|mother|father|son|daughter)|' +
    '[mf]il|friend|buddy|bestie|pal|neighbou?r|roommate|roomie|housemate|co ?worker|colleague|boss|caregiver|caretaker|' +
    'carer|aide|nurse|pastor|sponsor|family|relative|sitter)s?(?: in law)?',
  anybody: '<one>',
  names: 'alice angel bill dan dawn don gloria jesus joy luz rosa ron',
  pieces: {
    one: '(?:(?:some|any) ?(?:one|body)|one)',
    lift: '(?:(?:a |my |the )?(?:ride|lift|driver|transport(?:ation)?)(?: home| back)?)',
    home:
      '(?: (?:home|back|there|and|after(?:wards?)?|tomorrow|today|in the morning|from (?:there|the clinic|(?:my|the) ' +
      '(?:visit|appointment))))*',
    who:
      '(?: (?:to|wholl|thatll|thats|whos|(?:who|that) (?:can|will|is)))?(?: (?:take|taking|drive|driving|bring|bringing|get|' +
      'getting|pick|picking) me(?: up)?<home>)?',
    car: '(?:(?:an? |the |my (?:own )?)?(?:uber|lyft|taxi|cab|bus|train|subway|metro|car|bike|truck|rideshare))',
  },
  takes:
    '(?:(?:is|are|s|can|could|gonna|will(?: be)?|(?:is|are) (?:going to|gonna)|(?:offered|agreed) to|said (?:s?he|they) ' +
    '(?:will|can|could)) )?(?:be )?(?:(?:take|takes|taking|bring|brings|bringing|gets?|getting) (?:me|us)<home>|' +
    '(?:gives?|giving) (?:me|us) (?:a )?(?:ride|lift)<home>|(?:drives?|driving)(?: (?:me|us))?<home>|' +
    '(?:picks?|picking)(?: (?:me|us))? up<home>|(?:do|doing) (?:it|that)|got (?:me|it|this)|' +
    '(?:come|coming)(?: along)? (?:(?:with|for) me|to (?:get|take|drive) me<home>|to pick me up<home>))|will|can|' +
    '(?:has|s) (?:got )?(?:me|it)(?: covered)?',
  takenBy:
    '(?:(?:i am|im|i have|ive|i will be|ill be|i) )?(?:getting |got |have |get )?(?:a )?(?:ride|lift)(?: home| back)? ' +
    '(?:from|with|by)|(?:im |i am |i will be |ill be |being )?(?:picked up|driven|taken home|brought home)(?: home)? by|' +
    '(?:im |i am )?(?:going|riding|coming|leaving|getting)(?: home| back)? (?:with|w)|(?:riding|ride|driving) (?:with|w)',
  itIs: 'its|it is|it will be|itll be|thats|i have|i got|ive got|have got|got',
  has:
    '(?:i )?(?:do )?(?:have|got|found|ive (?:got|found)|i have got|have got) (?:<lift>|<one><who>|it covered|(?:it|that)(?: all)? ' +
    '(?:arranged|set up|lined up)|one arranged)(?: (?:already|now|arranged|all|set|set up|lined up|for (?:tomorrow|it)|home))*|' +
    '(?:my |the )?(?:ride|ride home|transport(?:ation)?|driver|its|it is|that is|thats|im|i am|we are|were)(?: is| s)?' +
    '(?: now| already| all)* (?:arranged|set(?: up)?|sorted|covered|lined up|taken care of|organi[sz]ed|good to go)(?: now)?|' +
    '(?:all |already )?(?:arranged|all set(?: up)?|got it covered|covered|taken care of)(?: now| already)?|i do(?: now)?',
  none:
    '(?:(?:no|nope|nah|unfortunately) )?not (?:yet|arranged|arranged yet|yet arranged|right now|at the moment|set up|set up yet)|' +
    '(?:(?:no|nope|nah|unfortunately) )?(?:i )?(?:do not|dont|have not|havent|cant|can not|cannot|could not|couldnt)' +
    '(?: (?:have|got|find|found|get|gotten|arranged?|had))? (?:<lift>|(?:a |any )?<one>|it|that|any)<who>' +
    '(?: (?:yet|arranged|right now|at the moment|so far|who can|for tomorrow))*|' +
    '(?:i )?(?:have |got |there is |theres )?(?:no|no ?one|no ?body|none)(?: (?:ride|lift|driver|transport(?:ation)?))?' +
    '(?: (?:home|yet|can|can (?:take|drive) me|is available|available|to (?:take|drive) me|so far|right now|at the moment))*|' +
    '(?:i do not|i dont|i have not|i havent|i have none)(?: yet| have)*|' +
    '(?:(?:im|i am) )?(?:still )?(?:looking|searching|asking around|working on (?:it|that)|trying to (?:find|get|arrange|figure out)|' +
    'waiting (?:to hear(?: back)?|on))(?: for)?(?: (?:<lift>|<one><who>))?(?: still| now)?|' +
    '(?:(?:i will|i am going to|i am|i can|i plan to|ill|im|im going to|im gonna|gonna|going to|will) )?(?:be )?(?:just )?' +
    '(?:drive|driving|take|taking|get|getting|use|using|call|calling|grab|grabbing|order|ordering|ride|riding|catch|catching|' +
    'walk|walking|come|coming|go|going)(?: (?:by|in|with|on))? (?:(?:home )?(?:myself|alone)|<car>)' +
    '(?: (?:home|back|there|after(?:wards)?|(?:by )?myself|alone|to the clinic|probably))*|' +
    'i (?:drive|walk)(?: home)?|(?:by )?myself|alone|on my own|driving|walking|<car>',
} satisfies RideWords
