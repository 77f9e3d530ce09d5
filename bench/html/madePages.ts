import { encode } from '../../src/import/encodings/fixtures/encode.ts';
import { bytesOf } from '../../src/import/encodings/singleByte.ts';
import { Dice, type Half } from '../search/dice.ts';
import { PHRASES } from './phrases.ts';
import { drawStories, type Story } from './stories.ts';
import { type Style, STYLES, writePage } from './templates.ts';

/** A page of a made collection, with its truth. */
export interface MadePage {
  style: Style;
  story: Story;
  html: string;
  bytes: Uint8Array;
  /** Texts of its furniture. */
  planted: string[];
}

/** Sets stories of a corpus as pages, each in the next style. A half's pages are always the same. */
export function makeHtmlPages(corpus: string, count: number, half: Half): MadePage[] {
  const dice = new Dice(`pages ${half}`);
  return drawStories(corpus, count, half).map((drawn, i) => {
    const style = STYLES[i % STYLES.length];
    if (!style) throw new RangeError('There is no style of pages.');
    const story = style.encoding ? fitted(drawn, style.encoding) : drawn;
    const { html, planted } = writePage(style, story, PHRASES[half], dice);
    return {
      style,
      story,
      html,
      planted,
      bytes: encode(fit(html, style.encoding), style.encoding ?? 'utf-8'),
    };
  });
}

/** Text with what an encoding cannot show left out. */
function fit(text: string, encoding: 'windows-1256' | undefined): string {
  if (!encoding) return text;
  const map = bytesOf(encoding);
  return Array.from(text, (char) => (char < '\x80' || map.has(char) ? char : '')).join('');
}

function fitted(story: Story, encoding: 'windows-1256'): Story {
  return {
    ...story,
    title: fit(story.title, encoding),
    pieces: story.pieces.map(({ tag, text }) => ({ tag, text: fit(text, encoding) })),
  };
}
