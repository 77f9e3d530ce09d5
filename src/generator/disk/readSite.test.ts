import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../testing/temporaryFolder.ts';
import { problemSentence } from '../console/problemSentence.ts';
import { Progress } from '../console/progress.ts';
import { listFiles } from './listFiles.ts';
import { readSite } from './readSite.ts';

const { at, put } = temporaryFolder();

const page = (title: string) =>
  `${title}\n\nتاريخ النشر: 7th, December 2024 GMT\n\nفقرة في ${title} تقول شيئًا.\n\nالمصدر: وكالات\n`;

describe('a folder of pages', () => {
  test('pages are found below it, in one order, whatever else lies there', () => {
    for (const name of ['b.txt', 'a/2.TXT', 'a/1.txt', 'picture.png', '.hidden/c.txt', '.d.txt'])
      put(name, 'نص');
    put('warraq.json', '{}');
    expect(listFiles(at()).files).toEqual(['a/1.txt', 'a/2.TXT', 'b.txt', 'picture.png']);
  });

  test('a bad page is named and the rest go on', async () => {
    put('good.txt', page('عنوان أول'));
    put('empty.txt', ' \n\n');
    put(
      'picture.txt',
      new Uint8Array(4000).map((_, i) => i % 7),
    );
    put('a/b.txt', page('عنوان ثان'));
    put('a-b.txt', page('عنوان ثالث'));
    const { summary } = await readSite(at(), new Progress(true));
    expect(summary).toMatchObject({ pages: 5, articles: 3 });
    expect(summary.refused.map(({ file }) => file).sort()).toEqual(['empty.txt', 'picture.txt']);
    expect(summary.remarks).toEqual([
      'a/b.txt stands at articles/a-b-ytsrzb/: the shorter address is that of a-b.txt.',
    ]);
  });

  test('every problem is said in a sentence', () => {
    expect(problemSentence({ kind: 'letters-lost', share: 0.97 })).toContain('97 %');
    expect(problemSentence({ kind: 'unreadable', detail: 'EACCES' })).toContain('EACCES');
  });

  test('no page at all is a library without articles', async () => {
    const { contents } = await readSite(at(), new Progress(true));
    expect(contents.library).toMatchObject({
      articles: 0,
      front: [],
      keywords: [],
    });
  });
});
