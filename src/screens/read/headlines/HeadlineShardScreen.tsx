import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'wouter';
import { headlineShardQuery } from '../../../client/queries.ts';
import { HEADLINES, shardAddress } from '../../../site/addresses.ts';
import type { HeadlinePage, HeadlineShard } from '../../../site/files.ts';
import { isHeadlineId } from '../../../site/headlineShards.ts';
import { useTexts } from '../../i18n/useTexts.tsx';
import { Link } from '../../routing/Link.tsx';
import { useTitle } from '../../ui/Announcer.tsx';
import { NotFoundScreen } from '../../ui/NotFoundScreen.tsx';
import { ProblemScreen } from '../../ui/Problem.tsx';
import { WaitingScreen } from '../../ui/Waiting.tsx';
import { HeadlineArticle } from './HeadlineArticle.tsx';
import { useArrivalAt } from './useArrivalAt.ts';
import { useFragment } from './useFragment.ts';
import { useMovedHeadline } from './useMovedHeadline.ts';

/** `/headlines/<shard>/#<id>`: one headline without an article; without `#<id>` all those of the shard. */
export function HeadlineShardScreen() {
  const { shard = '' } = useParams();
  // The address of a build that gave each headline a page.
  const isWhole = isHeadlineId(shard);
  const { data, error, refetch } = useQuery({ ...headlineShardQuery(shard), enabled: !isWhole });
  const id = useHeadlineId();
  if (data) return <Shard name={shard} shard={data} id={id} />;
  if (isWhole || error?.kind === 'missing') return <MovedHeadline id={id || shard} />;
  if (error) return <ProblemScreen error={error} again={() => void refetch()} />;
  return <WaitingScreen />;
}

/** Id of the headline in the address's fragment; the fragment of another part of the page leaves it as it was. */
function useHeadlineId(): string {
  const fragment = useFragment();
  const [id, setId] = useState('');
  const isOther = fragment !== '' && !isHeadlineId(fragment);
  if (!isOther && fragment !== id) setId(fragment);
  return isOther ? id : fragment;
}

function Shard({ name, shard, id }: { name: string; shard: HeadlineShard; id: string }) {
  const page = shard.headlines.find((headline) => headline.id === id);
  useArrivalAt(id);
  if (page) return <Alone page={page} shard={name} workbench={shard.workbench === true} />;
  if (id !== '' && !id.startsWith(name)) return <MovedHeadline id={id} />;
  return <All name={name} shard={shard} unknown={id !== ''} />;
}

function Alone({ page, shard, workbench }: { page: HeadlinePage; shard: string; workbench: boolean }) {
  useTitle('headline', page);
  return (
    <main id="main" className="wrap shard">
      <HeadlineArticle key={page.id} page={page} shard={shard} alone workbench={workbench} />
      <Further />
    </main>
  );
}

/** @param unknown true where the address names a headline that is not here */
function All({ name, shard, unknown }: { name: string; shard: HeadlineShard; unknown: boolean }) {
  const { t } = useTexts();
  useTitle('headlines', undefined);
  return (
    <main id="main" className="wrap shard">
      <header>
        <h1>{t('titles.headlines')}</h1>
        <p className="say" {...(unknown && { role: 'alert' })}>
          {t(unknown ? 'headlines.unknown' : 'headlines.say')}
        </p>
      </header>
      {shard.headlines.map((page) => (
        <HeadlineArticle
          key={page.id}
          page={page}
          shard={name}
          alone={false}
          workbench={shard.workbench === true}
        />
      ))}
      <Further shard={shard} />
    </main>
  );
}

/** Ways on: the list of all, and the shards beside this one, which lead a reader without JavaScript to every headline. */
function Further({ shard: { previous, next } = {} }: { shard?: Pick<HeadlineShard, 'previous' | 'next'> }) {
  const { t } = useTexts();
  return (
    <p className="do further">
      <Link className="btn" to={HEADLINES}>
        {t('headlines.all')}
      </Link>
      {previous !== undefined && (
        <Link className="btn" to={shardAddress(previous)}>
          {t('headlines.previous')}
        </Link>
      )}
      {next !== undefined && (
        <Link className="btn" to={shardAddress(next)}>
          {t('headlines.next')}
        </Link>
      )}
    </p>
  );
}

/** Leads to the shard in which a headline is now; without one, says that it is not here. */
function MovedHeadline({ id }: { id: string }) {
  const moved = useMovedHeadline(id);
  if (moved === 'sought') return <WaitingScreen />;
  if (moved === 'absent') return <NotFoundScreen />;
  return <ProblemScreen {...moved} />;
}
