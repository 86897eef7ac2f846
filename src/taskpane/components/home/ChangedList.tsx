import { INSTRUMENT_CODES } from '../../../domain/assessment/instrument';
import type { ChangedScore } from '../../../domain/index';
import { titleOf } from '../../../domain/sheets/measure-key';
import type { ChangedSince } from '../../changed-since';
import type { HomeText } from '../../home-text.th';
import type { ToolPageProps } from '../../tool-page';
import { useHomeText } from '../../use-home-text';
import { useWords, type Words } from '../../words';
import { FoldedPlaces } from './FoldedPlaces';

type ChangedListProps = { readonly changed: ChangedSince; readonly goTo: ToolPageProps['goTo'] };

function nameOf(code: string, { text }: Words, home: HomeText): string {
  if (code === 'total') return home.total;
  const instrument = INSTRUMENT_CODES.find((one) => one === code);
  if (instrument !== undefined) return text.bars.instruments[instrument];
  if (/^[a-z]/.test(code)) return text.low.question(code);
  return code.includes('.') ? text.low.subIndicator(code) : text.low.indicator(code);
}

function scoreWords({ code, before, after }: ChangedScore, words: Words, home: HomeText): string {
  const name = nameOf(code, words, home);
  return words.digits(home.changedScore(name, before ?? home.noScore, after ?? home.noScore));
}

/** Every score that has changed, before and after, and the measures that are new. */
export function ChangedList({ changed, goTo }: ChangedListProps) {
  const words = useWords();
  const home = useHomeText();
  const items = [
    ...changed.scores.map((score, index) => ({
      key: `score ${index}`,
      place: score.at,
      content: scoreWords(score, words, home),
    })),
    ...changed.measuresAdded.map((measure) => ({
      key: `measure ${measure.no}`,
      place: measure.at,
      content: words.digits(home.newMeasure(titleOf(measure))),
    })),
  ];
  return (
    <FoldedPlaces label={words.digits(home.changedList(String(items.length)))} items={items} goTo={goTo} />
  );
}
