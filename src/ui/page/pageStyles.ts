/** Names under which marks stand in the registry of CSS Custom Highlights. */
export const MARKED = 'thu-ky-marked';
export const SHOWN = 'thu-ky-shown';

/**
 * How the sheet lies in its window. A page stays white in a dark theme, as in Word: its colours are
 * the document's own.
 */
export const PAGE_CSS = `
.page-frame { height: 100%; }
.page-window {
  position: relative; overflow: auto; height: 100%; scrollbar-gutter: stable;
  /* What a document that says nothing of it gets; the pane's own type must not show through. */
  font: 12pt/normal 'Times New Roman', 'Liberation Serif', serif;
}
.page-window:focus-visible { outline: 2px solid #0f6cbd; outline-offset: -2px; }
.page-window .docx-wrapper { background: none; padding: 24px 16px 32px; }
.page-window .docx-wrapper > section.docx,
.page-window section.plain {
  background: #fff; margin: 0 auto 24px; box-shadow: 0 1px 2px rgb(0 0 0 / 14%), 0 4px 12px rgb(0 0 0 / 10%);
}
.page-window section.docx { color: #000; color-scheme: light; text-decoration-skip-ink: none; }
.page-window section.docx:not(.plain, [style*='width']) { width: 210mm; }
.page-window section.docx:not(.plain, [style*='padding']) { padding: 20mm 15mm 20mm 30mm; }
.page-window section.docx > article { z-index: auto; }
.page-window section.plain {
  box-sizing: border-box; max-width: 210mm; margin-top: 24px; padding: 20mm 15mm;
  font: 14pt/1.4 'Times New Roman', 'Liberation Serif', serif;
}
.page-window section.plain p { margin: 0 0 6pt; white-space: pre-wrap; overflow-wrap: anywhere; min-height: 1em; }
.page-window .chunk { content-visibility: auto; contain-intrinsic-size: auto 3000px; }

.page-narrow .docx-wrapper { padding: 8px; align-items: stretch; }
.page-narrow section.docx, .page-narrow section.plain {
  width: auto !important; min-height: 0 !important; padding: 20px 16px !important; margin-bottom: 8px;
}
.page-narrow section.docx > header, .page-narrow section.docx > footer { display: none; }
.page-narrow section.docx > article { min-width: 0; }
.page-narrow section.docx table { width: 100% !important; table-layout: auto !important; }
.page-narrow section.docx :is(col, td) { width: auto !important; min-width: 0 !important; }
.page-narrow section.docx p { margin-left: 0 !important; }

::highlight(${MARKED}) { background-color: #ffe89c; color: #000; }
::highlight(${SHOWN}) { background-color: #ffc83d; color: #000; }
.page-marked { background-color: #fff4ce; box-shadow: -4px 0 0 #ffc83d; }
.page-shown { background-color: #ffe089; box-shadow: -4px 0 0 #ca5010; }

.page-flash {
  position: absolute; pointer-events: none; z-index: 2; box-sizing: border-box;
  border: 2px solid #ca5010; border-radius: 4px;
}
.page-gap {
  margin: 6px 0; padding: 6px 12px; border: 2px dashed #c50f1f; border-radius: 4px; text-align: center;
  background: #fdf3f4; color: #8f0b16; font: 600 15px/20px 'Segoe UI', system-ui, sans-serif;
}
@media (forced-colors: active) {
  ::highlight(${MARKED}) { background-color: Mark; color: MarkText; }
  ::highlight(${SHOWN}) { background-color: Highlight; color: HighlightText; }
}
@media print { .page-flash, .page-gap { display: none; } }
`;
