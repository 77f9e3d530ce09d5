export const shelfAr = {};
