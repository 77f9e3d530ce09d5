const FIGURES = new Intl.NumberFormat('ar-u-nu-latn');

/** A number as the interface writes it: 1,048. The digits are named outright: for bare `ar` they depend on the browser. */
export const figures = (value: number): string => FIGURES.format(value);
