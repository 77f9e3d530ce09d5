import { useQuery } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { readCollectionFiles } from '../../client/offline/keepCollection.ts';
import type { Keeper, KeepProblem, KeepState } from '../../client/offline/keeper.ts';
import { siteKeeper } from '../../client/offline/keeper.ts';
import { freeBytes } from '../../client/offline/keptHere.ts';
import type { CollectionFiles } from '../../site/offline/collectionFiles.ts';
import { useLazyTexts } from '../i18n/lazyTexts.ts';
import { savedTexts } from '../i18n/savedTexts.ts';
import { tell } from '../ui/tell.ts';
import { keptHereQuery } from './keptHereQuery.ts';
import './keepSection.css';

/** Keeper of the collection, as far as the section uses it. */
type SectionKeeper = Pick<Keeper, 'state' | 'subscribe' | 'load' | 'start' | 'pause' | 'remove'>;

/** Section on reading without a network: what is kept by itself, and the whole collection at the reader's wish. */
export function KeepSection({ keeper = siteKeeper() }: { keeper?: SectionKeeper }) {
  const { t } = useLazyTexts(savedTexts);
  const canKeep = 'serviceWorker' in navigator && document.querySelector('link[rel=manifest]') !== null;
  return (
    <section className="section keep" aria-labelledby="keep">
      <h2 id="keep">{t('saved:offline.headline')}</h2>
      {canKeep ? <Keeping keeper={keeper} /> : <p className="say">{t('saved:offline.unavailable')}</p>}
    </section>
  );
}

function Keeping({ keeper }: { keeper: SectionKeeper }) {
  const { t } = useLazyTexts(savedTexts);
  const state = useSyncExternalStore(keeper.subscribe, keeper.state);
  useEffect(() => void keeper.load(), [keeper]);
  const { data: here } = useQuery(keptHereQuery());
  const { data: files } = useQuery({
    queryKey: ['collectionFiles'],
    // The section shows what is kept without the host as well.
    queryFn: () => readCollectionFiles(import.meta.env.BASE_URL).catch(() => null),
    staleTime: 0,
  });
  return (
    <>
      <p className="say">
        {t('saved:offline.say')}
        {here !== undefined && here.read > 0 && (
          <> {t('saved:offline.readHere', { articles: t('count.articles', { count: here.read }) })}</>
        )}
      </p>
      <Whole keeper={keeper} state={state} files={files} />
    </>
  );
}

/** The whole collection: its size, its progress, its buttons. */
function Whole({
  keeper,
  state,
  files,
}: {
  keeper: SectionKeeper;
  state: KeepState;
  files: CollectionFiles | null | undefined;
}) {
  const { t } = useLazyTexts(savedTexts);
  const start = () => {
    // The browser is asked not to clear what is kept when room gets scarce; it may refuse.
    const { storage } = navigator as { storage?: Partial<StorageManager> };
    void storage?.persist?.();
    void keeper.start();
  };
  const remove = () => void keeper.remove().then(() => tell(t('saved:offline.removed')));
  switch (state.is) {
    case 'unknown':
      return undefined;
    case 'nothing':
      return (
        <>
          {files && <Size files={files} />}
          <Problem problem={state.problem} />
          {files && (
            <p className="do">
              <button className="btn" onClick={start}>
                {t('saved:offline.keep')}
              </button>
            </p>
          )}
        </>
      );
    case 'elsewhere':
      return <p className="say">{t('saved:offline.elsewhere')}</p>;
    case 'running':
    case 'paused': {
      const isRunning = state.is === 'running';
      const percent = percentOf(state);
      return (
        <>
          <Bar
            state={state}
            says={
              isRunning ? t('saved:offline.running', { percent }) : t('saved:offline.paused', { percent })
            }
          />
          {state.is === 'paused' && <Problem problem={state.problem} />}
          <p className="do">
            <button className="btn" onClick={isRunning ? () => void keeper.pause() : start}>
              {isRunning ? t('saved:offline.pause') : t('saved:offline.resume')}
            </button>
            <button className="btn" onClick={remove}>
              {t('saved:offline.cancel')}
            </button>
          </p>
        </>
      );
    }
    case 'whole': {
      const isOld = files && files.version !== state.version;
      return (
        <>
          <p className="say">
            {t('saved:offline.whole', { articles: t('count.articles', { count: state.articles }) })}
            {isOld && <> {t('saved:offline.newer')}</>}
          </p>
          <p className="do">
            {isOld && (
              <button className="btn" onClick={start}>
                {t('saved:offline.update')}
              </button>
            )}
            <button className="btn" onClick={remove}>
              {t('saved:offline.remove')}
            </button>
          </p>
        </>
      );
    }
  }
}

/** Share of the collection that is kept, in whole percent; all only once it is whole. */
const percentOf = ({
  progress: { done, all },
}: Extract<KeepState, { is: 'running' | 'paused' | 'elsewhere' }>): number =>
  all ? Math.floor((99 * done) / all) : 0;

function Bar({
  state,
  says,
}: {
  state: Extract<KeepState, { is: 'running' | 'paused' | 'elsewhere' }>;
  says: string;
}) {
  return (
    <>
      <p className="say" aria-live="polite">
        {says}
      </p>
      <progress max={Math.max(1, state.progress.all)} value={state.progress.done} aria-label={says} />
    </>
  );
}

function Problem({ problem }: { problem: KeepProblem | undefined }) {
  const { t } = useLazyTexts(savedTexts);
  return problem && <p className="failed">{t(`saved:offline.problem.${problem}`)}</p>;
}

const BYTES_A_MEGABYTE = 1e6;

/** Number of megabytes in words: with one decimal below ten. */
const inMegabytes = (bytes: number): string => {
  const size = bytes / BYTES_A_MEGABYTE;
  return size < 10 ? Math.max(0.1, size).toFixed(1) : String(Math.round(size));
};

/** Size of the collection, and the room that is left where that is scarce. */
function Size({ files: { articles, size } }: { files: CollectionFiles }) {
  const { t } = useLazyTexts(savedTexts);
  const { data: free } = useQuery({
    queryKey: ['freeBytes'],
    queryFn: async () => (await freeBytes()) ?? null,
  });
  const megabytes = (bytes: number) => t('saved:offline.megabytes', { size: inMegabytes(bytes) });
  const isScarce = free !== undefined && free !== null && free < 2 * size;
  return (
    <p className="say">
      {t('saved:offline.size', { articles: t('count.articles', { count: articles }), size: megabytes(size) })}
      {isScarce && <> {t('saved:offline.free', { free: megabytes(free) })}</>}
    </p>
  );
}
