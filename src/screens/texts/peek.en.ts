export const peekEn = {};
