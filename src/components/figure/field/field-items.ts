import type { FieldItem } from '~/domain/figure/placement.ts';

/** What is there to place, as `pages/figurer/[figure].json.ts` made it. */
export function fieldItems(data: unknown): readonly FieldItem[] {
	return data as readonly FieldItem[];
}
