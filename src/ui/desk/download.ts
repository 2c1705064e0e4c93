const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Puts a file into the reader's download folder, by the browser's own means. */
export function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: DOCX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file over by the time the next task runs.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
