const TERM = /<term>(.*?)<\/term>/;

/**
 * A sentence of the interface with foreign terms in it, marked `<term>data</term>`: each is set left to right by
 * itself.
 */
export function TermText({ text }: { text: string }) {
  return text.split(TERM).map((part, i) =>
    i % 2 ? (
      <bdi key={part} dir="ltr" lang="en">
        {part}
      </bdi>
    ) : (
      part
    ),
  );
}
