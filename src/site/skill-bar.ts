import { levels, levelTitles, type Level } from '../domain/vocabulary.ts';

/** The four steps of a skill bar, in the units of its drawing, and the words beside it. */
export interface SkillBarView {
	steps: { x: number; y: number; height: number; state: 'reached' | 'build' | 'beyond' }[];
	/** "Skilled", "Aware to Skilled". */
	words: string;
}

/** A bar that is filled up to a level. With `from`, the steps above that one are still to build. */
export function skillBarView(level: 0 | Level, from: 0 | Level = level): SkillBarView {
	return {
		steps: levels.map((step) => ({
			x: 0.75 + (step - 1) * 19.5,
			y: 19 - step * 5,
			height: 2 + step * 5,
			state: step <= Math.min(from, level) ? 'reached' : step <= level ? 'build' : 'beyond',
		})),
		words: from < level ? `${levelTitles[from]} to ${levelTitles[level]}` : levelTitles[level],
	};
}
