import { useId } from 'preact/hooks';
import { readerName, readers } from '~/domain/exercise/reading-roles.ts';
import type { RolesKeeping } from './use-roles.ts';

/** A reader for each speaker, and whether somebody listens. Numbers, no names. */
export function RoleForm({ roles, write }: RolesKeeping) {
	const id = useId();
	const give = (speaker: string, value: string) => {
		const reader = readers.find((each) => String(each) === value);
		if (!reader) return;
		write({ ...roles, readers: new Map([...roles.readers, [speaker, reader] as const]) });
	};
	return (
		<div class="roles">
			<dl class="role-list">
				{[...roles.readers].map(([speaker, reader], at) => (
					<div key={speaker}>
						<dt>
							<label for={`${id}-${at}`}>{speaker} læses af</label>
						</dt>
						<dd>
							<select
								id={`${id}-${at}`}
								value={reader}
								onChange={({ currentTarget }) => give(speaker, currentTarget.value)}
							>
								{readers.map((each) => (
									<option key={each} value={each}>
										{readerName(each)}
									</option>
								))}
							</select>
						</dd>
					</div>
				))}
			</dl>
			<label class="role-listener">
				<input
					type="checkbox"
					checked={roles.listener}
					onChange={({ currentTarget }) => write({ ...roles, listener: currentTarget.checked })}
				/>
				En af jer lytter
			</label>
		</div>
	);
}
