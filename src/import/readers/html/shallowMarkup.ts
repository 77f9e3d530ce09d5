/**
 * Elements that others end by themselves, so that they never nest without bound, and those without content: their tags
 * stay.
 */
const STAYS =
  /^(?:p|li|td|th|tr|dt|dd|option|optgroup|thead|tbody|tfoot|br|hr|img|input|meta|link|wbr|source|col|area|base|embed|param|track|script|style|title|textarea|template|noscript)$/i;

/**
 * Markup without the tags of elements nested deeper than `depth`; text stays. For hostile pages: the time of the tokenizer
 * grows with the square of the number of open elements.
 */
export function shallowMarkup(html: string, depth: number): string {
  let open = 0;
  return html.replaceAll(/<(\/?)([a-z][^\s/>]*)[^>]*>/gi, (tag, end: string, name: string) => {
    if (STAYS.test(name)) return tag;
    if (end) open = Math.max(0, open - 1);
    const isDeep = open >= depth;
    if (!end) open++;
    return isDeep ? ' ' : tag;
  });
}
