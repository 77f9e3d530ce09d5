export const shelfEn = {};
