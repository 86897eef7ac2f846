import { testFaultWalks } from '../../support/fault-walks';

/** A workbook for every place where work may be cut short. */
jest.setTimeout(120_000);

/** Every sync, and so many of the actions; `npm run verify` tries them all. */
testFaultWalks(60);
