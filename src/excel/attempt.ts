/** Asking Excel for what it may refuse, where the rest of the work goes on without it. */

/** Codes that a later attempt can cure, so that the whole run had better fail and be repeated. */
const PASSING = ['InvalidOperationInCellEditMode', 'ActivityLimitReached'];

/** What was queued when Excel has done it, or the code with which it refused. */
export type Attempt<Queued> =
  { readonly refused: null; readonly queued: Queued } | { readonly refused: string };

/** Queues, and sends all that is queued. Throws what is no refusal, and a refusal that will pass. */
export async function attempt<Queued>(
  context: Excel.RequestContext,
  queue: () => Queued,
): Promise<Attempt<Queued>> {
  try {
    const queued = queue();
    await context.sync();
    return { refused: null, queued };
  } catch (error) {
    if (error instanceof OfficeExtension.Error && !PASSING.includes(error.code))
      return { refused: error.code };
    throw error;
  }
}
