/**
 * A meeting of a Party cell as its minute states it. Plain data: it is what forms are written from
 * and what reading gives back. `null` always means "not stated", which is not the same as zero,
 * "no" or an empty list.
 */

/** Thường kỳ, chuyên đề, kết hợp. */
export type MeetingKind = 'regular' | 'thematic' | 'combined';

/** A person as the minute names them: no form of address, no rank or academic title in `name`. */
export interface Person {
  readonly name: string;
  /** Party office ("Bí thư Chi bộ"), or null when not stated. */
  readonly office: string | null;
}

export interface Absentee {
  readonly name: string;
  /** The reason in the minute's own words; null when none is given. */
  readonly reason: string | null;
}

/** Membership and roll-call, as stated; no figure here is ever computed from the others. */
export interface Attendance {
  /** Tổng số đảng viên. */
  readonly total: number | null;
  /** Đảng viên chính thức. */
  readonly official: number | null;
  /** Đảng viên dự bị. */
  readonly probationary: number | null;
  /** Được miễn công tác và sinh hoạt. */
  readonly exempt: number | null;
  /** Sinh hoạt tạm thời ở nơi khác (đi). */
  readonly temporaryOut: number | null;
  /** Đảng viên nơi khác đến sinh hoạt tạm thời. */
  readonly temporaryIn: number | null;
  /** Bị đình chỉ sinh hoạt. */
  readonly suspended: number | null;
  /** Phải dự, được triệu tập. */
  readonly required: number | null;
  readonly present: number | null;
  readonly presentOfficial: number | null;
  readonly presentProbationary: number | null;
  readonly absent: number | null;
  /** Vắng có lý do. */
  readonly absentExcused: number | null;
  /** Vắng không có lý do. */
  readonly absentUnexcused: number | null;
  /** Empty when the minute says that nobody is absent; null when absentees are not named at all. */
  readonly absentees: readonly Absentee[] | null;
}

/** One opinion in the discussion; `speaker` null where the minute does not say whose it is. */
export interface Opinion {
  readonly speaker: string | null;
  readonly text: string;
}

/** Phiếu phát ra, thu về, hợp lệ, không hợp lệ. */
export interface Ballots {
  readonly issued: number | null;
  readonly returned: number | null;
  readonly valid: number | null;
  readonly invalid: number | null;
}

/** One matter put to the vote. Consent to the agenda or to the minute itself is not a vote. */
export interface Vote {
  readonly subject: string;
  readonly for: number | null;
  readonly against: number | null;
  readonly other: number | null;
  /** The denominator written beside the count ("38/40"), or null. */
  readonly base: number | null;
  /** A stated share in favour, 0–100, or null. */
  readonly percent: number | null;
  readonly secret: boolean;
  readonly ballots: Ballots | null;
}

/** A different or reserved opinion kept on record (bảo lưu); `name` null where nobody is named. */
export interface Dissent {
  readonly name: string | null;
  readonly text: string;
}

/** Who does what by when; `deadline` in the minute's own words. */
export interface Assignment {
  readonly who: string | null;
  readonly what: string;
  readonly deadline: string | null;
}

export interface Topic {
  /** Tên chuyên đề. */
  readonly title: string | null;
  /** Who presented the draft. */
  readonly presenter: string | null;
  /** Whether the minute says that somebody presented it. */
  readonly presented: boolean | null;
  /** Whether the minute says that the draft went to members before the meeting. */
  readonly draftSent: boolean | null;
}

export type Grade = 'Tốt' | 'Khá' | 'Trung bình' | 'Kém';

/** The cell's own rating of the meeting. `score` out of 100. */
export interface Rating {
  readonly score: number | null;
  readonly grade: Grade | null;
}

export type SignatureRole = 'chair' | 'secretary' | 'other';

/** One signature block: the label as written, and the full name under it (null: nobody). */
export interface Signature {
  readonly role: SignatureRole;
  readonly label: string;
  readonly name: string | null;
}

export interface Meeting {
  readonly kind: MeetingKind;
  /** Cấp trên trực tiếp, as in the header. */
  readonly superior: string | null;
  /** The cell's own name, as in the header. */
  readonly cell: string | null;
  /** "tháng 11 năm 2026", "quý IV năm 2026", as in the title. */
  readonly period: string | null;
  /** ISO date, YYYY-MM-DD. */
  readonly date: string | null;
  /** HH:MM, 24 hours. */
  readonly start: string | null;
  readonly end: string | null;
  /** Minutes, only where the text states the length outright. */
  readonly duration: number | null;
  readonly place: string | null;
  readonly chair: Person | null;
  readonly secretary: Person | null;
  /** Guests and representatives of the committee above, in the minute's words. */
  readonly guests: string | null;
  readonly attendance: Attendance;
  readonly agendaAdopted: boolean | null;
  /** How the last resolution was carried out. */
  readonly previousReview: string | null;
  /** Tasks ahead, as discussed. */
  readonly nextTasks: string | null;
  readonly topic: Topic;
  readonly opinions: readonly Opinion[];
  readonly votes: readonly Vote[];
  /** Reserved opinions; empty when the minute says that there is none; null when it says nothing. */
  readonly dissents: readonly Dissent[] | null;
  readonly conclusion: string | null;
  readonly assignments: readonly Assignment[];
  /** Whether the resolution or conclusion was adopted. */
  readonly resolutionAdopted: boolean | null;
  readonly rating: Rating | null;
  /** Whether the minute was read back and adopted. */
  readonly minutesAdopted: boolean | null;
  readonly signatures: readonly Signature[];
}

const NO_ATTENDANCE: Attendance = {
  total: null,
  official: null,
  probationary: null,
  exempt: null,
  temporaryOut: null,
  temporaryIn: null,
  suspended: null,
  required: null,
  present: null,
  presentOfficial: null,
  presentProbationary: null,
  absent: null,
  absentExcused: null,
  absentUnexcused: null,
  absentees: null,
};

/** A meeting of which nothing is stated yet: what a blank form holds. */
export function emptyMeeting(kind: MeetingKind): Meeting {
  return {
    kind,
    superior: null,
    cell: null,
    period: null,
    date: null,
    start: null,
    end: null,
    duration: null,
    place: null,
    chair: null,
    secretary: null,
    guests: null,
    attendance: NO_ATTENDANCE,
    agendaAdopted: null,
    previousReview: null,
    nextTasks: null,
    topic: { title: null, presenter: null, presented: null, draftSent: null },
    opinions: [],
    votes: [],
    dissents: null,
    conclusion: null,
    assignments: [],
    resolutionAdopted: null,
    rating: null,
    minutesAdopted: null,
    signatures: [],
  };
}
