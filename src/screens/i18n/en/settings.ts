import type * as arabic from '../ar/settings.ts';
import type { TranslationOf } from '../../../text/language.ts';

export const settings = {
  title: 'Reading settings',
  close: 'Close the settings',
  sample: 'على هذا القَدْر تُقرأ السطور، فاختَر ما يُريح عينيك: في 26 يوليو 1956 مرّت 3 سفن بالقناة.',
  usual: 'Back to the usual',
  unkept: 'The browser does not allow anything to be kept; the choice lasts while the page is open.',
  smaller: 'Smaller',
  larger: 'Larger',
  theme: {
    name: 'Colour of the page',
    system: 'Device',
    paper: 'Paper',
    sepia: 'Ivory',
    dark: 'Night',
    contrast: 'Contrast',
  },
  size: { name: 'Size of the text', value: '{{percent}} per cent' },
  leading: { name: 'Space between lines', close: 'Close', medium: 'Medium', open: 'Open' },
  face: { name: 'Typeface', naskh: 'Naskh', sans: 'Modern', book: 'Book Naskh' },
  width: { name: 'Width of the column', narrow: 'Narrow', medium: 'Medium', wide: 'Wide' },
  digits: { name: 'Digits', printed: 'As printed', latin: '123', arabic: '١٢٣' },
  hijri: { name: 'Hijri date', beside: 'Beside', only: 'Alone', hidden: 'Hide' },
  months: {
    name: 'Arabic month names',
    gregorian: 'يوليو',
    levant: 'تموز',
    morocco: 'يوليوز',
    algeria: 'جويلية',
  },
  tashkeel: { name: 'Vowel marks', shown: 'Show', hidden: 'Hide' },
  tatweel: { name: 'Stretched letters', shown: 'Show', hidden: 'Hide' },
  justify: { name: 'Line ends', off: 'Ragged', on: 'Justified' },
} satisfies TranslationOf<typeof arabic.settings>;
