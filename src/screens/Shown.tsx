import { useTexts } from './texts/useTexts.tsx';
import { piecesOf } from './directions.ts';

/**
 * A title, source, keyword or file name as it is printed. Characters that override direction appear as small
 * marks, ranges of numbers are not broken over two lines (see directions.ts).
 */
export function Shown({ text }: { text: string }) {
  const pieces = piecesOf(text);
  if (pieces.every(({ kind }) => kind === 'plain')) return pieces[0]?.text;
  return pieces.map((piece, i) => {
    if (piece.kind === 'override') return <OverrideMark key={i} name={piece.name} />;
    if (piece.kind === 'plain') return piece.text;
    return (
      <span key={i} className="whitespace-nowrap">
        {piece.text}
      </span>
    );
  });
}

function OverrideMark({ name }: { name: string }) {
  const { t } = useTexts();
  return (
    <bdi className="override" dir="ltr" title={t('shell.override')}>
      {name}
    </bdi>
  );
}
