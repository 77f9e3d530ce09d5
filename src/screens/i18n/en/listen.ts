import type * as arabic from '../ar/listen.ts';
import type { TranslationOf } from '../../../text/language.ts';

export const listening = {
  name: 'Listening to the article',
  listName: 'Listening to the list',
  list: 'Listen to the list',
  listOn: 'Go on listening to the list',
  ofList: '{{at}} of {{all}}',
  nowRead: 'Now reading: \u2068{{title}}\u2069',
  previousOne: 'Previous',
  previousArticle: 'Previous article',
  nextOne: 'Next',
  nextArticle: 'Next article',
  unreachable: 'This article did not arrive. Go on to ask for it again, or move to the next.',
  close: 'End listening',
  play: 'Go on',
  pause: 'Pause',
  again: 'From the start',
  previous: 'Previous',
  previousSentence: 'Previous sentence',
  next: 'Next',
  nextSentence: 'Next sentence',
  speed: 'Speed',
  voice: 'Voice',
  waiting: 'Looking for an Arabic voice on your device.',
  unsupported: 'This browser does not read texts aloud. Try another browser on your device.',
  noVoice:
    'Your device has no Arabic voice. Add one in the settings of the device (text to speech), then restart the browser. Nothing of the article has been sent anywhere.',
  silent: 'The voice did not begin. If another page is being read aloud, stop it, then go on here.',
  failed: 'The voice broke off at this sentence. Go on to hear it from its beginning.',
  remote: 'This voice comes over the network: the sentences of the article are sent to it as it reads them.',
} satisfies TranslationOf<typeof arabic.listening>;
