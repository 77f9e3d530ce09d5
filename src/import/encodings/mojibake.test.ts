import { describe, expect, it } from 'vitest';
import { repairMojibake } from './mojibake.ts';
import { tableOf, type Misreading } from './singleByte.ts';

/** A text as a program shows it that reads its UTF-8 bytes in `encoding`. */
function misread(text: string, encoding: Misreading): string {
  return [...new TextEncoder().encode(text)].map((byte) => tableOf(encoding)[byte]).join('');
}

const TEXT = 'وزير الثقافة: «اللغة هويتنا» – مؤتمر في الربيع، وحفظ لفظها';

describe('repairMojibake', () => {
  it.each([
    ['ظˆط²ظٹط± ط§ظ„ط«ظ‚ط§ظپط©', 'وزير الثقافة', 'UTF-8 read as windows-1256'],
    ['Ø§Ù„Ù‚Ø§Ù‡Ø±Ø©', 'القاهرة', 'UTF-8 read as windows-1252'],
    ['æÒíÑ ÇáËÞÇÝÉ', 'وزير الثقافة', 'windows-1256 read as Latin-1'],
    ['Ã˜Â§Ã™â€žÃ™â€šÃ˜Â§Ã™â€¡Ã˜Â±Ã˜Â©', 'القاهرة', 'UTF-8 read as windows-1252'],
  ])('%s', (text, repaired, was) => {
    expect(repairMojibake(text)).toEqual({ text: repaired, was, restored: 0, left: 0 });
  });

  it.each(['windows-1256', 'windows-1252', 'macintosh', 'windows-1251'] as const)(
    'UTF-8 read as %s',
    (encoding) => {
      expect(repairMojibake(misread(TEXT, encoding)).text).toBe(TEXT);
      expect(repairMojibake(misread(misread(TEXT, encoding), encoding)).text).toBe(TEXT);
    },
  );

  it('a line that is whole stays, and a whole label on the line of a misread text', () => {
    const page = `${misread(TEXT, 'windows-1256')}\nتاريخ النشر: 2012\n`;
    expect(repairMojibake(page).text).toBe(`${TEXT}\nتاريخ النشر: 2012\n`);
    expect(repairMojibake(`المصدر: ${misread(TEXT, 'windows-1252')}`).text).toBe(`المصدر: ${TEXT}`);
  });

  it('Latin-1 and CP1252 in one text', () => {
    const half = misread('القاهرة وبيروت', 'windows-1252');
    const latin = [...new TextEncoder().encode('القاهرة وبيروت')]
      .map((byte) => String.fromCharCode(byte))
      .join('');
    expect(repairMojibake(`${half} ${latin}`).text).toBe('القاهرة وبيروت القاهرة وبيروت');
  });

  it('letters whose second byte was lost', () => {
    const lossy = misread('حفل الثقافة في القاهرة يحضره الوزير', 'windows-1252').replaceAll(
      /[\x81\xad]/g,
      '',
    );
    expect(repairMojibake(lossy)).toMatchObject({ text: 'حفل الثقافة في القاهرة يحضره الوزير', restored: 5 });
  });

  it.each([
    'وسط، حفظ، شرط؛ لفظ؟ «غلط» ضغط‌ها',
    'طُ ظِ ط، ظ، غ،',
    'Müller à Paris: où est le café ? Ça va très bien.',
    'ØDEGÅRD سجل هدفين',
  ])('a text that is no mojibake stays: %s', (text) => {
    expect(repairMojibake(text)).toEqual({ text, restored: 0, left: 0 });
  });
});
