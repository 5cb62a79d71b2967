/** Words for generated content: those of the original, so that they are spelled well and long and short as English is. */

/** Words that rules look for: in figures, which need a source, a year and a country, and where phrases may hurt. */
const kept = new Set(
	[
		'years year months month dollars pounds euros percent per cent',
		'one two three four five six seven eight nine ten eleven twelve fifteen eighteen twenty thirty',
		'undated dated date without not names name country countries international worldwide stated state',
		'can blind deaf dumb lame mad sick fat old age stone short bus off reserve',
	].flatMap((words) => words.split(' ')),
);

/** What rules look for with a capital: countries and people from there, and how statements and made-up figures begin. */
const keptNames =
	/^(?:Suppose|You|What|United|States|Kingdom|America|American|Britain|British|England|English|Scotland|Scottish|Europe|European|Canada|Canadian|Australia|Australian|Germany|German|France|French|India|Indian|Ireland|Irish)$/;

/** Random numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), state | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** The lower-case words of some texts. */
export class Vocabulary {
	readonly #byLength: ReadonlyMap<number, string[]>;
	/** Those of three and four letters. */
	readonly #short: readonly string[];

	/**
	 * @param pages pages whose words are used
	 * @param without texts whose words are not
	 */
	constructor(pages: readonly string[], without = '') {
		const words = new Set(pages.flatMap((page) => proseOf(page).match(word) ?? []));
		for (const other of without.match(word) ?? []) words.delete(other);
		this.#byLength = Map.groupBy(
			[...words].filter((one) => !kept.has(one) && !/[A-Z]/.test(one)).sort(),
			({ length }) => length,
		);
		this.#short = [3, 4].flatMap((length) => this.#byLength.get(length) ?? []);
	}

	/** The text with words and amounts in the place of others about as long, but for those that rules look for. */
	vary(text: string, random: () => number): string {
		const digits = text.replace(amount, (found) =>
			String(Math.floor((0.1 + 0.9 * random()) * 10 ** found.length)),
		);
		return digits.replace(word, (found) => {
			const lower = found.toLowerCase();
			const isName = found !== lower;
			if (kept.has(lower) || (isName && keptNames.test(found))) return found;
			const others = this.#like(found);
			const other = others[Math.floor(random() * others.length)] ?? lower;
			return isName ? other[0]!.toUpperCase() + other.slice(1) : other;
		});
	}

	/** Words about as long. There are too few of two and three letters to tell a hundred copies apart, so some have four. */
	#like(word: string): readonly string[] {
		return word.length <= 3 ? this.#short : (this.#byLength.get(word.length) ?? []);
	}

	/**
	 * So many different words, to tell things of the same name apart.
	 *
	 * @param taken words in lower case that some name has already: "RACI, matrix" would be the "RACI matrix"
	 */
	names(count: number, taken: ReadonlySet<string>, random: () => number): string[] {
		const left = [5, 6, 7, 8, 9]
			.flatMap((length) => this.#byLength.get(length) ?? [])
			.filter((one) => !taken.has(one));
		return Array.from({ length: count }, () => {
			const [name] = left.splice(Math.floor(random() * left.length), 1);
			if (name === undefined) throw new Error(`The content has too few words for ${count} copies.`);
			return name;
		});
	}
}

/** Whole words, written small or with a capital, possessives without their ending: neither parts of an id nor what else stands beside an apostrophe or before a colon. */
const word =
	/(?<![\p{L}\p{N}'’/_-])[A-Z]?[a-z]+(?<=[A-Za-z]{2})(?![\p{L}\p{N}/_:-]|['’](?!s(?![\p{L}\p{N}'’/_:-])))/gu;

/** Numbers of two and three digits: neither years nor the numbers of a list. */
const amount = /(?<![\p{L}\p{N}.-])\d{2,3}(?![\p{L}\p{N}.-])/gu;

/** The prose of a page without tags and addresses, where words are not always words. */
function proseOf(page: string): string {
	return page.replace(/^---\n.*?\n---\n|<[^>]*>|\]\([^)]*\)|`[^`]*`|https?:\S+/gs, ' ');
}
