import { encode } from '../../src/import/encodings/fixtures/encode.ts';
import { bytesOf, type Misreading, type SingleByte, tableOf } from '../../src/import/encodings/singleByte.ts';
import type { Encoding } from '../../src/import/page/page.ts';

/** Bytes of a text in one encoding, and the text that they hold: what an encoding cannot show becomes «?». */
export type EncodingCase = (text: string) => { bytes: Uint8Array; truth: string };

const BOM = '\ufeff';

function wide(encoding: Encoding, mark = ''): EncodingCase {
  return (text) => ({ bytes: encode(mark + text, encoding), truth: text });
}

function narrow(encoding: SingleByte): EncodingCase {
  return (text) => {
    const map = bytesOf(encoding);
    const truth = Array.from(text, (char) => (char < '\x80' || map.has(char) ? char : '?')).join('');
    return { bytes: encode(truth, encoding), truth };
  };
}

/** Bytes of UTF-8 shown as the characters of another encoding, and saved so. */
function misread(text: string, as: Misreading): string {
  const table = tableOf(as);
  return [...encode(text, 'utf-8')].map((byte) => table[byte]).join('');
}

/** Encodings of Arabic text in which files are met. */
export const ARABIC_CASES: Record<string, EncodingCase> = {
  'utf-8': wide('utf-8'),
  'utf-8, BOM': wide('utf-8', BOM),
  'utf-16le': wide('utf-16le'),
  'utf-16le, BOM': wide('utf-16le', BOM),
  'utf-16be': wide('utf-16be'),
  'utf-16be, BOM': wide('utf-16be', BOM),
  'utf-32le': wide('utf-32le'),
  'utf-32le, BOM': wide('utf-32le', BOM),
  'utf-32be': wide('utf-32be'),
  'utf-32be, BOM': wide('utf-32be', BOM),
  'windows-1256': narrow('windows-1256'),
  'iso-8859-6': narrow('iso-8859-6'),
  cp720: narrow('cp720'),
  'x-mac-arabic': narrow('x-mac-arabic'),
  'UTF-8 read as windows-1256': (text) => ({
    bytes: encode(misread(text, 'windows-1256'), 'utf-8'),
    truth: text,
  }),
  'UTF-8 read as windows-1252': (text) => ({
    bytes: encode(misread(text, 'windows-1252'), 'utf-8'),
    truth: text,
  }),
};

/** Persian and Urdu as windows-1256 has them: without ی, which programs wrote as ي. */
export const OTHER_CASES: Record<string, { text: string; make: EncodingCase }> = {
  'Persian in windows-1256': {
    text:
      'شهردار شهر دیروز گفت که سه پارک تازه در کنار رودخانه باز می‌شود و ورود به آنها برای همه رایگان است. ' +
      'او افزود که کارگران پیش از پایان تابستان کار خود را به پایان می‌برند و چهار هزار درخت در این پارک‌ها کاشته خواهد شد. ' +
      'مردم محله گفتند سال‌ها چشم به راه چنین جایی بودند و گذر از کنار آب برای بچه‌ها خطرناک بود. ' +
      'پیش از این هم قرار بود پل کهنه‌ای که از آن می‌گذرند تعمیر شود، اما پول آن هنوز نرسیده است.',
    make: narrow('windows-1256'),
  },
  'Urdu in windows-1256': {
    text:
      'شہر کے میئر نے کل کہا کہ دریا کے کنارے تین نئے باغ کھول دیے گئے ہیں اور ان میں داخلہ سب کے لیے مفت ہے۔ ' +
      'انہوں نے بتایا کہ مزدور گرمیوں سے پہلے اپنا کام پورا کر لیں گے اور یہاں چار ہزار درخت لگائے جائیں گے۔ ' +
      'محلے کے لوگوں کا کہنا تھا کہ وہ برسوں سے ایسی جگہ کے انتظار میں تھے اور بچوں کے لیے پانی کے پاس سے گزرنا خطرناک تھا۔',
    make: narrow('windows-1256'),
  },
};
