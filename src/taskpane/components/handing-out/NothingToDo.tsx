import { Button } from '@fluentui/react-components';
import { useHandingOutText } from '../../use-handing-out-text';
import { ActionBar } from '../ActionBar';
import { ScreenTitle } from '../ScreenTitle';

type NothingToDoProps = {
  readonly title: string;
  readonly reason: string;
  readonly onChooseAnother: () => void;
};

/** A job for which the workbook lacks something, and what it is. */
export function NothingToDo({ title, reason, onChooseAnother }: NothingToDoProps) {
  const words = useHandingOutText();
  return (
    <>
      <ScreenTitle takesFocus>{title}</ScreenTitle>
      <p>{reason}</p>
      <ActionBar>
        <Button onClick={onChooseAnother}>{words.chooseAnother}</Button>
      </ActionBar>
    </>
  );
}
