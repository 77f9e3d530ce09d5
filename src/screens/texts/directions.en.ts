export const directionsEn = {};
