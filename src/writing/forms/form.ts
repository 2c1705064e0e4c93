import type { MeetingKind } from '../../domain/meeting';
import type { SectionId } from '../sections/sectionId';

/** Every document the program can write. Stable: the command line and stored favourites name them. */
export const FORM_IDS = ['minutes-regular', 'minutes-thematic'] as const;

export type FormId = (typeof FORM_IDS)[number];

/** A part of a form under a heading of its own; its headed sections are numbered from 1. */
export interface FormPart {
  readonly heading: string;
  readonly sections: readonly SectionId[];
}

/** A document the program can write, as data. */
export interface Form {
  readonly id: FormId;
  /** Vietnamese name in the list of forms. */
  readonly title: string;
  readonly kind: MeetingKind;
  /** The line under BIÊN BẢN, up to the period. */
  readonly subject: string;
  /** What prescribes its contents and its layout. */
  readonly norms: readonly string[];
  readonly parts: readonly FormPart[];
}

export const MINUTES_NORMS: readonly string[] = [
  'Hướng dẫn số 42-HD/BTCTW, ngày 28/10/2025 của Ban Tổ chức Trung ương (nội dung)',
  'Hướng dẫn số 05-HD/VPTW, ngày 27/5/2026 của Văn phòng Trung ương Đảng (thể thức)',
];
