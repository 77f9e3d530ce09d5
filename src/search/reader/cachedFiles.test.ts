import { expect, test } from 'vitest';
import { cachedFiles } from './cachedFiles.ts';

test('only so many are kept, the longest unused is given up', async () => {
  const asked: string[] = [];
  const json = <T>(path: string): Promise<T> => {
    asked.push(path);
    return Promise.resolve(JSON.parse('{}'));
  };
  const files = cachedFiles({ json }, 2);
  for (const path of ['a', 'b', 'a', 'c', 'a', 'b']) await files.json(path);
  expect(asked).toEqual(['a', 'b', 'c', 'b']);
});

test('a file is read once, one that failed again', async () => {
  const asked: string[] = [];
  let broken = true;
  const files = cachedFiles({
    json: <T>(path: string): Promise<T> => {
      asked.push(path);
      return path === 'b' && broken
        ? Promise.reject(new Error('gone'))
        : Promise.resolve(JSON.parse(`["${path}"]`));
    },
  });
  expect(await Promise.all([files.json('a'), files.json('a')])).toEqual([['a'], ['a']]);
  await expect(files.json('b')).rejects.toThrow('gone');
  broken = false;
  expect(await files.json('b')).toEqual(['b']);
  expect(await files.json('a')).toEqual(['a']);
  expect(asked).toEqual(['a', 'b', 'b']);
});
