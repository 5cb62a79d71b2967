/** The plan a reader starts from: plain lines to change, nothing to tick off. */
import type { SkillTexts } from '../../domain/packed.ts';
import { stepWords, toBuild, type GapView } from './view.ts';

/** In place of what the page of a skill says. */
export const textLost = 'What to build and show did not load; the page of the skill says it.';

/**
 * The first steps of the move where its page says them, then a few lines for each skill that asks for work: how far, one way
 * to build it, and proof to show.
 */
export function planText(
	view: GapView,
	texts: ReadonlyMap<string, SkillTexts>,
	steps: readonly string[] = [],
): string {
	const items = toBuild(view);
	const first =
		steps.length > 0 ? [`First steps\n${steps.map((step) => `  ${step}`).join('\n')}`] : [];
	if (items.length === 0) {
		return [...first, 'Nothing to build: what you have is enough on paper.'].join('\n\n');
	}
	const skills = items.map((item) => {
		const said = texts.get(item.skill.id);
		return [
			`${item.skill.title}: ${stepWords(item)}`,
			...(said
				? [
						...said.build.lines.map((line) => `  Build: ${line}`),
						...said.show.lines.map((line) => `  Show: ${line}`),
					]
				: [`  ${textLost}`]),
		].join('\n');
	});
	return [...first, ...skills].join('\n\n');
}

/** Plans as they are kept: a text for each pair of jobs. */
export type Plans = Record<string, string>;

/** The key of a pair's plan; a reference holds neither a space nor ">". */
export function planKey(from: string, to: string): string {
	return `${from}>${to}`;
}

/** Whether something that was kept is a set of plans. */
export function isPlans(value: unknown): value is Plans {
	return (
		typeof value === 'object' &&
		value !== null &&
		!Array.isArray(value) &&
		Object.values(value).every((text) => typeof text === 'string')
	);
}
