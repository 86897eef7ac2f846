/** Door to what copies and merges are planned with; it comes with the makers of the sheets, whose plans it is made of. */
export {
  planDivisionCopy,
  planDivisions,
  planPublishingCopy,
  planSubmissionCopy,
  type PublishingPreview,
} from './copy-plans';
export { conflictId, planMerge, type ChosenSides } from './merging';
