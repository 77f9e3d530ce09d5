export declare const SPACE = 32;
/** \s of ECMAScript: what String.prototype.trim removes, and so what «blank» means everywhere in this room. */
export declare function isBlank(code: number): boolean;
/** The letter a code unit counts as; 0 for marks, tatweel and invisible characters. */
export declare function letterOf(code: number): number;
/** A short text as the label tables spell it: letters unified, white space single, ends trimmed. */
export declare function plain(text: string): string;
/** Is it a letter that could continue an Arabic or Latin word? Digits and signs are not. */
export declare function continuesWord(code: number): boolean;
