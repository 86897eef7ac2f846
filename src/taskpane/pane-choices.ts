import { DIGIT_STYLES, type DigitStyle } from '../domain/sheets/digit-style';
import { SHEET_KEYS, type SheetKey } from '../domain/sheets/sheet-keys';
import { AS_OFFERED, type SheetChoice } from './sheet-choice';

/** What the user has chosen about looks and kinds of sheets. It is remembered on this computer; nothing of the workbook ever is. */
export type PaneChoices = {
  readonly language: PaneLanguage;
  readonly digits: DigitStyle;
  readonly font: SheetFont;
  readonly sheets: SheetChoice;
  /** True once somebody on this computer has been told what the assistant does. */
  readonly welcomed: boolean;
};

export const PANE_LANGUAGES = ['th', 'en'] as const;
export type PaneLanguage = (typeof PANE_LANGUAGES)[number];

/** Fonts of generated sheets. The government's own come first; Excel cannot tell which are installed. */
export const SHEET_FONTS = ['TH SarabunPSK', 'TH Sarabun New', 'Sarabun', 'Leelawadee UI', 'Tahoma'] as const;
export type SheetFont = (typeof SHEET_FONTS)[number];

export const DEFAULT_CHOICES: PaneChoices = {
  language: 'th',
  digits: 'thai',
  font: 'TH SarabunPSK',
  sheets: AS_OFFERED,
  welcomed: false,
};

const NAME = 'ita-assistant.choices';

/** Where choices are kept: the browser's storage, split by the document's owner as Office asks. */
export type ChoiceStore = {
  readonly load: () => PaneChoices;
  readonly save: (choices: PaneChoices) => void;
};

function oneOf<T extends string>(allowed: readonly T[], value: unknown, otherwise: T): T {
  return allowed.find((one) => one === value) ?? otherwise;
}

function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  return typeof value === 'object' && value !== null
    ? new Map<string, unknown>(Object.entries(value))
    : new Map<string, unknown>();
}

function sheetKeysOf(value: unknown): readonly SheetKey[] {
  if (!Array.isArray(value)) return [];
  const found: readonly unknown[] = value;
  return SHEET_KEYS.filter((key) => found.includes(key));
}

function sheetChoiceOf(value: unknown): SheetChoice {
  const fields = fieldsOf(value);
  return { added: sheetKeysOf(fields.get('added')), dropped: sheetKeysOf(fields.get('dropped')) };
}

/** Choices out of stored text; whatever is unknown, damaged or missing falls back to its default. */
export function parseChoices(stored: string | null): PaneChoices {
  const found: unknown = stored === null ? {} : parseJson(stored);
  const fields = fieldsOf(found);
  return {
    language: oneOf(PANE_LANGUAGES, fields.get('language'), DEFAULT_CHOICES.language),
    digits: oneOf(DIGIT_STYLES, fields.get('digits'), DEFAULT_CHOICES.digits),
    font: oneOf(SHEET_FONTS, fields.get('font'), DEFAULT_CHOICES.font),
    sheets: sheetChoiceOf(fields.get('sheets')),
    welcomed: fields.get('welcomed') === true,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Another version of the pane, or a person, wrote something else: the defaults are as good as a first start.
    return {};
  }
}

/** The browser's storage under the prefix that Office gives (`Office.context.partitionKey`, absent outside the web). */
export function browserChoiceStore(partitionKey: string | undefined): ChoiceStore {
  const key = `${partitionKey ?? ''}${NAME}`;
  return {
    load: () => {
      try {
        return parseChoices(window.localStorage.getItem(key));
      } catch {
        // Browsers that block third-party storage throw on mere access; the pane then starts with the defaults each time.
        return DEFAULT_CHOICES;
      }
    },
    save: (choices) => {
      try {
        window.localStorage.setItem(key, JSON.stringify(choices));
      } catch {
        // The same limit of the browser: the choice holds until the pane is closed, which is all that can be had.
      }
    },
  };
}
