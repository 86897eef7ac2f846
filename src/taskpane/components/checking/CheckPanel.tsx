import { useState } from 'react';
import type { Finding } from '../../../domain/index';
import type { FixResult } from '../../../excel/index';
import type { WorkbookReading } from '../../session';
import type { ToolPageProps } from '../../tool-page';
import { FindingsPage } from './FindingsPage';
import { FixedCells } from './FixedCells';
import { FixPreview } from './FixPreview';

export type CheckPanelProps = ToolPageProps & {
  /** Takes this reading in place of the one at hand: the workbook has just been changed to be so. */
  readonly onReading: (reading: WorkbookReading) => void;
};

type Step =
  /** `from` is the line that the user comes back to; null where they have not left. */
  | { readonly step: 'list'; readonly from: string | null }
  | { readonly step: 'preview'; readonly from: string; readonly findings: readonly Finding[] }
  | { readonly step: 'fixed'; readonly result: FixResult };

/** What a careful supervisor would send back: looked through, mended cell by cell, or answered for. */
export function CheckPanel(props: CheckPanelProps) {
  const [step, setStep] = useState<Step>({ step: 'list', from: null });
  switch (step.step) {
    case 'list':
      return (
        <FindingsPage
          {...props}
          returnTo={step.from}
          onFix={(findings, from) => {
            setStep({ step: 'preview', findings, from });
          }}
        />
      );
    case 'preview':
      return (
        <FixPreview
          {...props}
          findings={step.findings}
          onFixed={(result) => {
            setStep({ step: 'fixed', result });
          }}
          onBack={() => {
            setStep({ step: 'list', from: step.from });
          }}
        />
      );
    case 'fixed':
      return <FixedCells {...props} result={step.result} />;
  }
}
