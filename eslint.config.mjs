import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Folders of the domain in the order of what they know: each imports only itself and those before it. */
const DOMAIN_ORDER = ['assessment', 'findings', 'rules', 'reading', 'scoring', 'checks', 'sheets'];
/** Scoring comes later in the order, and does not know reading either. */
const STRANGERS = { scoring: ['reading'] };

function domainFolderRules() {
  return DOMAIN_ORDER.map((folder, index) => {
    const later = [...DOMAIN_ORDER.slice(index + 1), ...(STRANGERS[folder] ?? [])];
    const group = [
      ...later.flatMap((name) => [`../${name}/*`, `**/domain/${name}/*`]),
      '../analyse',
      '../index',
    ];
    return {
      files: [`src/domain/${folder}/**/*.ts`],
      rules: {
        'no-restricted-imports': [
          'error',
          {
            patterns: [
              {
                group,
                message: `src/domain/${folder} imports only ${DOMAIN_ORDER.slice(0, index + 1).join(', ')}: move the shared idea to the left, or pass it in as an argument.`,
              },
              outside('domain'),
            ],
          },
        ],
      },
    };
  });
}

function outside(layer) {
  const messages = {
    domain: 'The domain is pure: it imports only itself and fraction.js. Take what is needed as an argument.',
    excel: 'src/excel knows the domain and office.js only: let the caller pass in what it needs.',
    taskpane: 'The pane reaches Excel through src/excel, and never the local host.',
    'local-excel': 'The local host knows the domain only; it loads the built pane as any Excel would.',
  };
  const groups = {
    domain: [
      'react',
      'react-dom*',
      '@fluentui/*',
      'node:*',
      '**/excel/*',
      '**/taskpane/*',
      '**/local-excel/*',
    ],
    excel: ['react', 'react-dom*', '@fluentui/*', 'node:*', '**/taskpane/*', '**/local-excel/*'],
    taskpane: ['node:*', '**/local-excel/*'],
    'local-excel': ['react', 'react-dom*', '@fluentui/*', '**/taskpane/*', '**/src/excel/*'],
  };
  return { group: groups[layer], message: messages[layer] };
}

export default tseslint.config(
  { ignores: ['.certs/', 'dist/', 'out/', 'coverage/', 'node_modules/', 'reports/', '.stryker-tmp/'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [outside('domain')] }],
      'no-restricted-globals': [
        'error',
        ...['Date', 'Excel', 'Office', 'OfficeExtension', 'window', 'document', 'fetch', 'setTimeout'].map(
          (name) => ({
            name,
            message: 'The domain has no clock, no host and no network: take the value as an argument.',
          }),
        ),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The domain gives the same answer every time.' },
      ],
    },
  },
  ...domainFolderRules(),
  {
    files: ['src/excel/**/*.ts', 'src/taskpane/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    languageOptions: {
      globals: { ...globals.browser, Office: 'readonly', Excel: 'readonly', OfficeExtension: 'readonly' },
    },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['src/excel/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [outside('excel')] }] },
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [outside('taskpane')] }],
      'no-restricted-globals': [
        'error',
        { name: 'Excel', message: 'Only src/excel says Excel: add what you need to the WorkbookGateway.' },
      ],
    },
  },
  {
    files: ['src/taskpane/**/*.tsx'],
    extends: [reactHooks.configs.flat['recommended-latest'], jsxA11y.flatConfigs.recommended],
  },
  {
    files: ['src/local-excel/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [outside('local-excel')] }] },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: { globals: { ...globals.node, ...globals.browser, Office: 'readonly' } },
  },
  // Read by browsers of before 2015, to which it explains what they lack.
  { files: ['src/taskpane/boot.js'], languageOptions: { ecmaVersion: 5, sourceType: 'script' } },
  prettier,
);
