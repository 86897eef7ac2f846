/** `workbook.application`: calculation, and the hints by which an add-in asks for less redrawing. */
import type { WorkbookModel } from '../../workbook/workbook-model';
import { defineObject } from '../host-object';
import type { HostSession } from '../host-session';
import { requireOneOf } from '../wire-value';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
const CALCULATION_TYPES = ['Recalculate', 'Full', 'FullRebuild'] as const;

/** Asked for by the add-in, so that it happens in manual mode too. */
function calculateOnRequest(session: HostSession, type: unknown): void {
  requireOneOf(type, CALCULATION_TYPES);
  session.calculationNeeded = true;
  session.calculationRequested = true;
}

export const applicationObject = defineObject<WorkbookModel>({
  type: 'Application',
  properties: {
    calculationMode: {
      read: (model) => model.calculationMode,
      write: (model, value) => {
        model.calculationMode = requireOneOf(value, MODES);
      },
      effect: 'workbook',
    },
    calculationState: {
      read: (_, session) => (session.calculationNeeded ? 'Pending' : 'Done'),
      calculated: true,
    },
    decimalSeparator: { read: () => '.' },
    thousandsSeparator: { read: () => ',' },
  },
  commands: {
    calculate: {
      effect: 'none',
      run: (_, [type], session) => {
        calculateOnRequest(session, type);
      },
    },
    suspendApiCalculationUntilNextSync: {
      effect: 'none',
      run: (_, __, session) => {
        session.calculationSuspended = true;
      },
    },
    suspendScreenUpdatingUntilNextSync: { effect: 'none', run: () => null },
  },
});
