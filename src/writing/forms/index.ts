import { FORM_IDS } from './form';
import type { Form, FormId } from './form';
import { minutesRegular } from './minutesRegular';
import { minutesThematic } from './minutesThematic';

const BY_ID: Readonly<Record<FormId, Form>> = {
  'minutes-regular': minutesRegular,
  'minutes-thematic': minutesThematic,
};

export function formOf(id: FormId): Form {
  return BY_ID[id];
}

/** Every form, in the order in which they are offered. */
export const FORMS: readonly Form[] = FORM_IDS.map(formOf);
