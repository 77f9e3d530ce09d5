/**
 * Style sheet of a book: the look of the site (screens/DESIGN.md), as far as a reading system leaves it to the
 * book. The reader chooses colours there, sizes are in em of the reader's own, and no font is sent.
 */
export const BOOK_STYLE = `
body { line-height: 1.8; font-family: 'Noto Naskh Arabic', 'Geeza Pro', 'Traditional Arabic', serif; text-align: start; }
p { margin-block: 0 0.9em; margin-inline: 0; orphans: 2; widows: 2; }
h1, h2 { font-family: 'Markazi Text', 'Noto Naskh Arabic', 'Geeza Pro', 'Traditional Arabic', serif; font-weight: 700;
  line-height: 1.3; break-after: avoid; margin-inline: 0; }
h1 { font-size: 1.9em; margin-block: 0 0.5em; }
h2 { font-size: 1.3em; margin-block: 0 0.7em; }
.kicker, .facts, .dateline, .address { font-family: 'Vazirmatn', 'Segoe UI', 'Tahoma', sans-serif; font-size: 0.82em; }
.kicker { font-weight: 600; margin-block: 0 0.3em; }
.kicker, .dateline { color: #a3261a; }
.dateline { font-weight: 600; }
.facts { list-style: none; padding: 0; padding-block: 0.5em; margin-block: 0 1.6em; margin-inline: 0;
  border-block: 1px solid; }
.address { overflow-wrap: anywhere; }
.end { inline-size: 0.6em; block-size: 0.6em; background: #a3261a; margin-block: 0.4em 1.6em; }
.notes { border-block-start: 3px solid; padding-block-start: 0.7em; }
blockquote { margin-block: 0 0.9em; margin-inline: 0; padding-inline-start: 1em; border-inline-start: 3px solid #a3261a; }
ul, table { margin-block: 0 0.9em; margin-inline: 0; padding: 0; }
ul { list-style: none; }
li { padding-inline-start: 1.35em; text-indent: -1.35em; }
.facts li, nav li { padding-inline-start: 0; text-indent: 0; }
table { inline-size: 100%; border-collapse: collapse; font-size: 0.9em; }
td { padding-block: 0.3em; padding-inline: 0 1em; border-block: 1px solid; text-align: start; }
.verse { margin-block: 0 0.9em; }
.verse p { margin-block: 0 0.3em; white-space: pre; }
.half { display: inline-block; inline-size: 46%; white-space: normal; vertical-align: top; }
.gap { display: inline-block; inline-size: 8%; overflow: hidden; text-align: center; vertical-align: top; }
.caption { font-size: 0.82em; }
.range, bdo { white-space: nowrap; }
.mast { font-family: 'Markazi Text', 'Noto Naskh Arabic', 'Geeza Pro', 'Traditional Arabic', serif; font-weight: 700; font-size: 1.4em;
  line-height: 1.3; margin-block: 0 1.6em; padding-block-end: 0.4em; border-block-end: 6px double; }
.cover .mast { margin-block-end: 3em; }
.cover h1 { font-size: 2.6em; line-height: 1.25; margin-block-end: 0.8em; }
.cover p:not(.mast) { font-family: 'Vazirmatn', 'Segoe UI', 'Tahoma', sans-serif; font-size: 0.9em; margin-block-end: 0.3em; }
.cover .end { margin-block-start: 1.4em; }
nav ol { list-style: none; padding: 0; margin: 0; }
nav li { padding-block: 0.5em; border-block-end: 1px solid; }
nav a { color: inherit; text-decoration: none; }
@media (prefers-color-scheme: dark) {
  .kicker, .dateline { color: #ec8a76; }
  .end { background: #ec8a76; }
  blockquote { border-inline-start-color: #ec8a76; }
}
`.trimStart();
