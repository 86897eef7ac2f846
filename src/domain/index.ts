export type { Analysis, AnalysisChoices } from './analyse';
