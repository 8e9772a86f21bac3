import './timer.css';
import { useEffect, useState } from 'preact/hooks';
import { clockText } from '~/domain/slide/clock-text.ts';
import { minutesText } from '~/domain/slide/minutes-text.ts';
import { pauseTimer, readyTimer, settleTimer, startTimer, timeLeft } from '~/domain/slide/timer.ts';
import { classList } from '../figure/class-list.ts';
import type { Timer as TimerState } from '~/domain/slide/timer.ts';

/**
 * A countdown for an exercise. Without script it is the label and the minutes. At zero it stands still and says so, once,
 * in words: no sound, no colour.
 */
export function Timer({ minutes, label, class: extra, now = Date.now }: Props) {
	const length = minutes * 60_000;
	const [alive, setAlive] = useState(false);
	const [timer, setTimer] = useState<TimerState>(readyTimer);
	const [time, setTime] = useState(0);
	const running = timer.kind === 'running';
	// Whole seconds, so that clock and line move together.
	const left = Math.ceil(timeLeft(timer, length, time) / 1000) * 1000;

	useEffect(() => setAlive(true), []);
	useEffect(() => {
		if (!running) return;
		const tick = () => {
			setTime(now());
			setTimer((current) => settleTimer(current, now()));
		};
		// Four times a second, so that each second is shown on time; the text changes once a second.
		const interval = setInterval(tick, 250);
		document.addEventListener('visibilitychange', tick);
		return () => {
			clearInterval(interval);
			document.removeEventListener('visibilitychange', tick);
		};
	}, [running, now]);

	const change = (next: TimerState) => {
		setTime(now());
		setTimer(next);
	};
	const startOver = () => change(startTimer(readyTimer, length, now()));
	const toggle = () =>
		change(running ? pauseTimer(timer, now()) : startTimer(timer, length, now()));

	return (
		<div class={classList('timer', extra)} role="group" aria-label={label}>
			<p class="timer-clock" role="timer" hidden={!alive}>
				{clockText(left)}
			</p>
			<div class="timer-side">
				<p class="timer-label">
					{label}, {minutesText(minutes)}
				</p>
				<div class="timer-controls" hidden={!alive}>
					<button type="button" class="button" onClick={timer.kind === 'over' ? startOver : toggle}>
						{buttonText[timer.kind]}
					</button>
					{(timer.kind === 'running' || timer.kind === 'paused') && (
						<button type="button" class="button" onClick={startOver}>
							Start forfra
						</button>
					)}
				</div>
				<p class="timer-over" role="status">
					{timer.kind === 'over' && 'Tiden er gået'}
				</p>
			</div>
			<div class="timer-line" hidden={!alive}>
				<svg width="100%" height="100%" aria-hidden="true">
					<rect width={`${(left / length) * 100}%`} height="100%" />
				</svg>
			</div>
		</div>
	);
}

/** The first button changes its words but stays where it is, so that it keeps the keyboard. */
const buttonText: Readonly<Record<TimerState['kind'], string>> = {
	ready: 'Start',
	running: 'Pause',
	paused: 'Fortsæt',
	over: 'Start forfra',
};

interface Props {
	/** e.g. `2`, or `0.5`. */
	readonly minutes: number;
	/** What the time is for, e.g. `Tal sammen to og to`. */
	readonly label: string;
	readonly class?: string;
	/** Milliseconds since 1970. */
	readonly now?: () => number;
}
