export const peekAr = {};
