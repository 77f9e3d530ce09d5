/**
 * The non-blank lines of a page. Parallel arrays, because a page is read in some forty microseconds and a
 * small object a line would cost a third of that. All offsets are UTF-16 offsets in `text`.
 */
export interface Lines {
    text: string;
    count: number;
    /** Number of the line in the page, 1-based, blank lines counted. */
    number: number[];
    /** Where the line begins, white space included. */
    start: number[];
    /** Its text without the white space at its ends. */
    from: number[];
    to: number[];
}
/**
 * Cuts a page into its non-blank lines. A line ends at \n or \r\n; at a lone \r only on a page without any \n.
 * Nothing else ends one (U+2028, U+0085, a stray \r): scraped headlines carry them, and a headline is one line.
 */
export declare function cutLines(text: string): Lines;
/** The text of a line, ends trimmed. */
export declare function lineText(lines: Lines, index: number): string;
/** Its length; 0 for a line that is not there. */
export declare function lineLength(lines: Lines, index: number): number;
export declare function lastCode(lines: Lines, index: number): number;
