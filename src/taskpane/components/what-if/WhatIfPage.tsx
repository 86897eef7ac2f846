import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { AgencyAnalysis } from '../../../domain/index';
import type { ToolPageProps } from '../../tool-page';
import { useEscape } from '../../use-escape';
import { useWhatIfText } from '../../use-what-if-text';
import { useWords, type Words } from '../../words';
import { ChoiceField } from '../ChoiceField';
import { ScreenTitle } from '../ScreenTitle';
import { WhatIfTrial } from './WhatIfTrial';

const useStyles = makeStyles({
  lead: { margin: '0 0 8px', fontSize: tokens.fontSizeBase200 },
});

function agencyLabel({ assessment }: AgencyAnalysis, { text, digits }: Words): string {
  const name = assessment.agency?.shortName ?? text.header.unknownAgency;
  return assessment.fiscalYear === null ? name : `${name} ${digits(assessment.fiscalYear)}`;
}

/** ลองสมมติคะแนน: what the total and the level would be if some questions rose. It only reads. */
export function WhatIfPage({ reading, close }: Pick<ToolPageProps, 'reading' | 'close'>) {
  const styles = useStyles();
  const text = useWhatIfText();
  const words = useWords();
  useEscape(close);
  const { agencies } = reading.analysis;
  const [chosen, setChosen] = useState(0);
  const agency = agencies[chosen] ?? agencies[0];
  return (
    <>
      <ScreenTitle takesFocus>{text.title}</ScreenTitle>
      <p className={styles.lead}>{agency === undefined ? text.nothing : text.lead}</p>
      {agencies.length > 1 && (
        <ChoiceField
          label={words.text.summary.agency}
          value={String(chosen)}
          options={agencies.map((one, index) => ({
            value: String(index),
            label: agencyLabel(one, words),
          }))}
          onChoose={(index) => {
            setChosen(Number(index));
          }}
        />
      )}
      <WhatIfTrial key={chosen} agency={agency ?? null} close={close} />
    </>
  );
}
