export const listeningAr = {};
