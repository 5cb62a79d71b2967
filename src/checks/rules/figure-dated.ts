import { saysWhere } from '../countries.ts';
import { prosePagesOf, type Rule } from '../rule.ts';
import { figuresOf } from './figure-needs-source.ts';

const year = /\b(?:19|20)\d\d\b/u;
const withoutYear = /\bundated\b|\b(?:no|without a|not) (?:year|date|dated)\b/iu;

/** A reader learns when and where a figure was true. */
export const figureDated: Rule = {
	id: 'figure-dated',
	description:
		'A cited figure has its year and its country in its paragraph, or the words that none is given.',
	severity: 'error',
	check: (input) =>
		prosePagesOf(input)
			.flatMap(figuresOf)
			.filter(({ cites }) => cites.length > 0)
			.flatMap(({ file, figure, place, around }) => {
				const lacks = [
					...(year.test(around) || withoutYear.test(around) ? [] : ['a year']),
					...(saysWhere(around) ? [] : ['a country']),
				];
				if (lacks.length === 0) return [];
				return [
					{
						where: { file, place },
						message: `expected the year and the country of the figure "${figure}", found ${lacks.map((lack) => lack.replace('a ', 'no ')).join(' and ')}`,
						hint: 'Name them in the same paragraph, or say that the source is undated or names no country.',
					},
				];
			}),
};
