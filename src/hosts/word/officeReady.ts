/** Waits until Office.js has started, and tells whether it did so in Word with an object model. */
export async function officeReady(): Promise<'word' | 'not-word'> {
  if (typeof Office === 'undefined') return 'not-word';
  const { host } = await Office.onReady();
  return host === Office.HostType.Word && typeof Word !== 'undefined' ? 'word' : 'not-word';
}

/**
 * Whether Word's own colours are dark. Old Words tell no theme and are light. Word does not say
 * when it changes, so ask again when the pane gets the focus.
 */
export function isThemeDark(): boolean {
  const channels =
    themeBackground()
      .replace('#', '')
      .match(/[0-9a-f]{2}/giu) ?? [];
  const [red = 255, green = 255, blue = 255] = channels.map((hex) => Number.parseInt(hex, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

function themeBackground(): string {
  try {
    return Office.context.officeTheme?.bodyBackgroundColor ?? '';
  } catch {
    // Office.js asks the host when the theme is read; a host that knows no themes makes that throw.
    return '';
  }
}
