import { expect, test } from 'vitest';
import { leftAloneKind } from './leftAloneKind.ts';

test.each([
  ['a/photo.JPG', { kind: 'not-a-page', what: 'jpeg' }, '.jpg'],
  ['a/photo', { kind: 'not-a-page', what: 'jpeg' }, 'jpeg'],
  ['style.css', { kind: 'not-a-page', what: '.css' }, '.css'],
  ['web.warc.gz/news.example/1.png', { kind: 'not-a-page', what: 'image/png' }, 'image/png'],
  ['LICENSE', { kind: 'no-arabic' }, 'without extension'],
  ['photo.txt', { kind: 'not-a-page', what: 'jpeg' }, undefined],
  ['english.txt', { kind: 'no-arabic' }, undefined],
  ['page', { kind: 'encoding-unknown' }, undefined],
] as const)('%s', (file, problem, kind) => expect(leftAloneKind({ file, ok: false, problem })).toBe(kind));
