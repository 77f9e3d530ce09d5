import { Link } from '../../routing/Link.tsx';
import { useLazyTexts } from '../../i18n/lazyTexts.ts';
import { annotateTexts } from '../../i18n/annotateTexts.ts';
import { dictionaryAddress, searchAddress } from './lookUp.ts';

/** Links of the toolbar for chosen words: their results in this collection, and the system's dictionary where it has one. */
export function LookUpLinks({ chosen }: { chosen: string }) {
  const { t } = useLazyTexts(annotateTexts);
  const results = searchAddress(chosen);
  const dictionary = dictionaryAddress(chosen, navigator);
  return (
    <>
      {results !== undefined && (
        <Link ref={null} to={results}>
          {t('annotate:search')}
        </Link>
      )}
      {dictionary !== undefined && <a href={dictionary}>{t('annotate:dictionary')}</a>}
    </>
  );
}
