import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocation } from 'wouter';
import type { SiteError } from '../../../client/fetchFile.ts';
import { headlineListQuery, headlineShardQuery } from '../../../client/queries.ts';
import { headlineAddress } from '../../../site/addresses.ts';
import { isHeadlineId, shardOfHeadline } from '../../../site/headlineShards.ts';

/**
 * Leads from the address of a headline in a build whose shards have longer or shorter names (`/headlines/ab/#<id>`), or in one
 * that gave each a page (`/headlines/<id>/`), to its address in this one.
 * @returns `sought` until it is known, `absent` when there is no such headline, else the error that kept it from being known
 */
export function useMovedHeadline(id: string): 'sought' | 'absent' | { error: SiteError; again: () => void } {
  const isId = isHeadlineId(id);
  const list = useQuery({ ...headlineListQuery(0), enabled: isId });
  const name = list.data && shardOfHeadline(id, list.data.letters);
  const shard = useQuery({ ...headlineShardQuery(name ?? ''), enabled: name !== undefined });
  const isHere = shard.data?.headlines.some((headline) => headline.id === id);
  const [, navigate] = useLocation();
  useEffect(() => {
    if (isHere && name !== undefined) navigate(headlineAddress(name, id), { replace: true });
  }, [id, isHere, name, navigate]);
  if (!isId || isHere === false) return 'absent';
  const failed = [list, shard].find(({ error }) => error !== null);
  if (!failed?.error) return 'sought';
  return failed.error.kind === 'missing'
    ? 'absent'
    : { error: failed.error, again: () => void failed.refetch() };
}
