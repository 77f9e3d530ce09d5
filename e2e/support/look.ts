/** Computed styles that a choice of the reader may change. Runs in the page. */
export function look() {
  const root = document.documentElement;
  const body = document.querySelector('.body') ?? root;
  const text = getComputedStyle(body.querySelector('p') ?? body);
  const px = Number.parseFloat(text.fontSize);
  return {
    paper: getComputedStyle(root).backgroundColor,
    ink: text.color,
    size: Math.round(px * 10) / 10,
    leading: Math.round((Number.parseFloat(text.lineHeight) / px) * 100) / 100,
    face: text.fontFamily.split(',')[0]?.replaceAll('"', ''),
    faces: text.fontFamily,
    ems: Math.round(Number.parseFloat(getComputedStyle(body).maxInlineSize) / px),
    align: text.textAlign,
    features: text.fontFeatureSettings,
  };
}
export type Look = ReturnType<typeof look>;
