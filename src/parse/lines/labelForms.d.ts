/**
 * The labels met on Arabic news pages, in plain spelling (letters.ts takes care of hamza, tatweel, marks …).
 * Adding a form is adding a word here. `firm`: can hardly be anything but a label when it opens a line;
 * the others need a colon, their place on the page or what follows them.
 *
 *   source    what follows is the source
 *   keywords  what follows is tags
 *   list      another article or headlines follow: one glued headline, a block, or bullets decide which
 *   date      what follows is the day of publication; `update` the day of the last change
 */
export type LabelKind = 'source' | 'keywords' | 'list' | 'date' | 'update';
export interface LabelForm {
    kind: LabelKind;
    firm: boolean;
    /** Of a list label: names headlines of the same subject («مقالات مشابهة») rather than one more article to read. */
    related?: true;
}
interface FormGroup extends LabelForm {
    /** Separated by `|`. */
    forms: string;
}
export declare const LABEL_FORMS: FormGroup[];
export {};
