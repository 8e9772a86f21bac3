import { z } from 'astro/zod';

/** An id that becomes an address: `a`–`z`, digits and hyphens, e.g. `strikkeklub`. */
export const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
	error: 'små bogstaver a–z, tal og bindestreg (æ skrives ae, ø oe, å aa), fx »strikkeklub«',
});
