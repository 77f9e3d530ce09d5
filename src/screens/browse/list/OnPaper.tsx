import { useTexts } from '../../i18n/useTexts.tsx';

/** Line that tells, on paper alone, how many articles of the list stand there. */
export function OnPaper({ shown, all }: { shown: number; all: number }) {
  const { t } = useTexts();
  if (shown >= all) return undefined;
  return (
    <p className="small on-paper">
      {t('library.onPaper', { shown, all: t('count.inArticles', { count: all }) })}
    </p>
  );
}
