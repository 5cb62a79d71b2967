import { proseOf, type Finding, type Rule } from '../rule.ts';

/** Headings run from ## to ### without leaps; the page's title is its only H1. */
export const headingDepth: Rule = {
	id: 'heading-depth',
	description: 'Headings are "##" or "###", and no "###" stands before the first "##".',
	severity: 'error',
	check: (input) =>
		proseOf(input).flatMap(({ path, outline }) => {
			let previous = 1;
			return outline.headings.flatMap((heading): Finding[] => {
				const { depth, title } = heading;
				const leap = depth > previous + 1;
				if (depth === 2 || (depth === 3 && !leap)) {
					previous = depth;
					return [];
				}
				const expected =
					depth === 1 ? 'only one title, from the facts above' : 'a heading of "##" or "###"';
				return [
					{
						where: { file: path, place: heading },
						message:
							leap && depth === 3
								? `expected a "##" before the first "###", found "### ${title}"`
								: `expected ${expected}, found "${'#'.repeat(depth)} ${title}"`,
						hint:
							depth === 1
								? 'Make it a "##", or delete it.'
								: 'Raise the heading, or make it bold text.',
					},
				];
			});
		}),
};
