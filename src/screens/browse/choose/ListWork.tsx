import type { ReactNode } from 'react';
import type { Filter } from '../../../site/filter.ts';
import { askAgain, useLazyCode } from '../../routing/lazyCode.ts';
import { useTexts } from '../../i18n/useTexts.tsx';
import { PickBoxContext } from '../../ui/entries/PickBox.tsx';
import type { Order } from '../list/listOrder.ts';
import { choosingCode, overTimeCode } from './lazyChoose.ts';
import { useListState } from './listState.ts';

/** A list of articles with what its tools (ListTools.tsx) show: its months above it, what is done with chosen ones below. */
export function ListWork({
  filter,
  order,
  children,
}: {
  filter: Filter;
  /** Order of the articles; absent while it is not known. */
  order: Order | undefined;
  children: ReactNode;
}) {
  const { choosing, overTime } = useListState();
  const chooser = useLazyCode(choosingCode, choosing);
  const time = useLazyCode(overTimeCode, overTime);
  return (
    <PickBoxContext value={choosing ? chooser.data : undefined}>
      {overTime && time.isError && <NotLoaded again={time.refetch} />}
      {overTime && time.data && <time.data.OverTime filter={filter} />}
      {children}
      {choosing && chooser.isError && <NotLoaded again={chooser.refetch} />}
      {choosing && chooser.data && order && <chooser.data.ChoosingBar filter={filter} order={order} />}
    </PickBoxContext>
  );
}

function NotLoaded({ again }: { again: () => Promise<{ isError: boolean }> }) {
  const { t } = useTexts();
  return (
    <p className="failed" role="alert">
      <span>{t('problem.unreachable.headline')}</span>
      <button className="btn" onClick={() => void askAgain(again)}>
        {t('library.again')}
      </button>
    </p>
  );
}
