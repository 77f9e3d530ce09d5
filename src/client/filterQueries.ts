import { keepPreviousData, queryOptions } from '@tanstack/react-query';
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
  });

/** Keywords with a word that begins as typed, most used first. */
export const completionsQuery = (typed: string) =>
  queryOptions({
    queryKey: ['completions', typed],
    queryFn: ({ client }) => completeKeyword(typed, loadThrough(client)),
    placeholderData: keepPreviousData,
  });
