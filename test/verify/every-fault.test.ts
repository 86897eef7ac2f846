import { testFaultWalks } from '../support/fault-walks';

jest.setTimeout(600_000);

/** Not one place is left out. */
testFaultWalks(Number.POSITIVE_INFINITY);
