import { lazy, Suspense } from 'react';
import { loadHandingOutPage, loadMemoCheckPage, loadWhatIfPage } from '../load-on-demand';
import type { ToolName } from '../state';
import type { ToolPageProps } from '../tool-page';

const PAGES = {
  whatIf: lazy(async () => ({ default: (await loadWhatIfPage()).WhatIfPage })),
  memoCheck: lazy(async () => ({ default: (await loadMemoCheckPage()).MemoCheckPage })),
  handingOut: lazy(async () => ({ default: (await loadHandingOutPage()).HandingOutPage })),
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
