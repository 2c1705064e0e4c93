import { deflateSync } from 'fflate';
import { crc32 } from './crc32';

export const STORED = 0;
export const DEFLATED = 8;

/** 1 January 1980, the first day zip knows, so that the same content always gives the same bytes. */
const NO_TIME = 0x00210000;

/** One entry of a zip archive, its bytes packed as they stand in the archive. */
export interface ZipEntry {
  /** Path inside the archive, without a leading "/". */
  readonly name: string;
  /** How `data` is packed: `STORED` or `DEFLATED`; others are kept but cannot be read. */
  readonly method: number;
  readonly data: Uint8Array;
  /** CRC-32 and length of the unpacked bytes, as the archive states them. */
  readonly crc: number;
  readonly size: number;
  /** MS-DOS date (high half) and time (low half). */
  readonly time: number;
  readonly encrypted: boolean;
}

/** A new entry holding these bytes. */
export function packEntry(name: string, bytes: Uint8Array): ZipEntry {
  return {
    name,
    method: DEFLATED,
    data: deflateSync(bytes),
    crc: crc32(bytes),
    size: bytes.length,
    time: NO_TIME,
    encrypted: false,
  };
}
