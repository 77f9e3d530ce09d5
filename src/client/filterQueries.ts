import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Ordinal } from '../article/article.ts';
import { countKeywords } from '../search/facets/countFacets.ts';
import type { Filter } from '../site/filter.ts';
import { keyOf } from '../site/filter.ts';
import { findArticles } from './findArticles.ts';
import { loadThrough } from './queries.ts';
import { completeKeyword } from './completeKeyword.ts';

/** The articles a filter leaves, with the counts that follow it. */
export const foundQuery = (filter: Filter) =>
  queryOptions({
    queryKey: ['found', keyOf(filter)],
    queryFn: ({ client }) => findArticles(filter, loadThrough(client)),
    placeholderData: keepPreviousData,
    // Each of its files has been asked for twice already.
    retry: false,
  });

/** All keywords of the articles that a filter leaves, most used first: its counts name the most common. */
export const everyKeywordQuery = (filter: Filter, ordinals: readonly Ordinal[]) =>
  queryOptions({
    queryKey: ['every keyword', keyOf(filter), ordinals.length],
    queryFn: ({ client }) => countKeywords(ordinals, { json: loadThrough(client) }),
    retry: false,
  });

/** Keywords with a word that begins as typed, most used first. */
export const completionsQuery = (typed: string) =>
  queryOptions({
    queryKey: ['completions', typed],
    queryFn: ({ client }) => completeKeyword(typed, loadThrough(client)),
    placeholderData: keepPreviousData,
    retry: false,
  });
