import type { Measure } from '../../../domain/assessment/measure';
import { titleOf } from '../../../domain/sheets/measure-key';
import type { ToolPageProps } from '../../tool-page';
import { useHomeText } from '../../use-home-text';
import { useWords } from '../../words';
import { FoldedPlaces } from './FoldedPlaces';

type UntoldMeasuresProps = {
  readonly measures: readonly Measure[];
  readonly goTo: ToolPageProps['goTo'];
};

/** The measures without a result, each with its place. */
export function UntoldMeasures({ measures, goTo }: UntoldMeasuresProps) {
  const { digits } = useWords();
  const text = useHomeText();
  const items = measures.map((measure) => {
    const { no, at } = measure;
    const title = titleOf(measure);
    return {
      key: String(no),
      place: at,
      content: title === '' ? digits(text.untitled(String(no))) : <span lang="th">{title}</span>,
    };
  });
  return <FoldedPlaces label={digits(text.untoldList(String(items.length)))} items={items} goTo={goTo} />;
}
