export const directionsAr = {};
