/**
 * Functions newer than Excel 2007. A file names them with a prefix so that an older Excel knows it does not know them;
 * office.js and people see them without.
 */
const FUTURE_FUNCTIONS: ReadonlySet<string> = new Set(
  `ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT
  BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS
  CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP
  ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FLOOR.MATH FLOOR.PRECISE
  FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS
  IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISO.CEILING ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST
  LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NETWORKDAYS.INTL NORM.DIST NORM.INV
  NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI
  POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SINGLE
  SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN
  TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VAR.P VAR.S VSTACK WEIBULL.DIST WORKDAY.INTL WRAPCOLS WRAPROWS XLOOKUP XMATCH
  XOR Z.TEST`.split(/\s+/),
);

/** These two carry a second prefix. */
const WORKSHEET_FUNCTIONS: ReadonlySet<string> = new Set(['FILTER', 'SORT']);

const QUOTED_OR_CALL =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{M}\p{N}_.\\])([A-Za-z][A-Za-z0-9.]*)(?=\s*\()/gu;

/** A formula of a file as people see it. */
export function withoutFuturePrefixes(formula: string): string {
  if (!formula.includes('_xl')) return formula;
  return formula.replace(/"(?:[^"]|"")*"|_xlfn\.|_xlws\.|_xlpm\./g, (match) =>
    match.startsWith('"') ? match : '',
  );
}

/** A formula as a file keeps it. */
export function withFuturePrefixes(formula: string): string {
  return formula.replace(QUOTED_OR_CALL, (match, name: string | undefined) => {
    const upper = name?.toUpperCase();
    if (upper === undefined) return match;
    if (WORKSHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${match}`;
    return FUTURE_FUNCTIONS.has(upper) ? `_xlfn.${match}` : match;
  });
}
