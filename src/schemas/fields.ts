import { z } from 'astro/zod';
import { eachIdOnce } from './each-id-once.ts';
import { idSchema } from './id.ts';

/** Something a reader may place on a field. */
const fieldItemSchema = z.strictObject({
	/** Stands in addresses, e.g. `brev`: never renamed. */
	id: idSchema.max(30, { error: 'højst 30 tegn' }),
	/** Short enough for a projector, e.g. `Lade et brev ligge til i morgen`. */
	text: z.string().min(1).max(44, { error: 'højst 44 tegn' }),
});

const fieldItemsSchema = z
	.array(fieldItemSchema)
	.min(2, { error: 'mindst to' })
	.max(16, { error: 'højst 16' })
	.superRefine(eachIdOnce);

/**
 * What readers place on the fields of Lister and Hoggett, constructed for teaching; written in `content/fields.yaml`.
 * Where a thing belongs is nobody's to say, so there is no field for it.
 */
export const fieldsSchema = z.strictObject({
	/** Everyday acts. */
	lister: fieldItemsSchema,
	/** Things somebody could say of what happened. */
	hoggett: fieldItemsSchema,
});

export type FieldsEntry = z.infer<typeof fieldsSchema>;
