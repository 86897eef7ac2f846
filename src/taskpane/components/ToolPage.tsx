import { Suspense } from 'react';
import { loadHandingOutPage, loadMemoCheckPage, loadWhatIfPage } from '../load-on-demand';
import { partOnDemand } from '../part-on-demand';
import type { ToolName } from '../state';
import type { ToolPageProps } from '../tool-page';

const PAGES = {
  whatIf: partOnDemand(async () => (await loadWhatIfPage()).WhatIfPage),
  memoCheck: partOnDemand(async () => (await loadMemoCheckPage()).MemoCheckPage),
  handingOut: partOnDemand(async () => (await loadHandingOutPage()).HandingOutPage),
} satisfies Readonly<Record<ToolName, unknown>>;

/** The page of the tool. */
export function ToolPage({ tool, ...props }: ToolPageProps & { readonly tool: ToolName }) {
  const Page = PAGES[tool];
  return (
    <Suspense>
      <Page {...props} />
    </Suspense>
  );
}
