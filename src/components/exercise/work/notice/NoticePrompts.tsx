import type { Setting } from '~/domain/notebook/entry.ts';

/** Questions for somebody who is stuck, folded away from everybody else. */
export function NoticePrompts({ prompts, setting }: Props) {
	return (
		<details class="notice-prompts screen-only">
			<summary>{setting === 'room' ? 'Går I i stå?' : 'Går du i stå?'}</summary>
			<ul>
				{prompts.map((prompt) => (
					<li key={prompt}>{prompt}</li>
				))}
			</ul>
		</details>
	);
}

interface Props {
	readonly prompts: readonly string[];
	readonly setting: Setting;
}
