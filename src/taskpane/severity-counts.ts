import { SEVERITIES } from '../domain/findings/finding';
import type { Finding } from '../domain/index';
import type { PaneText } from './text.th';

/** How many findings there are of each severity, the gravest first, figures in Arabic digits: `ต้องแก้ 2 · ควรตรวจ 5 · ข้อสังเกต 3`. */
export function severityCounts(findings: readonly Finding[], { findings: words }: PaneText): string {
  return SEVERITIES.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return `${words.severities[severity]} ${count}`;
  }).join(' · ');
}
