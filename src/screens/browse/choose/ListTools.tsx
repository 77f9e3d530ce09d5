import { useQueryClient } from '@tanstack/react-query';
import { useTexts } from '../../i18n/useTexts.tsx';
import { announce } from '../../ui/Announcer.tsx';
import { appearanceCode } from './lazyChoose.ts';
import { changeListState, useListState } from './listState.ts';

/** Tools of a list: choose articles of it, show it in one line each, show it over time. Hidden until the page is hydrated. */
export function ListTools() {
  const { t } = useTexts();
  const client = useQueryClient();
  const { choosing, overTime, compact } = useListState();
  const turnCompact = async () => {
    const { choose } = await client.fetchQuery(appearanceCode);
    choose('list', compact ? 'full' : 'compact');
    changeListState({ compact: !compact });
  };
  const pressed = () => void turnCompact().catch(() => announce(t('problem.unreachable.headline'), {}));
  return (
    <div className="listtools alive">
      <button aria-pressed={choosing} onClick={() => changeListState({ choosing: !choosing })}>
        {t('library.choose')}
      </button>
      <button aria-pressed={compact} aria-label={t('library.compactList')} onClick={pressed}>
        {t('library.compact')}
      </button>
      <button aria-expanded={overTime} onClick={() => changeListState({ overTime: !overTime })}>
        {t('library.overTime')}
      </button>
    </div>
  );
}
