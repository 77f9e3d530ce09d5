import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Filter } from '../../../site/filter.ts';
import { isKnown } from '../../../site/filter.ts';
import { announce } from '../../ui/Announcer.tsx';
import { filterBookCode } from '../../export/lazyExport.ts';
import { useTexts } from '../../i18n/useTexts.tsx';
import { isName, partsOf } from './filterParts.ts';

/** Button that saves the articles of the filter as a book; the code that makes it loads at the first press. */
export function ExportButton({ filter }: { filter: Filter }) {
  const { t, i18n } = useTexts();
  const client = useQueryClient();
  const [failed, setFailed] = useState(false);
  const title = partsOf(filter)
    .filter(isName)
    .map(({ name }) => name)
    .join('، ');
  if (!title || !isKnown(filter)) return undefined;
  const pressed = () => {
    setFailed(false);
    client
      .fetchQuery(filterBookCode)
      .then(({ saveFilterAsBook }) => saveFilterAsBook(client, filter, title, i18n))
      .catch(() => {
        setFailed(true);
        announce(t('problem.unreachable.headline'), {});
      });
  };
  return (
    <button className="bookof alive" onClick={pressed}>
      <span className="ul">{failed ? t('problem.again') : t('library.book')}</span>
    </button>
  );
}
