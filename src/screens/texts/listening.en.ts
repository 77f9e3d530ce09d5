export const listeningEn = {};
