import { expect, test } from 'vitest';
import { wrongInXml } from './wellFormedXml.ts';

test.each([
  ['<a><b c="d"/>text &amp; &#39;</a>', undefined],
  ['<?xml version="1.0"?>\n<!DOCTYPE html>\n<a x:b="c"></a>\n', undefined],
  ['<a><b></a>', '</a> closes nothing'],
  ['<a>', '<a> is left open'],
  ['<a/><b/>', '2 roots'],
  ['text', 'text outside the root'],
  ['<a>&</a>', 'a stray & at 3'],
  ['<a>&nbsp;</a>', 'a stray & at 3'],
  ['<a> < </a>', 'a stray <'],
  ['<a b=1/>', 'a stray <'],
  ['<a b="<"/>', 'a stray <'],
  ['<a b="1" b="2"/>', 'an attribute twice in <a>'],
  ['<a>\u0001</a>', 'a forbidden character at 3'],
  ['<a>\ud800</a>', 'a forbidden character at 3'],
])('%j: %s', (xml, wrong) => expect(wrongInXml(xml)).toBe(wrong));
