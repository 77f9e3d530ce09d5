export const marksEn = {};
