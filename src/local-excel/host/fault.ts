/** Troubles that a test wants the host to make: a sync or an action that fails, or a user who is editing a cell. */
import { HostError } from './host-error';

/** Counted from now: 1 is the next sync or action. The code is `GeneralException` when left out. */
export type FaultRequest =
  | { readonly atSync: number; readonly code?: string }
  | { readonly atAction: number; readonly code?: string }
  | { readonly cellEditing: true };

/** A fault that was asked for. `end` takes it away; cell editing goes on until then. */
export type Fault = { readonly end: () => void };

export type Faults = {
  readonly request: (fault: FaultRequest) => Fault;
  readonly isCellEdited: () => boolean;
  /** Calls back when the cell that is being edited is left. */
  readonly whenCellIsLeft: (go: () => void) => void;
  /** Throws if this is the sync that is to fail. */
  readonly beforeSync: () => void;
  /** Throws if this is the action that is to fail. */
  readonly beforeAction: () => void;
};

type Countdown = { left: number; readonly code: string };

function failure(code: string): HostError {
  return new HostError(code, `The local host was asked to fail with ${code}.`, null);
}

function countDown(countdowns: Set<Countdown>): void {
  for (const countdown of countdowns) {
    countdown.left -= 1;
    if (countdown.left > 0) continue;
    countdowns.delete(countdown);
    throw failure(countdown.code);
  }
}

function start(countdowns: Set<Countdown>, left: number, code = 'GeneralException'): Fault {
  const countdown: Countdown = { left, code };
  countdowns.add(countdown);
  return { end: () => void countdowns.delete(countdown) };
}

/** The faults of one host. */
export function createFaults(): Faults {
  const syncs = new Set<Countdown>();
  const actions = new Set<Countdown>();
  const waiting: (() => void)[] = [];
  let cellEdits = 0;

  function editCell(): Fault {
    cellEdits += 1;
    let isEditing = true;
    return {
      end: () => {
        if (!isEditing) return;
        isEditing = false;
        cellEdits -= 1;
        if (cellEdits === 0) for (const go of waiting.splice(0)) go();
      },
    };
  }

  return {
    request: (fault) => {
      if ('atSync' in fault) return start(syncs, fault.atSync, fault.code);
      if ('atAction' in fault) return start(actions, fault.atAction, fault.code);
      return editCell();
    },
    isCellEdited: () => cellEdits > 0,
    whenCellIsLeft: (go) => {
      waiting.push(go);
    },
    beforeSync: () => {
      countDown(syncs);
    },
    beforeAction: () => {
      countDown(actions);
    },
  };
}
