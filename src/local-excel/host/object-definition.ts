/** The table by which one kind of object of Excel's object model is defined, and the object that comes of it. */
import type { WorksheetModel } from '../workbook/workbook-model';
import type { Effect } from './access';
import type { CellAreas } from './cells/cell-range';
import type { HostSession } from './host-session';
import type { Arguments } from './wire-value';

/** What the client needs to find the object again in the next request. */
export type Identity = { readonly Id?: string | number; readonly _Id?: string };

export type HostObject = {
  readonly brand: symbol;
  readonly type: string;
  readonly sheet: WorksheetModel | null;
  /** The cells of a range, so that it can be an argument of other members. */
  readonly cells: CellAreas | null;
  /** What an unspecific `load` reads. */
  readonly scalars: readonly string[];
  /** Null for what is no collection. */
  readonly items: (() => readonly HostObject[]) | null;
  readonly identity: () => Identity;
  readonly memberKind: (name: string) => 'property' | 'child' | null;
  readonly isCalculated: (property: string) => boolean;
  readonly read: (property: string) => unknown;
  readonly write: (property: string, value: unknown) => void;
  readonly child: (name: string) => HostObject | null;
  readonly obtain: (method: string, args: Arguments) => HostObject | null;
  readonly perform: (method: string, args: Arguments) => unknown;
  readonly item: (key: unknown) => HostObject;
};

type PropertyDefinition<T> = {
  readonly read?: (target: T, session: HostSession) => unknown;
  readonly write?: (target: T, value: unknown, session: HostSession) => void;
  /** What writing changes; `sheet` when left out. */
  readonly effect?: Effect;
  /** Read only when it is named, not by a `load` of everything. */
  readonly onlyByName?: boolean;
  /** Depends on formula results, so that pending formulas are calculated before it is read. */
  readonly calculated?: boolean;
};

type Maker<T> = {
  readonly effect: Effect;
  readonly make: (target: T, args: Arguments, session: HostSession) => HostObject | null;
};

type Command<T> = {
  readonly effect: Effect;
  readonly run: (target: T, args: Arguments, session: HostSession) => unknown;
};

export type Table<Entry> = Readonly<Record<string, Entry>>;
export type Properties<T> = Table<PropertyDefinition<T>>;
export type Children<T> = Table<(target: T, session: HostSession) => HostObject | null>;
export type Finders<T> = Table<(target: T, args: Arguments, session: HostSession) => HostObject | null>;
export type Makers<T> = Table<Maker<T>>;
export type Answers<T> = Table<(target: T, args: Arguments, session: HostSession) => unknown>;
export type Commands<T> = Table<Command<T>>;

export type ObjectDefinition<T> = {
  readonly type: string;
  readonly sheet?: (target: T) => WorksheetModel | null;
  readonly cells?: (target: T) => CellAreas;
  readonly identity?: (target: T) => Identity;
  readonly properties?: Properties<T>;
  readonly children?: Children<T>;
  /** Methods that return an object and change nothing. */
  readonly finders?: Finders<T>;
  /** Methods that return an object they have made. */
  readonly makers?: Makers<T>;
  /** Methods that return a value and change nothing. */
  readonly answers?: Answers<T>;
  /** Methods that change something. */
  readonly commands?: Commands<T>;
  /** Makes the object a collection. */
  readonly items?: (target: T, session: HostSession) => readonly HostObject[];
  readonly find?: (target: T, key: unknown, session: HostSession) => HostObject | null;
};

export type ObjectConstructor<T> = (session: HostSession, target: T) => HostObject;
