import { gzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { encode } from './encodings/fixtures/encode.ts';
import { HTML, inPieces, join, read, TEXT, utf8 } from './fixtures/files.ts';
import { LIMITS } from './page/limits.ts';
import { type ByteSource, sourceOf } from './page/source.ts';

describe('kinds of files', () => {
  it.each<[string, Uint8Array, object]>([
    ['a.txt', utf8(TEXT), { ok: true, content: { kind: 'text' } }],
    ['a', utf8(TEXT), { ok: true, content: { kind: 'text' } }],
    ['2012.05.01 مقال', encode(TEXT, 'windows-1256'), { ok: true, encoding: 'windows-1256' }],
    ['a.html', utf8(HTML), { ok: true, content: { kind: 'blocks' } }],
    ['a.txt', utf8(HTML), { ok: true, content: { kind: 'blocks' } }],
    ['index.php', utf8(HTML), { ok: true, content: { kind: 'blocks' } }],
    ['a.htm', encode(HTML, 'utf-16le'), { ok: true, encoding: 'utf-16le' }],
    ['a.csv', utf8(`title,text\nأ,${TEXT.replaceAll(',', '')}`), { ok: true, path: 'a.csv#2' }],
    ['a.css', utf8('p { color: red }'), { ok: false, problem: { kind: 'not-a-page', what: '.css' } }],
    [
      'a.txt',
      Uint8Array.of(0xff, 0xd8, 0xff, 0xe0),
      { ok: false, problem: { kind: 'not-a-page', what: 'jpeg' } },
    ],
    [
      'a.docx',
      zipSync({ 'word/document.xml': utf8(TEXT) }),
      { ok: false, problem: { kind: 'not-a-page', what: '.docx' } },
    ],
    ['a.txt', utf8(''), { ok: false, problem: { kind: 'empty' } }],
    ['a.txt', utf8('???? ????? ???'), { ok: false, problem: { kind: 'letters-lost' } }],
  ])('%s', async (path, bytes, page) => {
    expect(await read(path, bytes)).toMatchObject([page]);
  });
});

describe('sources', () => {
  it('a `Blob` or `File` is read as it is, a ZIP by its parts', async () => {
    const zip = zipSync({ 'a.txt': utf8(TEXT) });
    expect(await read('a.txt', new Blob([utf8(TEXT).slice()]))).toMatchObject([
      { ok: true, content: { text: TEXT } },
    ]);
    expect(await read('n.zip', new Blob([zip.slice()]))).toMatchObject([{ ok: true, path: 'n.zip/a.txt' }]);
  });

  it('a source that fails is a refusal behind the pages before', async () => {
    const failing: ByteSource = {
      ...sourceOf(new Uint8Array(0)),
      stream: async function* stream() {
        yield await Promise.resolve(utf8(`title,text\nأ,${TEXT.replaceAll('،', '')}\n`.repeat(4000)));
        throw new Error('the disk is gone');
      },
    };
    const pages = await read('a.csv', failing);
    expect(pages.at(-1)).toMatchObject({
      ok: false,
      problem: { kind: 'unreadable', detail: 'the disk is gone' },
    });
  });
});

test('a file is closed, whether its bytes were all read or not', async () => {
  const open = new Set<string>();
  const opened = (name: string, bytes: Uint8Array): ByteSource => ({
    ...sourceOf(bytes),
    stream: async function* stream() {
      open.add(name);
      try {
        for (let at = 0; at < bytes.length; at += 5000)
          yield await Promise.resolve(bytes.subarray(at, at + 5000));
      } finally {
        open.delete(name);
      }
    },
  });
  const long = new Uint8Array(50_000);
  const files: [string, Uint8Array][] = [
    ['a.txt', utf8(TEXT)],
    ['a.jpg', join(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), long)],
    ['a.zip', zipSync({ 'a.txt': utf8(TEXT), 'b.bin': [long, { level: 0 }] })],
    ['a.csv', join(utf8('x,y\n1,2\n'.repeat(10_000)), long)],
    ['a.html', utf8(HTML.repeat(100))],
    ['a.gz', gzipSync(join(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), crypto.getRandomValues(long.slice())))],
    ['a.warc', join(utf8('WARC/1.0\r\n'), long)],
  ];
  for (const [name, bytes] of files) {
    const limits = { ...LIMITS, pageBytes: 20_000 };
    await read(name, opened(name, bytes), { limits });
    expect([...open]).toEqual([]);
  }
});

describe('a NUL becomes a space', () => {
  const [before, after] = [TEXT.slice(0, 40), TEXT.slice(40)];
  const withNul = `${before}\0${after}`;
  const json = JSON.stringify({
    title: 'حدائق\0الزهراء',
    text: withNul,
    source: 'وكالة\0',
    tags: ['أ\0ب'],
    id: '7\0',
  });
  const page = HTML.replaceAll(TEXT, withNul);
  const jsonLd = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"بلدية\\u0000الزهراء"}</script>`;
  const files: [string, Uint8Array][] = [
    ['a.txt', utf8(withNul)],
    ['a.json', utf8(json)],
    ['a.csv', utf8(`title,text,source\nحدائق\0الزهراء,"${withNul}",وكالة\0`)],
    ['a.html', utf8(page)],
    ['b.html', utf8(page.replaceAll('\0', '&#0;').replace('<title>', `${jsonLd}<title>`))],
    ['a.zip', zipSync({ 'a.json': utf8(json), 'a.txt': utf8(withNul) })],
  ];
  it.each(files)('%s', async (name, bytes) => {
    const pages = await read(name, bytes);
    expect(pages.every(({ ok }) => ok)).toBe(true);
    expect(JSON.stringify(pages)).not.toContain('\\u0000');
  });

  it('and is left out at the end of a fact', async () => {
    expect(await read('a.json', utf8(json))).toMatchObject([
      {
        content: { text: `${before} ${after}` },
        facts: {
          title: { value: 'حدائق الزهراء' },
          source: { value: 'وكالة' },
          keywords: { value: ['أ ب'] },
        },
      },
    ]);
  });
});

describe('MHTML', () => {
  const quoted = (bytes: Uint8Array) =>
    Array.from(bytes, (byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
      .join('')
      .replaceAll(/(.{75})/g, '$1=\r\n')
      .replaceAll(/=([0-9A-F]?)=\r\n([0-9A-F]{1,2})/g, '=\r\n=$1$2');
  const file = (encoding: string, body: string, charset = 'utf-8') =>
    utf8(
      `From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----b----"\r\n\r\n------b----\r\nContent-Type: text/html; charset=${charset}\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Location: http://example.org/1\r\n\r\n${body}\r\n------b----\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0=\r\n------b------\r\n`,
    );

  it.each([
    ['quoted-printable', quoted(utf8(HTML))],
    ['base64', btoa(String.fromCharCode(...utf8(HTML)))],
  ])('%s', async (encoding, body) => {
    expect(await read('a.mhtml', file(encoding, body))).toMatchObject([
      {
        ok: true,
        facts: { title: { value: 'بلدية الزهراء تفتح ثلاث حدائق' }, url: { from: 'Content-Location' } },
      },
    ]);
  });

  it('without a page', async () => {
    expect(await read('a.mht', utf8('From: x\r\n\r\nnothing'))).toMatchObject([
      { ok: false, problem: { kind: 'not-a-page' } },
    ]);
  });
});

describe('laws', () => {
  it('never throws, whatever the bytes and the name; every file gives at least one page or refusal', async () => {
    const magic = fc.constantFrom(
      'PK\x03\x04',
      '\x1f\x8b\x08',
      'WARC/1.0\r\n',
      'From: x\r\nMIME-Version: 1.0',
      '[{',
      '<html>',
      '',
    );
    const name = fc.constantFrom(
      'a.zip',
      'a.gz',
      'a.warc',
      'a.mhtml',
      'a.json',
      'a.csv',
      'a.html',
      'a.wacz',
      'a',
    );
    await fc.assert(
      fc.asyncProperty(name, magic, fc.uint8Array({ maxLength: 200 }), async (path, start, bytes) => {
        const whole = join(
          Uint8Array.from(start, (char) => char.charCodeAt(0)),
          bytes,
        );
        const pages = await read(path, inPieces(whole, 17));
        expect(pages.every((page) => page.path.startsWith('a'))).toBe(true);
      }),
    );
  });

  it('archives with bytes changed anywhere never throw', async () => {
    const zip = zipSync({ 'a.txt': utf8(TEXT), 'b.html': utf8(HTML) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(zip.length - 1), fc.nat(255)), { maxLength: 4 }),
        async (changes) => {
          const changed = zip.slice();
          for (const [at, byte] of changes) changed[at] = byte;
          expect(Array.isArray(await read('n.zip', changed))).toBe(true);
        },
      ),
    );
  });
});
