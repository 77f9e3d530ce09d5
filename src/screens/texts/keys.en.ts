export const keysEn = {};
