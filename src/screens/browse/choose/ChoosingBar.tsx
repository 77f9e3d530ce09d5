import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { problemOf } from '../../../client/storageQueries.ts';
import { SiteError } from '../../../client/fetchFile.ts';
import type { Filter } from '../../../site/filter.ts';
import { formatNumber } from '../../../text/formatNumber.ts';
import { chooseTexts } from '../../i18n/chooseTexts.ts';
import { collectionName } from '../../i18n/i18n.ts';
import { addTexts, useLazyTexts } from '../../i18n/lazyTexts.ts';
import { savedTexts } from '../../i18n/savedTexts.ts';
import { copyToClipboard } from '../../read/cite/clipboard.ts';
import { useDays } from '../../ui/Day.tsx';
import { Cross } from '../../ui/Icons.tsx';
import { Bookmark, Speaker, Star } from '../../ui/ToolIcons.tsx';
import { isName, partsOf } from '../filters/filterParts.ts';
import type { Order } from '../list/listOrder.ts';
import type { Work } from './chosenFiles.ts';
import {
  listenToChosen,
  listOf,
  MOST_IN_BOOK,
  saveChosenAsBook,
  saveList,
  storeChosen,
} from './chosenFiles.ts';
import { allOf, choose, clearChosen, inOrder, showOrder, useChosen } from './chosen.ts';
import type { ListFormat } from './formats.ts';
import { LIST_FORMATS } from './formats.ts';
import { changeListState } from './listState.ts';
import type { Outcome } from './useLongTask.ts';
import { useLongTask } from './useLongTask.ts';
import './choose.css';

export { ChoosingBox } from './ChoosingBox.tsx';

type Format = ListFormat | 'epub';
const FORMATS = [...(Object.keys(LIST_FORMATS) as ListFormat[]), 'epub'] as const;

/** Bar below a list of which articles are chosen: their number, and what can be done with them. */
export function ChoosingBar({ filter, order }: { filter: Filter; order: Order }) {
  const { t, i18n } = useLazyTexts(chooseTexts);
  const client = useQueryClient();
  const day = useDays();
  const chosen = useChosen();
  const [format, setFormat] = useState<Format>('csv');
  const bar = useRef<HTMLElement>(null);
  useEffect(() => showOrder(order), [order]);
  const { here, elsewhere } = inOrder(chosen, order);
  const ordinals = [...here, ...elsewhere];
  const all = format === 'epub' ? Math.min(ordinals.length, MOST_IN_BOOK) : ordinals.length;
  const task = useLongTask({
    progress: (done) => t('choose:progress', { done, all }),
    stopped: t('choose:stopped'),
    failed: (cause) => {
      addTexts(i18n, savedTexts);
      return cause instanceof SiteError ? t('choose:unread') : t(`saved:notKept.${problemOf(cause)}`);
    },
  });
  const collection = collectionName(t);
  const name = nameOf(filter) || t('titles.name');
  /** Runs work on the articles chosen at this moment; nothing while none is. */
  const work = (does: (work: Work) => Promise<Outcome>) => {
    if (ordinals.length === 0) return;
    task.run((progress, signal) => does({ client, ordinals, progress, signal }), all);
  };
  const list = (own: Work, as: ListFormat) => listOf(own, as, { name, collection, day, t });
  const download = () =>
    work(async (own) => {
      const file =
        format === 'epub'
          ? await saveChosenAsBook(own, name, i18n)
          : saveList(await list(own, format), format, name);
      return t('choose:saved', { file });
    });
  const copy = () =>
    work(async (own) => {
      const copied = format !== 'epub' && (await copyToClipboard({ text: await list(own, format) }));
      return copied ? t('choose:copied', { count: own.ordinals.length }) : t('choose:notCopied');
    });
  const keep = (where: 'later' | 'favourite') =>
    work(async (own) => {
      const takeOff = await storeChosen(own, where);
      const undo = () => takeOff().then(() => t('choose:undone'));
      return { sentence: t(`choose:${where}Done`, { count: own.ordinals.length }), undo };
    });
  /** Has the chosen articles read aloud; the whole list where none is chosen. */
  const listen = () => {
    const read = ordinals.length > 0 ? ordinals : allOf(order);
    task.run(async (progress, signal) => {
      await listenToChosen({ client, ordinals: read, progress, signal });
      return t('choose:listening');
    }, read.length);
  };
  const none = ordinals.length === 0;
  const isAll = here.length === order.total;
  return (
    <section ref={bar} className="choosing" aria-label={t('choose:name')}>
      <p className="count">
        <output>{t('choose:chosen', { count: ordinals.length })}</output>
        {elsewhere.length > 0 && (
          <span className="small">{t('choose:elsewhere', { n: elsewhere.length })}</span>
        )}
      </p>
      <div className="which">
        <button
          aria-disabled={isAll}
          onClick={() => {
            choose(allOf(order), true);
            task.rest();
          }}
        >
          <span className="ul">{t('choose:all', { n: formatNumber(order.total) })}</span>
        </button>
        <button aria-disabled={none} onClick={clearChosen}>
          <span className="ul">{t('choose:clear')}</span>
        </button>
      </div>
      {task.state.is === 'running' ? (
        <p className="does">
          <span>{t('choose:progress', { done: task.state.done, all })}</span>
          <button onClick={task.stop}>
            <span className="ul">{t('choose:stop')}</span>
          </button>
        </p>
      ) : (
        <div className="does">
          <label>
            <span className="unseen">{t('choose:format')}</span>
            <select
              value={format}
              onChange={({ target }) => setFormat(FORMATS.find((one) => one === target.value) ?? 'csv')}
            >
              {FORMATS.map((one) => (
                <option key={one} value={one}>
                  {t(`choose:formats.${one}`)}
                </option>
              ))}
            </select>
          </label>
          <button aria-disabled={none} onClick={download}>
            <span className="ul">{t('choose:download')}</span>
          </button>
          {format !== 'epub' && (
            <button aria-disabled={none} onClick={copy}>
              <span className="ul">{t('choose:copy')}</span>
            </button>
          )}
          <button className="tool" aria-disabled={none} onClick={() => keep('later')}>
            <Bookmark />
            <span>{t('choose:later')}</span>
          </button>
          <button className="tool" aria-disabled={none} onClick={() => keep('favourite')}>
            <Star />
            <span>{t('choose:favourite')}</span>
          </button>
          <button className="tool" onClick={listen}>
            <Speaker />
            <span>{t('choose:listen')}</span>
          </button>
        </div>
      )}
      {format === 'epub' && ordinals.length > MOST_IN_BOOK && (
        <p className="small">{t('choose:bookLimit', { n: MOST_IN_BOOK })}</p>
      )}
      {(task.state.is === 'said' || task.state.is === 'failed') && (
        <p className="small">
          {task.state.sentence}{' '}
          {task.state.is === 'failed' && (
            <button onClick={task.state.again}>
              <span className="ul">{t('library.again')}</span>
            </button>
          )}
          {task.state.is === 'said' && task.state.undo && (
            <button onClick={task.state.undo}>
              <span className="ul">{t('choose:undo')}</span>
            </button>
          )}
        </p>
      )}
      <button
        className="away"
        aria-label={t('choose:end')}
        onClick={() => {
          clearChosen();
          changeListState({ choosing: false });
        }}
      >
        <Cross />
      </button>
    </section>
  );
}

/** Name of the list of a filter, as its files are called: its words, keywords, sources and author. */
const nameOf = (filter: Filter): string =>
  partsOf(filter)
    .flatMap((part) => (part.kind === 'words' || isName(part) ? [part.name] : []))
    .join('، ');
