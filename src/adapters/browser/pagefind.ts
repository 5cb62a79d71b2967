/** The full text of the site, by Pagefind. Nothing of it is loaded before it is asked for. */

/** A section of a page, or the page itself. */
export interface TextPlace {
	title: string;
	/** Under the site's base. */
	url: string;
	/** A piece of the text around the words, with `<mark>` around each of them and all else escaped. */
	excerpt: string;
}

export interface TextPage extends TextPlace {
	places: TextPlace[];
	/** The words of the page that were found, as they stand there. */
	words: string[];
}

export interface TextFilters {
	type?: string;
	line?: string;
}

/** A way to search the full text; what goes wrong is an error. */
export interface FullText {
	/** The pages that hold all words; few at most. */
	search(words: string, filters: TextFilters, most: number): Promise<TextPage[]>;
}

interface Fragment {
	url: string;
	meta: { title?: string };
	excerpt: string;
	sub_results: { title: string; url: string; excerpt: string }[];
	content: string;
	locations: number[];
}

/** What is used of Pagefind. */
interface Pagefind {
	options(options: { noWorker: boolean; excerptLength: number }): Promise<void>;
	search(
		words: string,
		options: { filters: Record<string, string> },
	): Promise<{ results: { data(): Promise<Fragment> }[] }>;
}

/** Opens the index that lies under an address, with a slash at its end. */
export async function openFullText(root: string): Promise<FullText> {
	const pagefind = (await import(/* @vite-ignore */ `${root}pagefind.js`)) as Pagefind;
	// A worker would cost another 11 KB, for searches of a few milliseconds.
	await pagefind.options({ noWorker: true, excerptLength: 24 });
	return {
		async search(words, { type, line }, most) {
			const filters = { ...(type && { type }), ...(line && { line }) };
			const { results } = await pagefind.search(words, { filters });
			const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
			return pages.map(pageOf);
		},
	};
}

function pageOf({ url, meta, excerpt, sub_results, content, locations }: Fragment): TextPage {
	const words = content.split(/\s+/);
	return {
		title: meta.title ?? url,
		url,
		excerpt,
		// The first of them may be the page over again, by its own title.
		places: sub_results.filter((place) => place.url !== url && place.title !== meta.title),
		words: locations.flatMap((location) => words[location] ?? []),
	};
}
