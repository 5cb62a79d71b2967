import { levelWords } from '../../domain/vocabulary.ts';
import type { Rule } from '../rule.ts';

const beginning = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** All four levels of a skill say in "You can …" statements what others would see. */
export const skillLevelsComplete: Rule = {
	id: 'skill-levels-complete',
	description:
		'Each of a skill’s four levels has at least one statement, and each begins "You can".',
	severity: 'error',
	check: ({ content }) =>
		content.skills.flatMap(({ file, facts }) =>
			levelWords.flatMap((word) => {
				const statements = facts.levels[word];
				if (statements.length === 0) {
					return [
						{
							where: { file, field: ['levels', word] },
							message: `expected at least one statement for the level "${word}", found none`,
							hint: `Add "${word}:" with a sentence that begins "You can" and that others could see.`,
						},
					];
				}
				return statements.flatMap(({ text }, i) =>
					text.startsWith('You can ')
						? []
						: [
								{
									where: { file, field: ['levels', word, i, 'text'] },
									message: `expected a statement that begins "You can", found "${beginning(text)}"`,
									hint: 'Begin with "You can" and a verb that others could see you do.',
								},
							],
				);
			}),
		),
};
