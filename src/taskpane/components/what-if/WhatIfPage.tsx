import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ToolPageProps } from '../../tool-page';
import { useEscape } from '../../use-escape';
import { useWhatIfText } from '../../use-what-if-text';
import { AgencyChoice } from '../AgencyChoice';
import { ScreenTitle } from '../ScreenTitle';
import { WhatIfTrial } from './WhatIfTrial';

const useStyles = makeStyles({
  lead: { margin: '0 0 8px', fontSize: tokens.fontSizeBase200 },
});

/** ลองสมมติคะแนน: what the total and the level would be if some questions rose. It only reads. */
export function WhatIfPage({ reading, close }: Pick<ToolPageProps, 'reading' | 'close'>) {
  const styles = useStyles();
  const text = useWhatIfText();
  useEscape(close);
  const { agencies } = reading.analysis;
  const [chosen, setChosen] = useState(0);
  const agency = agencies[chosen] ?? agencies[0];
  return (
    <>
      <ScreenTitle takesFocus>{text.title}</ScreenTitle>
      <p className={styles.lead}>{agency === undefined ? text.nothing : text.lead}</p>
      <AgencyChoice agencies={agencies} chosen={chosen} onChoose={setChosen} />
      <WhatIfTrial key={chosen} agency={agency ?? null} close={close} />
    </>
  );
}
