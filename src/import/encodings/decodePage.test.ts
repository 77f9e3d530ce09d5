import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePage, judgeText } from './decodePage.ts';
import { encode } from './fixtures/encode.ts';

const ARABIC =
  'أعلنت بلدية الزهراء صباح أمس بدء العمل في ثلاث حدائق عامة تطل على النهر، وقالت إن كلفتها لن تزيد على ما أقره المجلس.';
const PERSIAN =
  'شهردار زهرا گفت که کار ساخت سه پارک در کنار رود از ديروز آغاز شده است و هزينه آن بيشتر نخواهد شد.';
const URDU =
  'زہرا کے ميئر نے کہا کہ دريا کے کنارے تين باغوں کا کام شروع ہو گيا ہے اور اس کي لاگت نہيں بڑھے گي۔';

const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'] as const;
const NARROW = ['windows-1256', 'iso-8859-6', 'cp720', 'x-mac-arabic'] as const;
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('encodings', () => {
  it.each([...ENCODINGS, ...NARROW])('%s is told from its bytes', (encoding) => {
    const text = ARABIC.replaceAll('،', encoding === 'cp720' ? ' -' : '،');
    expect(decodePage(encode(text, encoding))).toMatchObject({
      ok: true,
      encoding,
      text,
      sure: true,
      notes: [],
    });
  });

  it.each(ENCODINGS)('%s with a byte order mark, which is left out', (encoding) => {
    expect(decodePage(encode(`\ufeff${ARABIC}`, encoding))).toMatchObject({
      ok: true,
      encoding,
      text: ARABIC,
    });
  });

  it.each(['رئيس بلدية الزهراء يفتح حديقة', 'مقتل جندي في الجنوب', 'في'])('short titles: %s', (title) => {
    for (const encoding of [...ENCODINGS, ...NARROW]) {
      const read = decodePage(encode(title, encoding));
      expect(read.ok && read.text.replaceAll('\u00a0', ' ')).toBe(title);
    }
  });

  it.each([
    ['Persian', PERSIAN],
    ['Urdu', URDU],
  ])('%s in windows-1256', (_, text) => {
    const fitting = text.replaceAll('۔', '.');
    expect(decodePage(encode(fitting, 'windows-1256'))).toMatchObject({
      encoding: 'windows-1256',
      text: fitting,
      sure: true,
    });
  });

  it('UTF-16LE without a mark, though its bytes are valid UTF-8', () => {
    const bytes = encode('في البيت', 'utf-16le');
    expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toContain('\u0006');
    expect(decodePage(bytes)).toMatchObject({ encoding: 'utf-16le', text: 'في البيت' });
  });

  it('a declared charset decides between readings that come near each other, never against valid UTF-8', () => {
    expect(decodePage(utf8(ARABIC), 'windows-1256')).toMatchObject({ encoding: 'utf-8', text: ARABIC });
    expect(decodePage(encode(ARABIC, 'windows-1256'), 'ISO-8859-1')).toMatchObject({
      encoding: 'windows-1256',
    });
    expect(decodePage(encode(ARABIC, 'windows-1256'), 'utf-8')).toMatchObject({ encoding: 'windows-1256' });
  });

  it.each(['windows-1256', 'iso-8859-6', 'cp720'] as const)(
    'a headline of many words and no common one, in %s',
    (encoding) => {
      const headline = 'سامر البحري يفتتح ثلاث حدائق عامة وسط حضور أهالي بلدته';
      expect(decodePage(encode(headline, encoding))).toMatchObject({ ok: true, encoding, text: headline });
    },
  );

  it('a few letters of misread text', () => {
    expect(decodePage(utf8('ظ…ط§ ظ‡ظٹ'))).toMatchObject({ ok: true, text: 'ما هي' });
    expect(decodePage(utf8('طريق في الظل'))).toMatchObject({ ok: true, text: 'طريق في الظل', notes: [] });
  });

  it('a character cut at the end of the file is dropped and told', () => {
    const bytes = utf8(ARABIC);
    expect(decodePage(bytes.subarray(0, 23))).toMatchObject({
      text: 'أعلنت بلدية ',
      notes: ['1 broken character in utf-8.'],
    });
  });

  it('lines of windows-1256 among lines of UTF-8', () => {
    const mixed = [...utf8(`${ARABIC}\n`), ...encode(ARABIC, 'windows-1256'), ...utf8(`\n${ARABIC}`)];
    expect(decodePage(Uint8Array.from(mixed))).toMatchObject({
      text: [ARABIC, ARABIC, ARABIC].join('\n'),
      sure: false,
      notes: ['1 line is in another encoding than the rest.'],
    });
  });
});

describe('refusals', () => {
  it.each<[string, Uint8Array | string, object]>([
    ['nothing', '', { kind: 'empty' }],
    ['blanks', ' \n\t ', { kind: 'empty' }],
    [
      'a JPEG picture',
      Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70),
      { kind: 'binary', what: 'jpeg' },
    ],
    ['a PDF', '%PDF-1.4\n…', { kind: 'binary', what: 'pdf' }],
    [
      'a Word document',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0),
      { kind: 'binary', what: 'office' },
    ],
    [
      'bytes at random',
      Uint8Array.from({ length: 999 }, (_, i) => (i * i * 7) % 256),
      { kind: 'binary', what: 'bytes' },
    ],
    ['question marks', '???? ??????? ?? ????? 2012', { kind: 'letters-lost' }],
    ['the nearest Latin letters', '??I ??IC? I????? C?EC?E ?? C???C?CE C??????', { kind: 'letters-lost' }],
    [
      'replacement characters',
      '\ufffd\ufffd\ufffd \ufffd\ufffd\ufffd\ufffd\ufffd 12',
      { kind: 'letters-lost' },
    ],
    ['English', 'The mayor said that three gardens were open.', { kind: 'no-arabic' }],
    [
      'French in Latin-1',
      encode('Le maire a déclaré que le théâtre où', 'windows-1252'),
      { kind: 'no-arabic' },
    ],
    [
      'Russian in windows-1251',
      encode('Мэр сказал что три сада открыты для всех жителей города', 'windows-1251'),
      { kind: 'encoding-unknown' },
    ],
  ])('%s', (_, input, problem) => {
    const bytes = typeof input === 'string' ? utf8(input) : input;
    expect(decodePage(bytes)).toMatchObject({ ok: false, problem });
  });

  it('questions and unknown letters in a whole text are kept', () => {
    const text = 'هل هذا صحيح؟؟ ماذا قال???\nhttp://example.com/?id=1&x=2 لا شيء هنا';
    expect(judgeText(text)).toMatchObject({ ok: true, text, notes: [] });
  });
});

const HOSTILE = path.resolve(import.meta.dirname, '../../../../shared/hostile/encodings');
describe.skipIf(!existsSync(HOSTILE))('the hostile set', () => {
  const bytesOf = (name: string) => readFileSync(path.join(HOSTILE, name));
  const truth = existsSync(HOSTILE) ? new TextDecoder().decode(bytesOf('udhr_arb.utf8.txt')) : '';

  it.each([
    ['udhr_arb.cp1256.txt', 'windows-1256'],
    ['udhr_arb.cp720.txt', 'cp720'],
    ['udhr_arb.iso8859_6.txt', 'iso-8859-6'],
    ['udhr_arb.mac_arabic.txt', 'x-mac-arabic'],
    ['udhr_arb.mojibake-1256-as-latin1.txt', 'utf-8'],
    ['udhr_arb.mojibake-utf8-as-1256.txt', 'utf-8'],
    ['udhr_arb.utf-16-be.bom.txt', 'utf-16be'],
    ['udhr_arb.utf-16-be.nobom.txt', 'utf-16be'],
    ['udhr_arb.utf-16-le.bom.txt', 'utf-16le'],
    ['udhr_arb.utf-16-le.nobom.txt', 'utf-16le'],
    ['udhr_arb.utf-32-le.nobom.txt', 'utf-32le'],
    ['udhr_arb.utf8-bom.txt', 'utf-8'],
  ])('%s', (name, encoding) => {
    const read = decodePage(bytesOf(name));
    // The copyright sign, the dash and quotes (DOS: the comma too) have no place in the narrower encodings: their files print «?».
    const plain = (text: string) => text.replaceAll(/[©–“”،]/g, '?');
    expect(read).toMatchObject({ ok: true, encoding, sure: true });
    expect(read.ok && plain(read.text)).toBe(plain(truth));
  });

  it('cut in a character', () => {
    const read = decodePage(bytesOf('udhr_arb.truncated-mid-char.txt'));
    expect(read.ok && truth.startsWith(read.text)).toBe(true);
  });
});

const NEWSPAPERS = path.resolve(import.meta.dirname, '../../../../shared/corpora/newspapers-2012');
describe.skipIf(!existsSync(NEWSPAPERS))('newspapers of 2012', () => {
  it('311 files are windows-1256, 9 lost their letters before they were saved', () => {
    const read = readdirSync(NEWSPAPERS).map((name) => decodePage(readFileSync(path.join(NEWSPAPERS, name))));
    const sure = read.filter((page) => page.ok && page.encoding === 'windows-1256' && page.sure);
    const lost = read.filter((page) => !page.ok && page.problem.kind === 'letters-lost');
    expect([sure.length, lost.length]).toEqual([311, 9]);
  });
});

describe('laws', () => {
  it('never throws, and valid UTF-8 that holds no misread text comes out as it went in', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(typeof decodePage(bytes).ok).toBe('boolean');
      }),
    );
    const words = fc.array(
      fc.constantFrom('في', 'البيت', 'وسط،', 'حفظ»', 'لفظ؟', 'ظ', 'غ', 'ط.', '12', 'ok'),
      { minLength: 2 },
    );
    fc.assert(
      fc.property(words, (list) => {
        const text = `من ${list.join(' ')}`;
        expect(decodePage(utf8(text))).toMatchObject({ ok: true, text, notes: [] });
      }),
    );
  });

  it('takes time in proportion to the length', () => {
    const line = encode(`${ARABIC}\n`, 'windows-1256');
    const bytes = new Uint8Array(20_000 * line.length);
    for (let at = 0; at < bytes.length; at += line.length) bytes.set(line, at);
    // Work that grows with the square of the length would run into the test's time limit.
    expect(decodePage(bytes)).toMatchObject({ ok: true, encoding: 'windows-1256' });
  });
});

it.each(['utf-8', 'windows-1256'] as const)('a NUL at the end of a file in %s is white space', (encoding) => {
  const bytes = new Uint8Array([...encode(ARABIC, encoding), 13, 10, 0]);
  expect(decodePage(bytes)).toMatchObject({ ok: true, text: `${ARABIC}\r\n `, encoding });
});
