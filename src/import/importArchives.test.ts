import { gzipSync, zipSync, zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { encode } from './encodings/fixtures/encode.ts';
import { HTML, inPieces, join, paths, read, TEXT, utf8 } from './fixtures/files.ts';
import { LIMITS } from './page/limits.ts';

describe('gzip', () => {
  it('a page, and all members of a file of several', async () => {
    const [half, rest] = [TEXT.slice(0, 50), TEXT.slice(50)];
    const members = join(gzipSync(utf8(half)), gzipSync(utf8(rest)));
    for (const size of [1, 7, 100_000])
      expect(await read('a.txt.gz', inPieces(members, size))).toMatchObject([
        { ok: true, path: 'a.txt', content: { text: TEXT } },
      ]);
  });

  it('zeros behind the last member are padding; broken and cut bytes are refused', async () => {
    expect(await read('a.gz', join(gzipSync(utf8(TEXT)), new Uint8Array(512)))).toMatchObject([{ ok: true }]);
    const cut = gzipSync(utf8(TEXT)).subarray(0, -20);
    expect(await read('a.gz', cut)).toMatchObject([{ ok: false, problem: { kind: 'bad-archive' } }]);
    const broken = gzipSync(utf8(TEXT)).fill(0xff, 12, 40);
    expect(await read('a.gz', broken)).toMatchObject([{ ok: false, problem: { kind: 'bad-archive' } }]);
  });

  it('a bomb is refused', async () => {
    const bomb = gzipSync(new Uint8Array(40 * 2 ** 20).fill(0x20));
    expect(await read('a.txt.gz', bomb)).toMatchObject([
      { ok: false, problem: { kind: 'too-large', of: 'ratio' } },
    ]);
  });

  it('gzip in gzip ends at the third level', async () => {
    let bytes = gzipSync(utf8(TEXT));
    for (let i = 0; i < 4; i++) bytes = gzipSync(bytes);
    expect(await read('a.gz', bytes)).toMatchObject([
      { ok: false, problem: { kind: 'too-large', of: 'depth' } },
    ]);
  });
});

/** A ZIP with one member whose name is these bytes. */
function zipNamed(name: Uint8Array): Uint8Array {
  const plain = 'x'.repeat(name.length);
  const zip = zipSync({ [plain]: utf8(TEXT) });
  const at = utf8(plain);
  for (let i = 0; i + at.length <= zip.length; i++)
    if (at.every((byte, k) => zip[i + k] === byte)) zip.set(name, i);
  return zip;
}

describe('ZIP', () => {
  it('members one by one, in folders, packed and plain, with data sets and archives inside', async () => {
    const zip = zipSync({
      'أخبار/خبر.txt': utf8(TEXT),
      'b.html': [utf8(HTML), { level: 0 }],
      'c.csv': utf8(`title,text\nأ,${TEXT.replaceAll('،', '')}`),
      'd.zip': zipSync({ 'e.txt': utf8(TEXT) }),
      'f.txt.gz': gzipSync(utf8(TEXT)),
      'style.css': utf8('p {}'),
      '__MACOSX/._b.html': utf8('x'),
    });
    expect(paths(await read('n.zip', zip))).toEqual([
      ['n.zip/أخبار/خبر.txt', true],
      ['n.zip/b.html', true],
      ['n.zip/c.csv#2', true],
      ['n.zip/d.zip/e.txt', true],
      ['n.zip/f.txt', true],
      ['n.zip/style.css', 'not-a-page'],
    ]);
  });

  it.each(['windows-1256', 'cp720', 'utf-8'] as const)('names in %s', async (encoding) => {
    expect(paths(await read('n.zip', zipNamed(encode('خبر عن البلدية في النهر', encoding))))).toEqual([
      ['n.zip/خبر عن البلدية في النهر', true],
    ]);
  });

  it.each(['../../etc/passwd', '/etc/passwd', 'C:\\a.txt', 'a\\..\\..\\b.txt', 'a\0.txt'])(
    'the name %j is refused',
    async (name) => {
      const pages = await read('n.zip', zipNamed(utf8(name)));
      expect(pages).toMatchObject([{ ok: false, problem: { kind: 'unsafe-name' } }]);
    },
  );

  it('a bomb is refused by name, also one whose directory lies, and the rest go on', async () => {
    const zip = zipSync({ 'bomb.txt': new Uint8Array(40 * 2 ** 20).fill(0x20), 'a.txt': utf8(TEXT) });
    expect(await read('n.zip', zip)).toMatchObject([
      { ok: false, path: 'n.zip/bomb.txt', problem: { kind: 'too-large', of: 'ratio' } },
      { ok: true, path: 'n.zip/a.txt' },
    ]);
    const lying = new DataView(zip.buffer);
    for (let i = 0; i + 4 < zip.length; i++)
      if (lying.getUint32(i, true) === 40 * 2 ** 20) lying.setUint32(i, 1000, true);
    expect(paths(await read('n.zip', zip))).toMatchObject([
      ['n.zip/bomb.txt', expect.stringMatching(/too-large|bad-archive/)],
      ['n.zip/a.txt', true],
    ]);
  });

  it('folders give nothing, an encrypted member is refused, two of one name are two pages', async () => {
    const zip = zipSync({ 'a/': new Uint8Array(0), 'a/x.txt': utf8(TEXT), 'a/y.txt': utf8(`${TEXT} ثان`) });
    const twins = zip.slice();
    for (let i = 0; i + 5 < zip.length; i++)
      if (new TextDecoder().decode(zip.subarray(i, i + 5)) === 'y.txt') twins[i] = 0x78;
    const both = await read('n.zip', twins);
    expect(paths(both)).toEqual([
      ['n.zip/a/x.txt', true],
      ['n.zip/a/x.txt', true],
    ]);
    expect(new Set(both.map((page) => page.ok && page.content)).size).toBe(2);
    const locked = zip.slice();
    const view = new DataView(locked.buffer);
    // Flag bit 0 of the entries in the directory (PK 01 02) and of the members (PK 03 04).
    for (let i = 0; i + 10 < locked.length; i++) {
      const mark = view.getUint32(i, true);
      if (mark === 0x02014b50) view.setUint16(i + 8, view.getUint16(i + 8, true) | 1, true);
      if (mark === 0x04034b50) view.setUint16(i + 6, view.getUint16(i + 6, true) | 1, true);
    }
    expect(await read('n.zip', locked)).toMatchObject([
      { ok: false, path: 'n.zip/a/x.txt', problem: { kind: 'unsupported', detail: 'encrypted' } },
      { ok: false, path: 'n.zip/a/y.txt', problem: { kind: 'unsupported', detail: 'encrypted' } },
    ]);
  });

  it('too many members, and a file that is no ZIP', async () => {
    const zip = zipSync(Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`${i}.txt`, utf8(TEXT)])));
    const pages = await read('n.zip', zip, { limits: { ...LIMITS, members: 5 } });
    expect(pages.at(-1)).toMatchObject({
      ok: false,
      problem: { kind: 'too-large', of: 'members', limit: 5 },
    });
    expect(await read('n.zip', zip.slice(0, 60))).toMatchObject([
      { ok: false, problem: { kind: 'bad-archive' } },
    ]);
  });
});

/** A record of a WARC. */
function record(type: string, url: string, block: Uint8Array): Uint8Array {
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2025-02-09T10:00:00Z\r\nContent-Length: ${block.length}\r\n\r\n`;
  return join(utf8(head), block, utf8('\r\n\r\n'));
}

function response(url: string, headers: string, body: Uint8Array, status = '200 OK'): Uint8Array {
  return record('response', url, join(utf8(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n`), body));
}

const html = 'Content-Type: text/html';
const chunked = (body: Uint8Array) =>
  join(
    utf8(`${(20).toString(16)}\r\n`),
    body.subarray(0, 20),
    utf8(`\r\n${(body.length - 20).toString(16)}\r\n`),
    body.subarray(20),
    utf8('\r\n0\r\n\r\n'),
  );

describe('WARC', () => {
  const records = [
    record('warcinfo', '', utf8('software: x\r\n')),
    record('request', 'http://example.org/1', utf8('GET /1 HTTP/1.1\r\n\r\n')),
    response('http://example.org/1', html, utf8(HTML)),
    response(
      'http://example.org/2',
      `${html}; charset=windows-1256`,
      encode(HTML.replaceAll('utf-8', ''), 'windows-1256'),
    ),
    response('http://example.org/3', `${html}\r\nTransfer-Encoding: chunked`, chunked(utf8(HTML))),
    response('http://example.org/4', `${html}\r\nContent-Encoding: gzip`, gzipSync(utf8(HTML))),
    response('http://example.org/5', `${html}\r\nContent-Encoding: deflate`, zlibSync(utf8(HTML))),
    response('http://example.org/6', `${html}\r\nContent-Encoding: gzip`, utf8(HTML)),
    response('http://example.org/7', `${html}\r\nContent-Encoding: br`, Uint8Array.of(0x8b, 1, 2)),
    record('revisit', 'http://example.org/1', utf8('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n')),
    response('http://example.org/8', html, utf8('لا توجد'), '404 Not Found'),
    response('http://example.org/9.jpg', 'Content-Type: image/jpeg', Uint8Array.of(0xff, 0xd8)),
  ];
  const expected = [
    ['c.warc/example.org/1', true],
    ['c.warc/example.org/2', true],
    ['c.warc/example.org/3', true],
    ['c.warc/example.org/4', true],
    ['c.warc/example.org/5', true],
    ['c.warc/example.org/6', true],
    ['c.warc/example.org/7', 'unsupported'],
    ['c.warc/example.org/8', 'not-a-page'],
    ['c.warc/example.org/9.jpg', 'not-a-page'],
  ];

  it.each([1, 13, 1_000_000])(
    'records in chunks of %i bytes; plain, gzip a record, gzip in one',
    async (size) => {
      const forms: [string, Uint8Array][] = [
        ['c.warc', join(...records)],
        ['c.warc.gz', join(...records.map((one) => gzipSync(one)))],
        ['c.warc.gz', gzipSync(join(...records))],
      ];
      for (const [name, bytes] of forms)
        expect(paths(await read(name, inPieces(bytes, size)))).toEqual(expected);
    },
  );

  it('the address is a fact, and the charset of the HTTP head is asked', async () => {
    const pages = await read('c.warc', join(...records));
    expect(pages[1]).toMatchObject({
      encoding: 'windows-1256',
      facts: { url: { value: 'http://example.org/2', from: 'WARC-Target-URI' } },
    });
  });

  it('`br` by a decoder that the caller lends', async () => {
    const decoders = { br: () => Promise.resolve(utf8(HTML)) };
    expect((await read('c.warc', join(...records), { decoders }))[6]).toMatchObject({ ok: true });
  });

  it('a record that is cut off is refused, those before stay; bytes between records end the reading', async () => {
    const cut = join(...records).subarray(0, join(...records.slice(0, 4)).length - 50);
    expect(paths(await read('c.warc', cut))).toEqual([
      ['c.warc/example.org/1', true],
      ['c.warc/example.org/2', 'bad-archive'],
    ]);
    const dirty = join(...records.slice(0, 3), utf8('junk\r\n\r\n'), ...records.slice(3));
    expect(paths(await read('c.warc', dirty))).toEqual([
      ['c.warc/example.org/1', true],
      ['c.warc', 'bad-archive'],
    ]);
  });

  it('of a WACZ only the web archives', async () => {
    const wacz = zipSync({
      'archive/data.warc.gz': gzipSync(records[2] ?? new Uint8Array(0)),
      'pages/pages.jsonl': utf8('{"format":"json-pages-1.0"}\n'),
      'datapackage.json': utf8('{}'),
    });
    expect(paths(await read('c.wacz', wacz))).toEqual([['c.wacz/archive/data.warc/example.org/1', true]]);
  });

  it('the list of pages of a WACZ gives a title to a page that has none', async () => {
    const bare = `<body><p>${TEXT}</p><p>${TEXT}</p></body>`;
    const wacz = zipSync({
      'archive/data.warc': join(
        response('http://example.org/1', html, utf8(bare)),
        response('http://example.org/2', html, utf8(HTML)),
      ),
      'pages/pages.jsonl': utf8(
        '{"format":"json-pages-1.0"}\nbroken\n{"url":"http://example.org/1","title":"خبر من القائمة"}\n{"url":"http://example.org/2","title":"آخر"}',
      ),
    });
    expect(await read('c.wacz', wacz)).toMatchObject([
      { facts: { title: { value: 'خبر من القائمة', from: 'pages.jsonl' } } },
      { facts: { title: { value: 'بلدية الزهراء تفتح ثلاث حدائق' } } },
    ]);
  });
});
