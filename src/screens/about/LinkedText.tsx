const ADDRESS = /^https?:\/\/\S+$/i;
const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Text of the owner's, a link where it is the address of a page or of mail and nothing else. */
export function LinkedText({ text }: { text: string }) {
  const href = ADDRESS.test(text) ? text : MAIL.test(text) ? `mailto:${text}` : undefined;
  if (href === undefined) return <bdi>{text}</bdi>;
  return (
    <a className="ul wrap-anywhere" href={href} rel="noopener noreferrer nofollow">
      <bdi dir="ltr">{text}</bdi>
    </a>
  );
}
