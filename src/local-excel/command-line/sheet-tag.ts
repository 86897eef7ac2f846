/** Custom properties of a worksheet by which the assistant knows it for one of its own. */
export const KNOWN_BY = ['ita.sheet'];
