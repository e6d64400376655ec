import type {RingSummary, StaffSession} from '@city-feedback/contract';

/** The rings whose cases this member of staff may read: those whose open cases the server has counted for them. */
export function readableRings({rings}: StaffSession): RingSummary[] {
  return rings.filter(({openCount}) => openCount !== undefined);
}
