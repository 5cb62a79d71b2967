import { nearest } from '../../domain/problem.ts';
import type { Rule } from '../rule.ts';

/** A source that nothing cites is a leftover. */
export const unusedSource: Rule = {
	id: 'unused-source',
	description: 'Every source is cited somewhere.',
	severity: 'warning',
	check: ({ content }) => {
		// A page that could not be read may cite anything.
		if (content.broken.length > 0) return [];
		const used = new Set([
			...[
				...content.roles,
				...content.skills,
				...content.ladders,
				...content.transitions,
				...content.comparisons,
				...content.guides,
				...content.terms,
			].flatMap(({ body }) => body?.citations ?? []),
			...content.abbreviations.flatMap(({ facts }) => facts.sources),
			...content.transitions.flatMap(({ facts }) => (facts.time ? [facts.time.source] : [])),
			...content.ladders.flatMap(({ facts }) =>
				facts.rungs.flatMap(({ years = [] }) => years.map(({ source }) => source)),
			),
		]);
		const known = new Set(content.sources.map(({ facts }) => facts.id));
		const unknown = [...used].filter((id) => !known.has(id));
		return content.sources.flatMap(({ file, at, facts: { id } }) =>
			// A citation that is nearly right may be meant for this source: `unknown-citation` has said so.
			used.has(id) || unknown.some((cited) => nearest(cited, [id]))
				? []
				: [
						{
							where: { file, field: [...at, 'id'] },
							message: `expected a page that cites "${id}", found none`,
							hint: 'Cite it where it supports a claim, or remove it.',
						},
					],
		);
	},
};
