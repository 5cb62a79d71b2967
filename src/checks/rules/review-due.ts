import { recipes, type RecipeKind } from '../../recipes/recipes.ts';
import type { Rule } from '../rule.ts';

/** Months after which a page should be read again by someone who did not write it. */
export const reviewMonths = 18;

/** Pages are read again before they grow old. */
export const reviewDue: Rule = {
	id: 'review-due',
	description: `A page was last reviewed less than ${reviewMonths} months ago.`,
	severity: 'warning',
	check: ({ content, today }) => {
		const limit = monthsBefore(today, reviewMonths);
		return (Object.keys(recipes) as RecipeKind[]).flatMap((collection) =>
			content[collection].flatMap(({ file, facts: { reviewed } }) => {
				if (reviewed && reviewed.date >= limit) return [];
				return [
					{
						where: { file, field: reviewed ? ['reviewed', 'date'] : ['id'] },
						message: reviewed
							? `expected a review on ${limit} or later, found one on ${reviewed.date}`
							: 'expected the day of a review, found none',
						hint: 'Have someone who did not write it review the page, and set "reviewed: { date: … }".',
					},
				];
			}),
		);
	},
};

/** The day a number of months earlier, at most the last of its month. */
export function monthsBefore(day: string, months: number): string {
	const [year, month, date] = day.split('-').map(Number) as [number, number, number];
	const first = new Date(Date.UTC(year, month - 1 - months, 1));
	const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
	first.setUTCDate(Math.min(date, last));
	return first.toISOString().slice(0, 10);
}
