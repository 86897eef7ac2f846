/**
 * The parts of the yo office React template in one file of ours: a header with a picture, a list with icons, a text box with a button,
 * in Fluent's own theme. It is what an add-in weighs before it does anything; the bench holds the pane against it.
 */
import {
  Button,
  Field,
  FluentProvider,
  Image,
  makeStyles,
  Textarea,
  tokens,
  webLightTheme,
} from '@fluentui/react-components';
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from '@fluentui/react-icons';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

const ITEMS = [
  [Ribbon24Regular, 'Achieve more with Office integration'],
  [LockOpen24Regular, 'Unlock features and functionality'],
  [DesignIdeas24Regular, 'Create and visualize like a pro'],
];

const useStyles = makeStyles({
  root: { minHeight: '100vh' },
  header: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    padding: '30px 0 100px',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  message: { fontSize: tokens.fontSizeHero900, fontWeight: tokens.fontWeightRegular },
  item: { display: 'flex', alignItems: 'center', paddingBottom: '32px' },
  icon: { marginRight: '10px' },
  insertion: { display: 'flex', flexDirection: 'column', alignItems: 'center' },
});

function Header() {
  const styles = useStyles();
  return createElement(
    'section',
    { className: styles.header },
    createElement(Image, { width: '90', height: '90', src: 'assets/icon-80.png', alt: 'Add-in' }),
    createElement('h1', { className: styles.message }, 'Welcome'),
  );
}

function HeroList() {
  const styles = useStyles();
  return createElement(
    'ul',
    null,
    ITEMS.map(([Icon, text]) =>
      createElement(
        'li',
        { key: text, className: styles.item },
        createElement(Icon, { className: styles.icon }),
        createElement('span', null, text),
      ),
    ),
  );
}

function TextInsertion() {
  const styles = useStyles();
  const [text, setText] = useState('Some text.');
  const write = () =>
    window.Excel.run(async (context) => {
      context.workbook.getSelectedRange().values = [[text]];
      await context.sync();
    });
  return createElement(
    'div',
    { className: styles.insertion },
    createElement(
      Field,
      { size: 'large', label: 'Enter text to be inserted into the document.' },
      createElement(Textarea, { size: 'large', value: text, onChange: (_, { value }) => setText(value) }),
    ),
    createElement(Button, { appearance: 'primary', size: 'large', onClick: write }, 'Insert text'),
  );
}

function App() {
  const styles = useStyles();
  return createElement(
    'div',
    { className: styles.root },
    createElement(Header),
    createElement(HeroList),
    createElement(TextInsertion),
  );
}

window.Office.onReady(() => {
  const root = createRoot(document.getElementById('container'));
  root.render(createElement(FluentProvider, { theme: webLightTheme }, createElement(App)));
});
