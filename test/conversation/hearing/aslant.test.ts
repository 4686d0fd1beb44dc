// Danger told in no word for it, and figures of speech beside which danger is told.
import { describe, expect, it } from 'vitest'
import { findDanger, type Tier } from '../../../shared/conversation/hearing/index.ts'

const rings = (body: string): boolean => findDanger(body).some(({ tier }) => tier !== 'concern')

const told: readonly (readonly [Tier, readonly string[]])[] = [
  [
    'crisis-imminent',
    [
      // The means gave way.
      'the cord ripped loose, next time something sturdier',
      'branch cracked under me, still here. trying again',
      'the scarf wouldnt hold me',
      'revolver jammed. going to fix it',
      // What would hold.
      'would the rafters hold my weight',
      'that banister could take a grown man',
      'now i know what the shower rod is good for',
      // So many down.
      '16 benadryl in and still awake',
      'about thirty ambien deep and the walls are soft',
      'forty down and im getting numb',
      // When it comes.
      'when the express comes by im walking out',
      'once the amtrak passes through, lying down on the line',
      '2nite is the night',
      'chugging it now',
      // Where, and with what.
      'chose the trestle by the mill',
      'heading to the shed with the extension cord',
      'last cigarette then the pills',
      'I jumped. cracked two ribs. next time from higher',
      'thats a wrap, tell my cousin he can have my truck',
      'left my rings on the counter. wading into the sea',
    ],
  ],
  [
    'crisis-active',
    ['pulled over by the parapet just to stare', 'stubbed a cigarette into my thigh'],
  ],
  ['harm-to-others', ['he says hes going to pump three rounds into his landlord']],
  [
    'crisis-passive',
    [
      'nothing keeps me here',
      'hardly know what keeps me breathing',
      'so jealous, he gets to be free',
      'ive passed my sell by',
      'never planned on turning 30',
      'cant name a single reason to bother',
    ],
  ],
  [
    'medical',
    [
      'my puppy got the bag open and ate half my gummies',
      '2 yr old climbed the counter and swallowed grandpas metoprolol',
      'i catn breath',
      'its like a piano on my chest',
    ],
  ],
]

describe('danger told aslant', () => {
  it.each(told)('is heard as %s', (tier, bodies) => {
    expect(bodies.filter((body) => findDanger(body)[0]?.tier !== tier)).toEqual([])
  })
})

describe('a thing that gave way, holds or comes', () => {
  it.each([
    'the tow rope snapped on the boat, need a stronger one',
    'the clothesline rod bent under the wet towels',
    'belt broke on the treadmill, new one coming',
    'what the hook by the door is good for, my coats',
    '20 pills in the bottle',
    'when the train comes ill text you',
    'standing in line when the bus comes',
    'nothing keeping me at work so im on my way',
    'jealous of my sister she gets to be done with finals',
    'my son got into college and ate cake',
    'heading to the woods with my rifle, deer season',
    'stopped on the bridge to look at the boats',
    'put my cigarette out on the sidewalk',
    'my meds are past the expiration date',
    'dont want to see 30 patients in a day',
    'going to put two in the fridge for later',
    'walking down to the water with the kids',
    'tell my sister she can have my leftovers',
  ])('may be nothing more: "%s"', (body) => {
    expect(rings(body)).toBe(false)
  })
})

describe('what is told of games, films, sport and lists', () => {
  it.each([
    'reading a novel about a murdered teacher',
    'theres a movie called Death Becomes Her on',
    'every time the boss level starts we die',
    'minecraft and i keep dying',
    'leg day yesterday, cant move my legs',
    'cant lift my arms after pilates',
    'od on bacon this morning',
    'better safe than dead when it comes to ladders',
    'my last shift is friday, new job monday',
    'nursing is my day job',
    'how do i get help with the portal',
    'want to come off the waiting list for surgery',
    'i want to come off my meds',
    'laughing so hard we peed',
    'my goat hanged himself up in the fence, freed him',
    'this protein shake tastes like death',
    'thats a wrap for today, heading home',
    'goodbye to my old couch',
    'my grandpa died in april',
    'my aunt passed by the shop',
    'what is the treatment plan',
    'we are done at 4',
    'the end of the shift',
    'can we shoot for tuesday',
  ])('is no danger: "%s"', (body) => {
    expect(rings(body)).toBe(false)
  })

  it.each([
    'a song called out to me, i want to die',
    'healer here, i want to die',
    'watched a show and i want to kill myself',
    'cant move my left arm since the gym',
    'leg day and i cant feel my face',
    'my last day is friday. no job can change that',
    'id rather be dead than broke',
  ])('hides none either: "%s"', (body) => {
    expect(rings(body)).toBe(true)
  })
})

// "Dead tired", "die of heat", "hang around", "to die for", "over this weather": said of oneself, with that word near.
describe('a plain wish with the word of a figure behind it', () => {
  const wishes = ['i wish i was dead', 'i want to be dead', 'i want to die']
  const tails = [
    ...['im so tired', 'im so broke', 'im serious', 'this is so wrong', 'my dog is all i have'],
    ...[
      'the heat is too much',
      'my phone is at 5',
      'at the end of the month',
      'for real',
      'for good',
    ],
  ]
  it.each(wishes)('is heard: "%s"', (wish) => {
    const said = tails.flatMap((tail) => [`${wish} ${tail}`, `${wish}, ${tail}`])
    expect(said.filter((body) => !rings(body))).toEqual([])
  })

  it.each([
    'i want to hang myself my back is so bad',
    'gonna hang myself with my kids watching tv',
    'goodbye everyone, my old job broke me',
    'my life is over this winter',
    'cutting my arms at night',
    'slicing my thighs at school again',
    'laughing and my chest is crushing and i cant breathe',
    // Of one's own people no less: they are not said to have died.
    'my cousin passed out',
    'grandma just passed out on the floor',
    'my brother wants to die',
    'my aunt tried to die',
    'im better off dead haha',
    'after treatment i plan to die',
    'i want to disappear forever on the couch',
    'im a burden this is so wrong',
    'i plan to end it, the couch is where they will find me',
    'im going to shoot my boss for real',
    'i give up on everything at work',
  ])('so is "%s"', (body) => {
    expect(rings(body)).toBe(true)
  })
})
