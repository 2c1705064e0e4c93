import { type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

// One step larger than Office's own panes: the readers are of every age.
const LARGER = {
  fontSizeBase200: '13px',
  lineHeightBase200: '18px',
  fontSizeBase300: '15px',
  lineHeightBase300: '22px',
  fontSizeBase400: '17px',
  lineHeightBase400: '24px',
} satisfies Partial<Theme>;

const LIGHT: Theme = { ...webLightTheme, ...LARGER };
const DARK: Theme = { ...webDarkTheme, ...LARGER };

/** The theme for a dark or light surrounding; Windows contrast themes override either. */
export function themeFor(dark: boolean): Theme {
  return dark ? DARK : LIGHT;
}

/** Whether the reader's system asks for dark surfaces, followed as it changes. */
export function usePrefersDark(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = darkQuery();
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => darkQuery().matches,
  );
}

const darkQuery = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)');
