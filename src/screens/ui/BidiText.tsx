import type { ReactNode } from 'react';
import { useTexts } from '../i18n/useText.tsx';
import type { Piece } from '../../text/bidi.ts';
import { piecesOf } from '../../text/bidi.ts';

/**
 * A title, source, keyword or file name as it is printed. Characters that override direction appear as small
 * marks, addresses and telephone numbers run from the left, ranges of numbers are not broken over two lines (see
 * directions.ts).
 */
export function Shown({ text }: { text: string }) {
  const pieces = piecesOf(text);
  if (pieces.every(({ kind }) => kind === 'plain')) return pieces[0]?.text;
  return pieces.map((piece, i) => (
    <PieceShown key={i} piece={piece}>
      {piece.text}
    </PieceShown>
  ));
}

/** @param children the piece's text, however it is to appear */
export function PieceShown({ piece, children }: { piece: Piece; children: ReactNode }) {
  if (piece.kind === 'override') return <OverrideMark name={piece.name} />;
  if (piece.kind === 'plain') return children;
  if (piece.kind === 'from-left') {
    // Between Arabic digits even an isolate from the left turns the groups of a number round (UAX #9, N1).
    const Isolate = /^[+\u0660]/.test(piece.text) ? 'bdo' : 'bdi';
    return <Isolate dir="ltr">{children}</Isolate>;
  }
  return <span className="whitespace-nowrap">{children}</span>;
}

function OverrideMark({ name }: { name: string }) {
  const { t } = useTexts();
  return (
    <bdi className="override" dir="ltr" title={t('shell.override')}>
      {name}
    </bdi>
  );
}
