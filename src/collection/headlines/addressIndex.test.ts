import { describe, expect, it } from 'vitest';
import { addressIndex, addressKey } from './addressIndex.ts';

it.each([
  'https://news.example/a/خبر',
  'http://www.news.example/a/%D8%AE%D8%A8%D8%B1/',
  'https://m.news.example/a/خبر?utm_source=x&fbclid=1#top',
  'https://news.example/a/خبر/amp/',
])('%s is one page with the others', (href) => {
  expect(addressKey(href)).toBe('news.example/a/خبر?');
});

it.each([
  ['https://news.example/a?id=1', 'https://news.example/a?id=2'],
  ['https://news.example/a', 'https://other.example/a'],
  ['https://news.example/a', 'https://news.example/A'],
])('%s and %s are two pages', (one, other) => {
  expect(addressKey(one)).not.toBe(addressKey(other));
});

it.each([
  'https://news.example/',
  'http://news.example',
  'https://news.example/?utm_source=x',
  'mailto:a@b.c',
  '#',
  '',
])('%j is no address of an article', (href) => expect(addressKey(href)).toBeUndefined());

it('parameters stand in any order, and a broken path is read as it is', () => {
  expect(addressKey('https://n.example/?b=2&a=1')).toBe(addressKey('https://n.example/?a=1&b=2'));
  expect(addressKey('https://n.example/%E0%A4%A')).toBe('n.example/%E0%A4%A?');
});

describe('the index', () => {
  const index = addressIndex([
    { url: 'https://n.example/1' },
    { url: 'https://n.example/2' },
    { url: 'http://n.example/2/' },
    {},
  ]);

  it('finds the one article of an address; two pages of one address are none', () => {
    expect(index.find('http://www.n.example/1')).toBe(0);
    expect(index.find('https://n.example/2')).toBeUndefined();
    expect(index.find('https://n.example/3')).toBeUndefined();
    expect(index.find(undefined)).toBeUndefined();
  });
});
