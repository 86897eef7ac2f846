/**
 * The object that an Office for Windows puts into a task pane's page as `window.external`, and the bridge beside it. With both in
 * place before office.js, the unmodified library starts up by itself and reports host Excel. It stands for a container, not for
 * Excel: its version is `16.0.0.0` and its solution `local-preview`, and whatever it does not simulate is refused.
 */
import type { HostBridge } from './wire/bridge';
import { DECLARED_SETS, type RequirementSets } from './requirement-sets';

/** Colours of `Office.context.officeTheme` as 24-bit numbers. */
export type ContainerTheme = Readonly<
  Record<
    'primaryFontColor' | 'primaryBackgroundColor' | 'secondaryFontColor' | 'secondaryBackgroundColor',
    number
  >
>;

export type ContainerOptions = {
  readonly sets?: RequirementSets;
  /** `th-TH` when left out. */
  readonly displayLanguage?: string;
  readonly theme?: ContainerTheme;
};

const LIGHT_THEME: ContainerTheme = {
  primaryFontColor: 0x262626,
  primaryBackgroundColor: 0xffffff,
  secondaryFontColor: 0x262626,
  secondaryBackgroundColor: 0xe6e6e6,
};

const EXCEL = 1;
const DOCUMENT_OPENED = 2;
const READ_WRITE = 0;
const DONE = 0;
const NOT_SUPPORTED = 5000;
/** A ribbon command reports that it is finished. */
const COMMAND_COMPLETED = 94;
/** Messages over the rich API, and ribbon commands. */
const KNOWN_EVENTS: readonly number[] = [33, 39];

type Callback = (status: number) => void;

function answer(value: unknown): () => unknown {
  return () => value;
}

function reply(callback: Callback | undefined, status: number): void {
  setTimeout(() => callback?.(status), 0);
}

/** `document.settings` of the page; values are JSON texts. */
function createSettings() {
  const stored = new Map<string, string>();
  return {
    Read: (keys: string[], values: string[]) => {
      for (const [key, value] of stored) {
        keys.push(key);
        values.push(value);
      }
    },
    Write: (keys: readonly string[], values: readonly string[]) => {
      stored.clear();
      for (const [index, key] of keys.entries()) stored.set(key, values[index] ?? '');
    },
  };
}

function createContext(options: ContainerOptions, language: string): object {
  return {
    GetAppType: answer(EXCEL),
    GetSolutionRef: answer('local-preview'),
    GetAppVersionMajor: answer(16),
    GetAppVersionMinor: answer(1),
    GetHostFullVersion: answer('16.0.0.0'),
    GetAppUILocale: answer(language),
    GetAppDataLocale: answer(language),
    GetDocUrl: answer(''),
    GetAppCapabilities: answer(READ_WRITE),
    GetActivationMode: answer(DOCUMENT_OPENED),
    GetControlIntegrationLevel: answer(1),
    GetSolutionToken: answer(''),
    GetCorrelationId: answer(''),
    GetInstanceId: answer('local'),
    GetTouchEnabled: answer(false),
    GetCommerceAllowed: answer(false),
    GetHostCustomMessage: answer(''),
    GetInitialDisplayMode: answer(0),
    GetSupportedMatrix: answer(JSON.stringify(options.sets ?? DECLARED_SETS)),
    GetOfficeThemeInfo: answer(JSON.stringify(options.theme ?? LIGHT_THEME)),
    GetSettings: answer(createSettings()),
  };
}

/** Host, platform, file version, language, two ids left empty, and telemetry switched off. */
function hostInfo(language: string): string {
  return ['Excel', 'Win32', '16.01', language, '', '', 'disableLogging', '0'].join('$');
}

function externalOf(page: object): object {
  const external: unknown = Reflect.get(page, 'external');
  if (typeof external === 'object' && external !== null) return external;
  const made = {};
  Reflect.set(page, 'external', made);
  return made;
}

/** Puts the container and the bridge into the page; to be called before office.js is loaded there. */
export function installOfficeContainer(
  page: object,
  bridge: HostBridge,
  options: ContainerOptions = {},
): void {
  const language = options.displayLanguage ?? 'th-TH';
  const context = createContext(options, language);
  Object.assign(externalOf(page), {
    GetContext: answer(context),
    GetHostInfo: answer(hostInfo(language)),
    Execute: (id: number, _: unknown, callback?: Callback) => {
      reply(callback, id === COMMAND_COMPLETED ? DONE : NOT_SUPPORTED);
    },
    RegisterEvent: (id: number, _: unknown, __: unknown, callback?: Callback) => {
      reply(callback, KNOWN_EVENTS.includes(id) ? DONE : NOT_SUPPORTED);
    },
    UnregisterEvent: (_: number, __: unknown, callback?: Callback) => {
      reply(callback, DONE);
    },
  });
  Reflect.set(page, '_richApiNativeBridge', bridge);
}
