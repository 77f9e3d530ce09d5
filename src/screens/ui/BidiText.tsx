import { useTexts } from '../i18n/useTexts.tsx';
import type { Piece } from '../../text/bidi.ts';
import { piecesOf, piecesOfText } from '../../text/bidi.ts';

/**
 * A title, source, keyword or file name as printed. Characters that override direction appear as small marks,
 * addresses and telephone numbers run from the left, ranges of numbers are not broken over two lines (see
 * text/bidi.ts).
 */
export function BidiText({ text }: { text: string }) {
  const pieces = piecesOf(text);
  if (pieces.every(({ kind }) => kind === 'plain')) return pieces[0]?.text;
  return pieces.map((piece, i) => <PieceShown key={i} piece={piece} />);
}

/**
 * A text of an article's body, with every character kept and obeyed: an offset in the text is the same offset on
 * the page. Its entities are decoded already.
 */
export const BodyText = ({ text }: { text: string }) =>
  piecesOfText(text).map((piece, i) => <PieceShown key={i} piece={piece} />);

function PieceShown({ piece }: { piece: Piece }) {
  const { text } = piece;
  if (piece.kind === 'override') return <OverrideMark name={piece.name} />;
  if (piece.kind === 'plain') return text;
  if (piece.kind === 'address') return <bdi dir="ltr">{text}</bdi>;
  // Between Arabic digits even an isolate from the left turns the groups of a number round (UAX #9, N1).
  if (piece.kind === 'number') return <bdo dir="ltr">{text}</bdo>;
  if (piece.kind === 'oq' || piece.kind === 'cq')
    return (
      <span className={piece.kind}>
        <span>{text}</span>
      </span>
    );
  return <span className={piece.kind}>{piece.kind === 'leading' ? isolated(text) : text}</span>;
}

/** Numbers of a text isolated one by one: they then follow each other from the right, as they do after an Arabic letter. */
const isolated = (text: string) =>
  text.split(/(\d[\d.,]*)/).map((part, i) => (i % 2 ? <bdi key={i}>{part}</bdi> : part));

function OverrideMark({ name }: { name: string }) {
  const { t } = useTexts();
  return (
    <bdi className="override" dir="ltr" title={t('shell.override')}>
      {name}
    </bdi>
  );
}
