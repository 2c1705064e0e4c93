/**
 * Why a file could not be read. `code` is stable and goes into reports; `message` is Vietnamese and
 * says what happened, why, and what to do next.
 */
export type DocumentErrorCode =
  | 'empty-file'
  | 'old-doc'
  | 'encrypted'
  | 'pdf'
  | 'not-docx'
  | 'damaged-zip'
  | 'too-large'
  | 'no-document-part'
  | 'doctype'
  | 'too-deep'
  | 'damaged-xml'
  | 'unreadable-file';

export class DocumentError extends Error {
  constructor(
    readonly code: DocumentErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'DocumentError';
  }
}
