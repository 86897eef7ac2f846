import type { CopyFacts } from '../../../excel/index';
import type { ToolPageProps } from '../../tool-page';
import type { CopyPlanning } from './load-copy-planning';

/** What can be done on the page. */
export const JOBS = ['submission', 'publishing', 'division', 'takeBack'] as const;

export type Job = (typeof JOBS)[number];

/** What each of the jobs is given. */
export type JobProps = {
  readonly page: ToolPageProps;
  readonly facts: CopyFacts;
  readonly planning: CopyPlanning;
  readonly onChooseAnother: () => void;
};
