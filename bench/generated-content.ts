/**
 * A content folder many times its size, to see what grows: every page of the original as it is, and copies of all of them
 * that keep to themselves. What a copy names, cites and links to is of the same copy, so that every page has as many
 * relations as its original, and only the site around it grows. The words differ from copy to copy, as those of editors would.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { pageHash, setReviewed } from '../src/adapters/page-hash.ts';
import { pageFolders } from '../src/adapters/content-layout.ts';
import { randomFrom, Vocabulary } from './generated-words.ts';

/** A content folder: the texts of its files by their paths. */
export type ContentTexts = ReadonlyMap<string, string>;

/** Lists of entries of which every copy has its own. Families stay, as there are no more signs than there are of them. */
const lists = ['skill-groups.yaml', 'starting-points.yaml', 'sources.yaml'];

/** Fields that hold an id, or a list of ids, that leads to an entry or names one. */
const idFields = [
	'id',
	'from',
	'to',
	'a',
	'b',
	'role',
	'beside',
	'group',
	'source',
	'next',
	'seeAlso',
];

/** Fields whose words stay as they are. */
const keptFields = [
	'family',
	'anchor',
	'publisher',
	'country',
	'date',
	'url',
	'reviewed',
	'checked',
];

/** Reads the texts of a content folder. */
export function readTexts(dir: string): ContentTexts {
	const names = readdirSync(dir, { recursive: true, encoding: 'utf8' }).map((name) =>
		name.replaceAll('\\', '/'),
	);
	const files = names.filter((name) => /\.(?:mdx|yaml)$/.test(name)).sort();
	return new Map(files.map((name) => [name, readFileSync(join(dir, name), 'utf8')]));
}

/** Writes the texts as a content folder. */
export function writeTexts(texts: ContentTexts, dir: string): void {
	for (const [name, text] of texts) {
		mkdirSync(dirname(join(dir, name)), { recursive: true });
		writeFileSync(join(dir, name), text);
	}
}

/**
 * The same content, so many times. The same original, number and seed give the same texts.
 *
 * @param times how many times the entries of the original there shall be; 1 gives the original
 */
export function multiplied(original: ContentTexts, times: number, seed = 1): ContentTexts {
	const about: Original = {
		ids: idsOf(original),
		ambiguous: ambiguousIn(original),
		vocabulary: vocabularyOf(original),
	};
	const marks = about.vocabulary.names(times - 1, wordsOfNames(original), randomFrom(seed));
	const texts = new Map(original);
	const added = new Map<string, unknown[]>(lists.map((name) => [name, []]));
	for (const [i, mark] of marks.entries()) {
		const copy = new Copy(i + 1, mark, about, randomFrom(seed * 1000 + i + 1));
		for (const [name, text] of original) {
			if (name.endsWith('.mdx')) {
				const [folder, file] = name.split('/') as [string, string];
				texts.set(`${folder}/${copy.idOf(file.replace(/\.mdx$/, ''))}.mdx`, copy.page(text));
			} else {
				added.get(name)?.push(...copy.entries(parse(text) as object[]));
			}
		}
	}
	for (const [name, entries] of added) {
		const text = texts.get(name);
		if (text !== undefined && entries.length > 0) texts.set(name, text + stringify(entries));
	}
	return texts;
}

/** The words of the pages; those that the catalogue has rules for would break the rules in other places. */
function vocabularyOf(texts: ContentTexts): Vocabulary {
	const pages = [...texts].flatMap(([name, text]) => (name.endsWith('.mdx') ? [text] : []));
	return new Vocabulary(pages, texts.get('wording.yaml'));
}

/** Names with several meanings, in lower case. */
function ambiguousIn(texts: ContentTexts): ReadonlySet<string> {
	const abbreviations = parse(texts.get('abbreviations.yaml') ?? '[]') as { text: string }[];
	return new Set(abbreviations.map(({ text }) => text.toLowerCase()));
}

/** All that links, citations and fields can name: the ids of pages, of rungs and of the entries of the lists. */
function idsOf(texts: ContentTexts): ReadonlySet<string> {
	const ids = new Set<string>();
	for (const [name, text] of texts) {
		const folder = name.split('/')[0]!;
		if (Object.hasOwn(pageFolders, folder)) {
			const { id, rungs = [] } = factsOf(text) as { id: string; rungs?: { id: string }[] };
			for (const one of [id, ...rungs.map((rung) => rung.id)]) ids.add(one);
		} else if (lists.includes(name)) {
			for (const { id } of parse(text) as { id: string }[]) ids.add(id);
		}
	}
	return ids;
}

/** The words of all titles and aliases, in lower case. */
function wordsOfNames(texts: ContentTexts): ReadonlySet<string> {
	const words = new Set<string>();
	const add = (value: unknown): void => {
		if (Array.isArray(value)) return value.forEach(add);
		if (typeof value !== 'object' || value === null) return;
		for (const [field, inside] of Object.entries(value)) {
			const isName = field === 'title' || field === 'aliases' || field === 'text';
			if (isName)
				for (const [word] of String(inside).matchAll(/\p{L}+/gu)) words.add(word.toLowerCase());
			add(inside);
		}
	};
	for (const [name, text] of texts) add(name.endsWith('.mdx') ? factsOf(text) : parse(text));
	return words;
}

function factsOf(page: string): object {
	return parse(page.split(/^---$/m, 2)[1]!) as object;
}

/** What all copies need to know of the original. */
interface Original {
	ids: ReadonlySet<string>;
	ambiguous: ReadonlySet<string>;
	vocabulary: Vocabulary;
}

/** One copy of the whole content. */
class Copy {
	readonly #number: number;
	readonly #mark: string;
	readonly #original: Original;
	readonly #random: () => number;

	constructor(number: number, mark: string, original: Original, random: () => number) {
		this.#number = number;
		this.#mark = mark;
		this.#original = original;
		this.#random = random;
	}

	/** The id of the copy's own entry; those of pairs are made of two. After all originals in the order of the alphabet. */
	idOf(id: string): string {
		const pair = /^(.+)(-to-|-vs-)(.+)$/.exec(id);
		if (pair && this.#original.ids.has(pair[1]!) && this.#original.ids.has(pair[3]!))
			return `${this.idOf(pair[1]!)}${pair[2]}${this.idOf(pair[3]!)}`;
		return `z${this.#number}-${id}`;
	}

	page(text: string): string {
		const [, , prose = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
		const facts = stringify(this.#record(factsOf(text)), { lineWidth: 0 });
		const page = `---\n${facts}---\n${this.#prose(prose)}`;
		const date = /^reviewed:.*date: (?<date>[\d-]+)/m.exec(text)?.groups?.['date'];
		return date ? setReviewed(page, { date, hash: pageHash(page) }) : page;
	}

	entries(entries: readonly object[]): object[] {
		return entries.map((entry) => this.#record(entry));
	}

	#record(facts: object): object {
		return Object.fromEntries(
			Object.entries(facts)
				.filter(([field]) => field !== 'reviewed')
				.map(([field, value]) => [field, this.#value(field, value)]),
		);
	}

	#value(field: string, value: unknown): unknown {
		if (keptFields.includes(field)) return value;
		if (field === 'order') return Number(value) + this.#number * 1000;
		if (field === 'aliases') return this.#aliases(value as string[]);
		if (Array.isArray(value)) return value.map((one) => this.#value(field, one));
		if (typeof value === 'object' && value !== null) return this.#record(value);
		if (typeof value !== 'string') return value;
		if (idFields.includes(field)) return this.idOf(value);
		// Of a comparison it is a question, with words of its own; of all else a name.
		if (field === 'title') return this.#named(value.endsWith('?') ? this.#words(value) : value);
		return /\s/.test(value) ? this.#words(value) : value;
	}

	#named(name: string): string {
		return `${name}, ${this.#mark}`;
	}

	/** Without those that have several meanings: abbreviations say which, and copies have none. */
	#aliases(aliases: readonly string[]): string[] {
		return aliases
			.filter((alias) => !this.#original.ambiguous.has(alias.toLowerCase()))
			.map((alias) => this.#named(alias));
	}

	/** Headings stay, as links lead to them and recipes ask for them; so does what is between tags and in links. */
	#prose(prose: string): string {
		return prose
			.split(/(^#.*$|<[^>]*>|\]\([^)]*\)|`[^`]*`|https?:\S+)/m)
			.map((part, i) => (i % 2 === 1 ? this.#leading(part) : this.#words(part)))
			.join('');
	}

	/** A tag or the target of a link, leading to entries of this copy. */
	#leading(part: string): string {
		if (!/^<(?:Cite|Term)|^\]\(\//.test(part)) return part;
		return part.replace(/(?<=["#]|\(\/[a-z]+\/)[a-z0-9]+(?:-[a-z0-9]+)*/g, (word) =>
			this.#original.ids.has(word) ? this.idOf(word) : word,
		);
	}

	#words(text: string): string {
		return this.#original.vocabulary.vary(text, this.#random);
	}
}
