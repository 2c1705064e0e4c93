/**
 * Whether a reason for absence tells why: "không lý do", "không phép" are on record but tell nothing.
 * Null (no reason given) is not specific.
 */
export function isSpecificReason(reason: string | null): boolean {
  if (reason === null) return false;
  const plain = reason
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/gi, 'd')
    .toLowerCase();
  return !/^\W*(?:vang )?khong (?:co )?(?:l[iy] do|phep|bao cao)\W*$/.test(plain);
}
