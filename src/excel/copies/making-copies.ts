/** Door to what turns the workbook into a copy and reads those that come back; fetched when it is first needed. */
export { readCopyFacts } from './copy-facts';
export { cutCopy } from './cut-copy';
export { freezeCopy } from './freeze-copy';
export { readReturnedFile } from '../returned-file/read-returned-file';
