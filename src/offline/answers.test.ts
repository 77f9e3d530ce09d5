import { expect, test } from 'vitest';
import { isMissing, isWholeAnswer } from './answers.ts';
import type { AnswerFacts } from './answers.ts';

type Facts = Partial<AnswerFacts> & { contentType?: string | null };

const answer = ({ contentType = 'application/json; charset=utf-8', ...facts }: Facts): AnswerFacts => ({
  status: 200,
  type: 'basic',
  redirected: false,
  headers: new Headers(contentType === null ? {} : { 'content-type': contentType }),
  ...facts,
});

test.each([
  ['page', 'text/html; charset=utf-8', true],
  ['page', 'application/json', false],
  ['asset', 'text/javascript', true],
  ['asset', 'font/woff2', true],
  ['asset', null, true],
  ['asset', 'TEXT/HTML', false],
  ['article', 'application/json', true],
  ['article', 'text/json', true],
  ['article', 'application/ld+json', true],
  ['article', 'text/html', false],
  ['article', 'text/plain', false],
  ['list', 'application/octet-stream', true],
  ['list', 'text/html', false],
] as const)('an answer to a %s of type %s is kept: %s', (kind, contentType, kept) => {
  expect(isWholeAnswer(kind, answer({ contentType }))).toBe(kept);
});

test.each<[string, Facts]>([
  ['a part', { status: 206 }],
  ['an error', { status: 500 }],
  ['what is missing', { status: 404 }],
  ['nothing', { status: 204 }],
  ['what cannot be read', { status: 0, type: 'opaque', contentType: null }],
  ['an answer of another host', { type: 'cors' }],
  ['an answer from another address', { redirected: true }],
])('%s is not kept', (_, facts) => {
  for (const kind of ['page', 'asset', 'article', 'list'] as const) {
    const contentType = kind === 'page' ? 'text/html' : 'application/json';
    expect(isWholeAnswer(kind, answer({ contentType }))).toBe(true);
    expect(isWholeAnswer(kind, answer({ contentType, ...facts }))).toBe(false);
  }
});

test.each([
  [404, true],
  [410, true],
  [403, false],
  [500, false],
  [200, false],
])('status %i says that there is no such file: %s', (status, missing) => {
  expect(isMissing({ status })).toBe(missing);
});
