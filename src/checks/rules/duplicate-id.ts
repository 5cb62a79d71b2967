import { fromProblems, type Rule } from '../rule.ts';

/** No two entries of a kind share an id; no pair of roles is compared twice. */
export const duplicateId: Rule = {
	id: 'duplicate-id',
	description:
		'No two entries of a kind have the same id, and no pair of roles has two comparisons.',
	severity: 'error',
	check: (input) => {
		const pairs = new Map<string, string>();
		const twice = [...input.catalogue.comparisons.values()].flatMap(({ a, b, id, file }) => {
			const pair = [a.id, b.id].sort().join(' ');
			const owner = pairs.get(pair);
			pairs.set(pair, owner ?? id);
			if (owner === undefined) return [];
			return [
				{
					where: { file, field: ['id'] },
					message: `expected one comparison for ${a.title} and ${b.title}, found this one beside "${owner}"`,
					hint: 'Join the two pages; the reverse address redirects by itself.',
				},
			];
		});
		return [...fromProblems(input, 'duplicate-id'), ...twice];
	},
};
