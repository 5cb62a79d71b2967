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

/**
 * Opens the index that lies under an address, with a slash at its end.
 *
 * @param failures how often it has failed before: neither a browser nor Pagefind forgets a failure under the same address
 */
export async function openFullText(root: string, failures = 0): Promise<FullText> {
	const file = `${root}pagefind.js${failures > 0 ? `?${failures}` : ''}`;
	const isWhole = listen(root);
	const pagefind = (await import(/* @vite-ignore */ file)) as Pagefind;
	// A worker would cost another 11 KB, for searches of a few milliseconds.
	await pagefind.options({ noWorker: true, excerptLength: 24 });
	return {
		async search(words, { type, line }, most) {
			const filters = { ...(type && { type }), ...(line && { line }) };
			const { results } = await pagefind.search(words, { filters });
			const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
			if (!isWhole()) throw new Error('a part of the index did not come');
			return pages.map(pageOf);
		},
	};
}

/** How many parts of an index did not come; not counted before the first index is opened. */
let lostParts: number | undefined;

/**
 * Listens to what Pagefind does not tell those who ask it. A part of its index that does not come is for it a part in which
 * nothing is found, and a line in the console; a start that fails is an error for the next question, and one that nobody caught.
 *
 * @returns whether all parts have come so far
 */
function listen(root: string): () => boolean {
	if (lostParts === undefined) {
		const { error } = console;
		console.error = (...said: unknown[]) => {
			if (/index chunk/.test(String(said[0]))) lostParts! += 1;
			error(...said);
		};
		addEventListener('unhandledrejection', (event) => {
			const { stack } = Object(event.reason) as Partial<Error>;
			if (stack?.includes(`${root}pagefind.js`)) event.preventDefault();
		});
	}
	const before = (lostParts ??= 0);
	return () => lostParts === before;
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
