export const keysAr = {};
