import { type LabelForm } from './labelForms.ts';
import type { Lines } from './lines.ts';
/** A label at the head of a line, and what follows it. Offsets are in the page's text. */
export interface Label {
    form: LabelForm;
    /** End of the label with its separator. */
    end: number;
    /** What follows: `from === to` when the label stands alone. */
    from: number;
    to: number;
    /** `colon` for : / | and their kin, `dots` for .. - – >>, `none` for a space, `glued` for no space either. */
    separator: 'colon' | 'dots' | 'none' | 'glued';
}
/** The label that opens a line, if one does. Only the line's first letters are looked at. */
export declare function labelAt(text: string, lineFrom: number, to: number): Label | undefined;
/** The labels of a page, line by line; undefined for a line that opens with none. */
export declare function labelsOf(lines: Lines): (Label | undefined)[];
/**
 * Does the label stand alone on its line? Signs such as 👇 after it are no value, nor are a few words up to a
 * colon that ends the line («اقرأ أيضاً على موقعنا:»).
 */
export declare function standsAlone(text: string, label: Label): boolean;
