import officeAddins from 'eslint-plugin-office-addins';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

// The floors of the house, from the ground up: a floor may import itself and those before it.
const FLOORS = [
  'domain',
  'document',
  'writing',
  'reading',
  'checks',
  'review',
  'hosts',
  'actions',
  'cli',
  'ui',
];

const floors = FLOORS.map((floor, i) => ({
  files: [`src/${floor}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: FLOORS.slice(i + 1)
          .concat(floor === 'ui' ? ['cli'] : [])
          .map((above) => ({
            group: [`**/${above}/**`, `**/${above}`],
            message: `${floor} may not import from ${above}: imports run down the floors only.`,
          })),
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ['build/**', 'node_modules/**', 'coverage/**'] },
  ...tseslint.configs.strict,
  regexp.configs['flat/recommended'],
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      '@typescript-eslint/consistent-type-imports': 'error',
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      // Patterns here are read beside Vietnamese text: [0-9] and explicit letters say more than \d and flags.
      'regexp/prefer-d': 'off',
      'regexp/use-ignore-case': 'off',
      'regexp/no-obscure-range': 'off',
      'regexp/no-useless-assertions': 'off',
      // Quirk 47 and the platform's batching rules are guarded by the office-addins rules below.
    },
  },
  {
    files: ['src/hosts/word/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['**/*.{cjs,mjs,js}'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  ...floors,
  prettier,
);
