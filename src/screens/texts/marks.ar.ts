export const marksAr = {};
