export const toolsAr = {};
