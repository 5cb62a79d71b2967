import { didYouMean } from '../../domain/problem.ts';
import { fragmentsOf, pageAddresses } from '../known-links.ts';
import { pagesOf, proseOf, type Finding, type Rule } from '../rule.ts';

/** Links inside the site lead to a page, and to a heading on it, that exists. */
export const internalLink: Rule = {
	id: 'internal-link',
	description: 'A link inside the site leads to a page and a heading that exist; so does a question’s anchor.',
	severity: 'error',
	check: (input) => {
		const known = pageAddresses(input);
		const links = proseOf(input).flatMap(({ path, outline }) =>
			outline.links.flatMap(({ url, line, column }): Finding[] => {
				if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return [];
				const where = { file: path, place: { line, column } };
				const [address = '', fragment] = url.split('#', 2);
				if (!address.startsWith('/') && address !== '') {
					return [
						{
							where,
							message: `expected a link from the root of the site, found "${url}"`,
							hint: 'Begin it with "/" and end the address with "/", like "/roles/product-owner/".',
						},
					];
				}
				if (address === '') {
					const own = outline.headings.map(({ slug }) => slug);
					return own.includes(fragment ?? '') ? [] : [{ where, ...noFragment(url, fragment ?? '', own) }];
				}
				if (!known.has(address)) {
					return [
						{
							where,
							message: `expected the address of a page, found "${address}"`,
							hint: didYouMean(address, known.keys(), 'Link to a page that exists, or write that page first.'),
						},
					];
				}
				const fragments = known.get(address);
				if (fragment === undefined || !fragments || fragments.includes(fragment)) return [];
				return [{ where, ...noFragment(url, fragment, fragments) }];
			}),
		);
		const anchors = pagesOf(input).flatMap((page) => {
			const fragments = fragmentsOf(page.collection, page.entry.facts.id, input.catalogue, page.file.outline);
			return (page.entry.facts.questions ?? []).flatMap(({ anchor }, i) =>
				fragments.includes(anchor)
					? []
					: [
							{
								where: { file: page.file.path, field: ['questions', i, 'anchor'] },
								...noFragment(`#${anchor}`, anchor, fragments),
							},
						],
			);
		});
		return [...links, ...anchors];
	},
};

function noFragment(url: string, fragment: string, known: readonly string[]): Pick<Finding, 'message' | 'hint'> {
	return {
		message: `expected a heading with the fragment "#${fragment}", found none for "${url}"`,
		hint: didYouMean(fragment, known, `Use one of: ${known.map((slug) => `#${slug}`).join(', ')}.`),
	};
}
