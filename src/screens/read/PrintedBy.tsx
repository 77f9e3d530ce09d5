import { useTexts } from '../i18n/useTexts.tsx';
import type { Brief } from '../../site/articleSummary.ts';
import { EntryList } from '../ui/entries/EntryList.tsx';

/** «ورد هذا العنوان في»: list of the articles that print this one's headline; `all` counts those not listed too. */
export function PrintedBy({ entries, all }: { entries: Brief[]; all: number }) {
  const { t } = useTexts();
  return (
    <nav className="section list by" aria-labelledby="by">
      <h2 id="by">{t('reader.printedBy')}</h2>
      <EntryList entries={entries} all={all} />
    </nav>
  );
}
