import { recipes, type RecipeKind } from '../../recipes/recipes.ts';
import type { Rule } from '../rule.ts';

/** A review vouches for the words that were read. */
export const reviewStale: Rule = {
	id: 'review-stale',
	description: 'A page is as it was when it was reviewed.',
	severity: 'warning',
	check: ({ content, files }) =>
		(Object.keys(recipes) as RecipeKind[]).flatMap((collection) =>
			content[collection].flatMap(({ file, facts: { reviewed } }) => {
				const hash = files.get(file)?.hash;
				if (!reviewed?.hash || !hash || reviewed.hash === hash) return [];
				const page = file.replace(/\.mdx$/, '');
				return [
					{
						where: { file, field: ['reviewed', 'hash'] },
						message: `expected the page that was reviewed on ${reviewed.date} (${reviewed.hash}), found another text (${hash})`,
						hint: `Have it reviewed again, then run "npm run review -- ${page}".`,
					},
				];
			}),
		),
};
