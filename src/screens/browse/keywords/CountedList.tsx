import type { Count } from '../../../site/files.ts';
import { CountedLink } from '../../ui/entries/CountedLink.tsx';
import { useArabic } from '../../ui/language.ts';

/**
 * List of keywords or sources with their numbers of articles; each is a link.
 * @param addressOf address of the library filtered by a text, or, for a chosen text, without it
 * @param isExact false when there may be more articles than were counted
 */
export function CountedList({
  entries,
  addressOf,
  isChosen = () => false,
  isExact,
}: {
  entries: readonly Count[];
  addressOf: (text: string) => string;
  isChosen?: (text: string) => boolean;
  isExact?: boolean | undefined;
}) {
  return (
    <ul className="ix" {...useArabic()}>
      {entries.map((entry) => (
        <CountedLink
          key={entry.text}
          of={entry}
          to={addressOf(entry.text)}
          chosen={isChosen(entry.text)}
          isExact={isExact}
        />
      ))}
    </ul>
  );
}
