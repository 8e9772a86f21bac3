/**
 * Whether a slide's text is read before its title because it ends with a colon, as in »Men derimod analytisk
 * nysgerrighed:« *Hvad sker der her?*
 *
 * @param html the text as HTML.
 */
export function leadsToTitle(html: string): boolean {
	return html
		.replace(/<!--.*?-->|<[^>]*>/gsu, '')
		.trimEnd()
		.endsWith(':');
}
