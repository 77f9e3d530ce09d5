/** What a piece of text says as a date: a day, words of a date without a possible day, or something else. */
export type DateReading = {
    kind: 'day';
    day: string;
} | {
    kind: 'no-day';
} | {
    kind: 'not-a-date';
};
/**
 * Reads a whole text as a date: weekday, time, time zone and a Hijri twin may stand beside the Gregorian day,
 * anything else makes it «not a date», so a date inside prose is never one. A day that does not exist
 * (31 February, year 0) gives `no-day`, and so does a Hijri date alone: it is not converted, a reader would be
 * told a day the page does not print.
 * Forms: `7th, December 2024 GMT`, `7 كانون الأول 2024`, `٧ ديسمبر ٢٠٢٤ - ١٠:٣٠`, `2024-12-07T10:30:00Z`, `07/12/2024`
 * (day first unless impossible), `الأحد 6 جمادى الآخرة 1446هـ الموافق 8 ديسمبر 2024م`, `December 7, 2024`.
 */
export declare function readDate(text: string): DateReading;
/**
 * The moment of the crawl, as the aggregator prints it under the origin's name: `2025-02-27@09:55:02 GMT`.
 * It is not the day of publication.
 */
export declare function isCrawlStamp(text: string): boolean;
