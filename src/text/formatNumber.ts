/**
 * Formats a whole number as the interface writes it: 1,048. Intl is not used: its first use costs a browser 30 to
 * 100 ms (it loads the data of all calendars), in the middle of hydration.
 */
export const formatNumber = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
