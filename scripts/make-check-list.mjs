/** Writes docs/checks.md: every kind of finding as the code describes it, with sentences found in the samples of wording. */
import { writeFileSync } from 'node:fs';
import { loadTypeScript } from './load-typescript.mjs';

const { describeChecks } = loadTypeScript('src/domain/checks/describe-checks.ts');
const { DIRTY_SAMPLES } = loadTypeScript('test/samples-of-wording/samples-of-wording.ts');
const { foundInSample } = loadTypeScript('test/support/found-in-sample.ts');

writeFileSync('docs/checks.md', describeChecks(DIRTY_SAMPLES.flatMap(foundInSample)));
