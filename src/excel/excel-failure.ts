/** What Excel refuses to do, as codes that the pane turns into a sentence and a button. Excel's own messages come in its language. */

/** One refusal. `sheet` is null where Excel does not say which sheet it means. */
export type ExcelRefusal =
  | { readonly code: 'cellEditing' }
  | { readonly code: 'protectedSheet'; readonly sheet: string }
  | { readonly code: 'protectedWorkbook' }
  /** Something that was allowed a moment ago: somebody else holds it now, or has protected it meanwhile. */
  | { readonly code: 'notAllowed' }
  /** Excel has too much to do, or somebody else is changing the same at this moment. */
  | { readonly code: 'busy' }
  | { readonly code: 'readOnly' }
  | { readonly code: 'payloadTooLarge' }
  | { readonly code: 'itemNotFound'; readonly sheet: string | null }
  /** A worksheet that is not ours has the name that a new sheet was to have. */
  | { readonly code: 'nameTaken'; readonly sheet: string }
  /** One of our own sheets holds more than can be read, so rewriting it could lose what was typed there. */
  | { readonly code: 'unreadableSheet'; readonly sheet: string }
  | { readonly code: 'hiddenSheet'; readonly sheet: string }
  | { readonly code: 'cancelled' }
  /** This Excel is older than ExcelApi 1.12, or the place cannot do what was asked. */
  | { readonly code: 'unsupported' }
  | { readonly code: 'unexpected'; readonly excelCode: string };

/** Rows that a generated sheet has received. */
export type WrittenSheet = { readonly sheet: string; readonly rows: number };

/** Excel refused, or the user cancelled. `written` are the sheets that were complete by then, none where nothing has changed. */
export class ExcelFailure extends Error {
  constructor(
    readonly refusal: ExcelRefusal,
    readonly written: readonly WrittenSheet[] = [],
  ) {
    super(refusal.code);
    this.name = 'ExcelFailure';
  }
}

function refusalOf(excelCode: string, sheet: string | null): ExcelRefusal {
  switch (excelCode) {
    case 'InvalidOperationInCellEditMode':
      return { code: 'cellEditing' };
    case 'AccessDenied':
      return sheet === null ? { code: 'notAllowed' } : { code: 'protectedSheet', sheet };
    case 'RequestPayloadSizeLimitExceeded':
    case 'ResponsePayloadSizeLimitExceeded':
    case 'OperationCellsExceedLimit':
      return { code: 'payloadTooLarge' };
    case 'ActivityLimitReached':
    case 'RequestAborted':
    case 'ServiceNotAvailable':
    case 'Conflict':
      return { code: 'busy' };
    case 'ItemNotFound':
      return { code: 'itemNotFound', sheet };
    case 'ApiNotFound':
    case 'NotImplemented':
    case 'UnsupportedOperation':
    case 'UnsupportedFeature':
    case 'UnsupportedSheet':
      return { code: 'unsupported' };
    default:
      return { code: 'unexpected', excelCode };
  }
}

/**
 * What to throw for an error caught around a sync: an `ExcelFailure` where office.js reports a refusal, read from its code and
 * never from its text; any other error, a bug of ours, as it is. `sheet` is the worksheet that was being worked on.
 */
export function toThrow(
  error: unknown,
  sheet: string | null,
  written: readonly WrittenSheet[] = [],
): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  return new ExcelFailure(refusalOf(error.code, sheet), written);
}
