/** Links to the chapters that belong to a part of the plan. */
export function PlanChapters({ chapters }: { readonly chapters: readonly PlanChapter[] }) {
	if (chapters.length === 0) return null;
	return (
		<ul class="plan-chapters">
			{chapters.map(({ title, href }) => (
				<li key={href}>
					<a href={href}>{title}</a>
				</li>
			))}
		</ul>
	);
}

export interface PlanChapter {
	readonly title: string;
	readonly href: string;
}
