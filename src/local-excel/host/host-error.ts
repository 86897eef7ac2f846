/**
 * What Excel answers when it refuses: a code of `Excel.ErrorCodes`, a sentence and the member it happened in. Clients match the
 * code only, since real Excel writes the sentence in its own language.
 */
export type HostErrorCode =
  | 'AccessDenied'
  | 'FormulaLengthExceedsLimit'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidObjectPath'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'NotImplemented'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded';

const SENTENCES: Readonly<Record<HostErrorCode, string>> = {
  AccessDenied: 'You cannot perform the requested operation.',
  FormulaLengthExceedsLimit: 'The formula is longer than 8,192 characters.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidObjectPath: 'The object path is not part of the request.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'A resource with the same name or identifier already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: 'The requested feature is not implemented by the local host.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
};

export class HostError extends Error {
  readonly code: string;
  /** `Range.values`; null lets the request processor name the member it was executing. */
  readonly location: string | null;

  constructor(code: string, message: string, location: string | null) {
    super(message);
    this.name = 'HostError';
    this.code = code;
    this.location = location;
  }
}

/** The refusal with Excel's sentence for its code. */
export function refusal(code: HostErrorCode, location: string | null = null): HostError {
  return new HostError(code, SENTENCES[code], location);
}

/** The refusal of a member that the local host does not simulate; the message names it. */
export function notImplemented(member: string): HostError {
  return new HostError('NotImplemented', `${member} is not implemented by the local host.`, member);
}
