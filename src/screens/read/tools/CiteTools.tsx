import { useState } from 'react';
import { fileNameOf } from '../../../epub/fileName.ts';
import { writeBibtex } from '../../../references/bibtex.ts';
import { referenceOf } from '../../../references/citation.ts';
import type { Reference } from '../../../references/reference.ts';
import { writeRis } from '../../../references/ris.ts';
import type { ArticlePage } from '../../../site/files.ts';
import { briefOf } from '../../../storage/briefOf.ts';
import { saveFile } from '../../export/saveFile.ts';
import { collectionName } from '../../i18n/i18n.ts';
import { useTexts } from '../../i18n/useTexts.tsx';
import { copyToClipboard } from '../cite/clipboard.ts';
import { tell } from '../../ui/tell.ts';
import { useDays } from '../../ui/Day.tsx';

/** Ways to cite an article: its reference for the clipboard, and for programs that keep references. */
export function CiteTools({ page }: { page: ArticlePage }) {
  const { t } = useTexts();
  const day = useDays();
  const [refused, setRefused] = useState<string>();
  const collection = collectionName(t);
  const reference: Reference = { ...briefOf(page), address: location.origin + location.pathname };
  const copy = async () => {
    const text = `${referenceOf(reference, t('shell.comma'), day, collection)}\n${reference.address}`;
    const copied = await copyToClipboard({ text });
    setRefused(copied ? undefined : text);
    if (copied) tell(t('tools:referenceCopied'));
  };
  const save = (text: string, ending: 'ris' | 'bib') => {
    const file = fileNameOf(reference.title, ending);
    saveFile(new Blob([text], { type: 'text/plain;charset=utf-8' }), file);
    tell(t('tools:referenceSaved', { file }));
  };
  return (
    <>
      <button className="tool" onClick={() => void copy()}>
        <span>{t('tools:reference')}</span>
      </button>
      {refused !== undefined && (
        <label className="uncopied" role="alert">
          {t('tools:referenceNotCopied')}
          <textarea
            className="line"
            rows={3}
            readOnly
            value={refused}
            onFocus={(event) => event.currentTarget.select()}
          />
        </label>
      )}
      <button className="tool" onClick={() => save(writeRis([reference], collection), 'ris')}>
        <span>{t('tools:ris')}</span>
      </button>
      <button className="tool" onClick={() => save(writeBibtex([reference], collection), 'bib')}>
        <span>{t('tools:bibtex')}</span>
      </button>
    </>
  );
}
