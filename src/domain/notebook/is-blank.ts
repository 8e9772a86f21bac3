import type { Written } from './entry.ts';

/** Whether nothing is written in it: a field that was opened, or emptied again. A tag or a link says something without words. */
export function isBlank(entry: Written): boolean {
	switch (entry.type) {
		case 'note':
			return isEmpty(entry.text) && isEmpty(entry.where);
		case 'suggestion':
			return isEmpty(entry.text) && isEmpty(entry.action);
		case 'card':
		case 'answer':
			return isEmpty(entry.text);
		case 'tag':
		case 'link':
		case 'progress':
			return false;
	}
}

function isEmpty(text: string): boolean {
	return text.trim() === '';
}
