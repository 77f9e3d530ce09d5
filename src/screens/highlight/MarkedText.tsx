import { createContext, use } from 'react';
import { withoutEntities } from '../../text/entities.ts';
import type { Match } from '../../search/answer.ts';
import type { Piece } from '../../text/bidi.ts';
import { piecesOf, piecesOfText } from '../../text/bidi.ts';
import { PieceShown, Shown } from '../ui/BidiText.tsx';

/** A text with `<mark>` round what is found in it: for browsers that cannot highlight (highlights.ts). */
export function MarkedText({ text, marks }: { text: string; marks: readonly Pick<Match, 'from' | 'to'>[] }) {
  if (marks.length === 0) return text;
  return marks.map(({ from, to }, i) => {
    const after = marks[i + 1]?.from ?? text.length;
    return [
      i === 0 && text.slice(0, Math.max(0, from)),
      <mark key={from}>{text.slice(Math.max(0, from), to)}</mark>,
      text.slice(to, after),
    ];
  });
}

/** What is found in a text, in order and without overlaps. */
export type MarksOf = (text: string) => Match[];

/** What to mark in the texts of the opened article; absent where nothing is, or where the browser highlights. */
export const MarksContext = createContext<MarksOf | undefined>(undefined);

/** A text of the opened article: letter for letter, in as few nodes as its directions allow (see directions.ts). */
export function Findable({ text }: { text: string }) {
  const marksOf = use(MarksContext);
  return <MarkedPieces pieces={piecesOfText(text)} marks={marksOf?.(text) ?? []} />;
}

/** The same for a title, shown as `Shown` shows it. */
export function FindableTitle({ text }: { text: string }) {
  const marksOf = use(MarksContext);
  return marksOf ? <MarkedTitle text={text} marks={marksOf(withoutEntities(text))} /> : <Shown text={text} />;
}

/** A title with `<mark>` round what is found. @param marks offsets in the title, «&quot;» and the like read */
export const MarkedTitle = ({ text, marks }: { text: string; marks: readonly Match[] }) => (
  <MarkedPieces pieces={piecesOf(text)} marks={marks} />
);

/** @param marks offsets in the text that the pieces make up */
function MarkedPieces({ pieces, marks }: { pieces: Piece[]; marks: readonly Match[] }) {
  let from = 0;
  return pieces.map((piece, i) => {
    const start = from;
    from += piece.text.length;
    const within = marks
      .filter((mark) => mark.to > start && mark.from < from)
      .map((mark) => ({ from: mark.from - start, to: mark.to - start }));
    return (
      <PieceShown key={i} piece={piece}>
        <MarkedText text={piece.text} marks={within} />
      </PieceShown>
    );
  });
}
