import { expect, test } from 'vitest';
import { hostLimits } from './hostLimits.ts';

const MIB = 2 ** 20;

test.each([
  [{ files: 20_000, bytes: 1e9, largest: { path: 'a', bytes: 25 * MIB } }, undefined],
  [
    { files: 20_001, bytes: 1e9, largest: { path: 'a', bytes: 1 } },
    'More than some hosts take: 20,001 files (Cloudflare Pages takes 20,000 on its free plan).',
  ],
  [
    { files: 1, bytes: 1.26e9, largest: { path: 'articles/x/article.json', bytes: 25 * MIB + 1 } },
    'More than some hosts take: articles/x/article.json has 26 MiB (Cloudflare Pages takes 25 a file); 1.3 GB (GitHub Pages takes 1).',
  ],
])('%j', (size, sentence) => expect(hostLimits(size)).toBe(sentence));
