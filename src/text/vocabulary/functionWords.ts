import { fold } from '../fold.ts';

/**
 * Words that name no subject, in careful print: prepositions, conjunctions, particles, pronouns, interrogatives, and the
 * forms of «كان». Nouns of place and time that govern like prepositions («بعد», «قبل», «بين», «عند») are among them.
 */
const LISTED =
  'في من على إلى عن مع حتى منذ مذ خلال عبر بين عند لدى لدن حول دون نحو بعد قبل فوق تحت أمام خلف ضمن ' +
  'أو ثم أم بل لكن لكنه لكنها إن أن إنه إنها أنه أنها إذ إذا لو لولا كي لكي لأن لأنه لأنها كأن لعل ليت ' +
  'ما لا لم لن لما قد لقد هل ألا أما إما سوف ليس ليست إلا كلا نعم أي أية كما كلما بينما حين حينما حيث عندما ' +
  'هو هي هم هن هما نحن أنا أنت أنتم هذا هذه هذان هاتان ذلك تلك هؤلاء أولئك ذاك هنا هناك ' +
  'الذي التي الذين اللذان اللتان اللذين اللتين اللواتي اللاتي ' +
  'ماذا لماذا متى أين كيف كم بكم مما عما فيما بما لما ممن عمن فيم بم لم كان كانت كانوا يكون تكون ' +
  'به بها بهم بهما بنا فيه فيها فيهم فيهما له لها لهم لهما لنا منه منها منهم منهما منا عنه عنها عنهم ' +
  'عليه عليها عليهم عليهما علينا إليه إليها إليهم إلينا معه معها معهم معنا و ف ب ل ك ال ' +
  'the of in on at to and or a an is are was were for by with from';

const listed = new Set(LISTED.split(' ').map(fold));
/** Function words that another word is like when folded: the names «علي» and «متي». */
const ENDING_IN_ALEF = new Set(['على', 'متى'].map(fold));

/**
 * Tells whether a typed word is a function word, also behind «و» or «ف» («وفي», «فمن»). «علي» is a name, «على» is not.
 */
export function isFunctionWord(typed: string): boolean {
  const folded = fold(typed);
  const word = listed.has(folded) ? folded : folded.replace(/^[وف](?=..)/, '');
  return listed.has(word) && !(ENDING_IN_ALEF.has(word) && !/\u0649\p{M}*$/u.test(typed));
}
