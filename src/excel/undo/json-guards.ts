/** What a workbook keeps for us comes back as any JSON at all: a file may be of another version, or edited by hand. */
export type Guard<Value> = (value: unknown) => value is Value;

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

export function isFigure(value: unknown): value is number {
  return typeof value === 'number';
}

export function isYesNo(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

export function isOneOf<Text extends string>(texts: readonly Text[]): Guard<Text> {
  return (value): value is Text => texts.some((text) => text === value);
}

export function isOrNull<Value>(is: Guard<Value>): Guard<Value | null> {
  return (value): value is Value | null => value === null || is(value);
}

export function isListOf<Value>(is: Guard<Value>): Guard<readonly Value[]> {
  return (value): value is readonly Value[] => Array.isArray(value) && value.every(is);
}

/** An object that has every one of these fields; others do not matter. */
export function isObjectOf<Value extends object>(fields: {
  readonly [Name in keyof Value]: Guard<Value[Name]>;
}): Guard<Value> {
  return (value): value is Value => {
    if (typeof value !== 'object' || value === null) return false;
    const present = new Map<string, unknown>(Object.entries(value));
    return Object.entries<Guard<Value[keyof Value]>>(fields).every(([name, is]) => is(present.get(name)));
  };
}

/** The JSON text as a value of that shape; null for text that is none. */
export function parseJsonAs<Value>(text: string, is: Guard<Value>): Value | null {
  try {
    const value: unknown = JSON.parse(text);
    return is(value) ? value : null;
  } catch {
    // Text that is no JSON is as little of that shape as any other value, and is told the same way.
    return null;
  }
}
