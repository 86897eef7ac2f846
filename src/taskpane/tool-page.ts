/** หน้าเครื่องมือ: a page of the pane for one job beside the result, fetched when it is opened. */
import type { CellPlace } from '../domain/index';
import type { WorkbookGateway } from '../excel/index';
import type { PaneFailure } from './failure';
import type { SheetOrder } from './planning';
import type { WorkbookReading } from './session';
import type { ResultNotice } from './state';

/** What every page of a tool is given; it shows its own progress and failures, and leaves by `close` or `readAgain`. */
export type ToolPageProps = {
  readonly reading: WorkbookReading;
  readonly gateway: WorkbookGateway;
  /** How sheets are to look, which are chosen, and the day. */
  readonly order: () => SheetOrder;
  /** The moment, for the list of runs and for what is said of it. */
  readonly now: () => Date;
  /** Null when Excel shows the place, else why not. */
  readonly goTo: (place: CellPlace) => Promise<PaneFailure | null>;
  /** Reads the workbook anew and shows the result with the notice: for a page that has written something. */
  readonly readAgain: (notice: ResultNotice | null) => void;
  /** Back to where the page was opened from; the reading stands. */
  readonly close: () => void;
};
