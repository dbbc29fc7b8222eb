/** An answer of the host that office.js turns into a `RichApi.Error` with this code. */
export class HostError extends Error {
  constructor(
    /** One of Microsoft's `Excel.ErrorCodes`; what an add-in decides on. */
    readonly code: string,
    message: string,
    /** The member that failed, such as "Range.values". */
    readonly location = "",
  ) {
    super(message);
    this.name = "HostError";
  }

  /** The status that Microsoft's documentation of the error codes gives beside each. */
  get httpStatus(): number {
    return STATUS[this.code] ?? 500;
  }
}

const STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 401,
  ApiNotFound: 404,
  InvalidArgument: 400,
  InvalidObjectPath: 400,
  InvalidOperation: 400,
  InvalidReference: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  ResponsePayloadSizeLimitExceeded: 400,
};

/** The host has no such member. Loud on purpose: a guess would make a test prove nothing. */
export const apiNotFound = (member: string): HostError =>
  new HostError("ApiNotFound", `The workbench host does not implement ${member}.`, member);

export const itemNotFound = (what: string): HostError =>
  new HostError("ItemNotFound", `The requested resource doesn't exist: ${what}.`, what);

export const invalidArgument = (location: string, why: string): HostError =>
  new HostError("InvalidArgument", `The argument is invalid or missing or has an incorrect format: ${why}.`, location);

export const accessDenied = (location: string): HostError =>
  new HostError("AccessDenied", "You cannot perform the requested operation: the sheet is protected.", location);
