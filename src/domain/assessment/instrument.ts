/**
 * เครื่องมือ: one of the three assessments. EIT1 and EIT2 are the two parts of EIT that NACC publishes apart
 * (part 1 collected by the agency, part 2 by NACC).
 */
export const INSTRUMENT_CODES = ['IIT', 'EIT', 'EIT1', 'EIT2', 'OIT'] as const;
export type InstrumentCode = (typeof INSTRUMENT_CODES)[number];

/** The three instruments that carry weight in the total; the parts of EIT count through EIT. */
export const WHOLE_INSTRUMENTS = ['IIT', 'EIT', 'OIT'] as const;
export type WholeInstrument = (typeof WHOLE_INSTRUMENTS)[number];
