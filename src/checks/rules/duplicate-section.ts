import { prosePagesOf, type Rule } from '../rule.ts';

/** No two H2 of a page have the same title. */
export const duplicateSection: Rule = {
	id: 'duplicate-section',
	description: 'No section of a page appears twice.',
	severity: 'error',
	check: (input) =>
		prosePagesOf(input).flatMap(({ file }) => {
			const first = new Map<string, number>();
			return file.outline.sections.flatMap((section) => {
				const line = first.get(section.title);
				if (line === undefined) {
					first.set(section.title, section.line);
					return [];
				}
				return [
					{
						where: { file: file.path, place: section },
						message: `expected "## ${section.title}" once, found it again after line ${line}`,
						hint: 'Join the two sections, or give one another heading.',
					},
				];
			});
		}),
};
