/** รับทราบ: keeping in the workbook what a person has answered for, and the reading as it is then. */
import { decide, planDecision, type Decision } from '../domain/sheets/acknowledging/plan-decision';
import type { WorkbookGateway } from '../excel/index';
import type { WorkbookReading } from './session';

/** Writes the decision and gives the same reading with it; the workbook is not read again. */
export async function keepDecision(
  gateway: WorkbookGateway,
  reading: WorkbookReading,
  decision: Decision,
): Promise<WorkbookReading> {
  const { analysis, contents } = reading;
  const plan = planDecision(decision, analysis.findings, contents.acknowledgements, contents.existing);
  await gateway.saveDecision(plan);
  return {
    ...reading,
    contents: { ...contents, acknowledgements: plan.acknowledgements },
    analysis: { ...analysis, findings: decide(analysis.findings, decision) },
  };
}
