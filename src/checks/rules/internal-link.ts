import { didYouMean } from '../../domain/problem.ts';
import { protocolOf } from '../../markdown/protocol.ts';
import { fragmentsOf, knownLinks, type KnownLinks } from '../known-links.ts';
import { pagesOf, proseOf, type Finding, type Rule } from '../rule.ts';

/** Links inside the site lead to a page, and to a heading on it, that exists. */
export const internalLink: Rule = {
	id: 'internal-link',
	description:
		'A link inside the site leads to a page and a heading that exist; so does a question’s anchor.',
	severity: 'error',
	check: (input) => {
		const known = knownLinks(input);
		const pages = pagesOf(input);
		const fragmentsIn = new Map(pages.map((page) => [page.file.path, fragmentsOf(page)]));
		const links = proseOf(input).flatMap(({ path, outline }) =>
			outline.links.flatMap(({ url, line, column }): Finding[] => {
				const wrong = protocolOf(url) ? undefined : whatIsWrong(url, fragmentsIn.get(path), known);
				return wrong ? [{ where: { file: path, place: { line, column } }, ...wrong }] : [];
			}),
		);
		const anchors = pages.flatMap(({ entry, file }) => {
			const fragments = fragmentsIn.get(file.path)!;
			return (entry.facts.questions ?? []).flatMap(({ anchor }, i) =>
				fragments.includes(anchor)
					? []
					: [
							{
								where: { file: file.path, field: ['questions', i, 'anchor'] },
								...noFragment(`#${anchor}`, anchor, fragments),
							},
						],
			);
		});
		return [...links, ...anchors];
	},
};

type Wrong = Pick<Finding, 'message' | 'hint'>;

/** What is wrong with a link. The page's own fragments are not known where its facts could not be read. */
function whatIsWrong(
	url: string,
	own: readonly string[] | undefined,
	{ pages, mayBeBroken }: KnownLinks,
): Wrong | undefined {
	const [address = '', fragment] = url.split('#', 2);
	if (url === '') {
		return {
			message: 'expected the address of a page, found nothing between the round brackets',
			hint: 'Put the address there, like "/roles/product-owner/".',
		};
	}
	if (address === '') {
		return own?.includes(fragment ?? '') === false
			? noFragment(url, fragment ?? '', own)
			: undefined;
	}
	if (!address.startsWith('/')) {
		return {
			message: `expected a link from the root of the site, found "${url}"`,
			hint: 'Begin it with "/" and end the address with "/", like "/roles/product-owner/".',
		};
	}
	if (!pages.has(address)) {
		if (mayBeBroken(address)) return undefined;
		return {
			message: `expected the address of a page, found "${address}"`,
			hint: didYouMean(
				address,
				pages.keys(),
				'Link to a page that exists, or write that page first.',
			),
		};
	}
	const fragments = pages.get(address);
	if (fragment === undefined || !fragments || fragments.includes(fragment)) return undefined;
	return noFragment(url, fragment, fragments);
}

function noFragment(url: string, fragment: string, known: readonly string[]): Wrong {
	const all = known.map((slug) => `#${slug}`).join(', ');
	return {
		message: `expected a heading with the fragment "#${fragment}", found none for "${url}"`,
		hint: didYouMean(
			fragment,
			known,
			all ? `Use one of: ${all}.` : 'That page has no headings: link to the page.',
		),
	};
}
