import { useState } from 'react';
import type { Finding } from '../../../domain/index';
import { FINDING_CODES } from '../../../domain/findings/finding';
import { OPEN_FINDINGS, type FindingFilter } from '../../finding-filter';
import { formatMoment } from '../../moment';
import { useCheckingText } from '../../use-checking-text';
import { useWords } from '../../words';

type NothingToFixProps = {
  readonly findings: readonly Finding[];
  readonly filter: FindingFilter;
  readonly now: () => Date;
};

/** The reader's own remarks are no checks of the document. */
const CHECKS = FINDING_CODES.filter((code) => !code.startsWith('R')).length;

/** Why the list is empty: nothing was found, all of it is answered for, or the filter lets nothing through. */
export function NothingToFix({ findings, filter, now }: NothingToFixProps) {
  const { language, digits } = useWords();
  const text = useCheckingText();
  const [moment] = useState(() => now().toISOString());
  if (findings.length === 0) {
    return <p>{digits(text.none(String(CHECKS), formatMoment(moment, language)))}</p>;
  }
  return <p>{filter === OPEN_FINDINGS ? text.allAcknowledged : text.noneOfFilter}</p>;
}
