/** Names credited for an article in feeds and books: its authors, or where none is known its source. */
export const creatorsOf = ({
  authors,
  source,
}: {
  authors?: readonly string[] | undefined;
  source?: string | undefined;
}): readonly string[] => authors ?? (source === undefined ? [] : [source]);
