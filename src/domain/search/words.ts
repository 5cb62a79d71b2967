/** Words as search compares them: what people vary in without meaning anything by it is taken away. */

/** Longer texts are cut: nobody asks in a thousand words, and nothing may take long. */
export const longest = { characters: 200, words: 24 };

/** The words of a text: lower case, without accents, marks of direction, apostrophes and punctuation. */
export function wordsOf(text: string): string[] {
	return [
		...text
			.slice(0, longest.characters)
			.normalize('NFKD')
			.replace(/[\p{M}\p{Cf}]/gu, '')
			.toLowerCase()
			.replace(/&/g, ' and ')
			.replace(/→|[-=]>/g, ' to ')
			// "P.M." is "pm", "manager's" is "manager", "don't" is "dont".
			.replace(/\b(\p{L})\.(?=\p{L}(?:\.|\b))/gu, '$1')
			.replace(/['’`]s(?!\p{L})/gu, '')
			.replace(/['’`]/g, '')
			.matchAll(/[\p{L}\p{N}]+/gu),
	]
		.slice(0, longest.words)
		.map(([word]) => word);
}

/** Words cut short in titles and notes, spelled out. */
const cutShort: Record<string, string> = {
	snr: 'senior',
	sr: 'senior',
	jr: 'junior',
	jnr: 'junior',
	mgr: 'manager',
	mgmt: 'management',
	mngr: 'manager',
	assoc: 'associate',
	asst: 'assistant',
	coord: 'coordinator',
	dev: 'developer',
	exec: 'executive',
	ops: 'operations',
	org: 'organization',
	tech: 'technical',
	vs: 'versus',
	v: 'versus',
	svp: 'vp',
	evp: 'vp',
};

/** British endings and words, and the American ones: both are read as the same word. */
const american: readonly [RegExp, string][] = [
	[/^advisers?$/, 'advisor'],
	[/^programme?(s?)$/, 'program$1'],
	[/^(.{3,})is(e|ed|es|er|ers|ing|ation|ations)$/, '$1iz$2'],
	[/^(.{3,})ys(e|ed|es|er|ing)$/, '$1yz$2'],
	[/^(.{3,})our(s|ed|ing|al|able)?$/, '$1or$2'],
	[/^(.{2,}[tb])re(s?)$/, '$1er$2'],
	[/^(.{2,})ogue(s?)$/, '$1og$2'],
	[/^(lic|def|off|pret)ence(s?)$/, '$1ense$2'],
	[/^(.{3,})ll(ed|ing|er|ers|or|ors)$/, '$1l$2'],
	[/^(judg|acknowledg)ement/, '$1ment'],
	[/^ageing$/, 'aging'],
	[/^enrol$/, 'enroll'],
	[/^skilful/, 'skillful'],
];

/** How many words are remembered at most, before all are forgotten. */
const mostRemembered = 20_000;

/** A pure function of a word that works each word out once: the same few words make all names and most questions. */
function remembered<T>(work: (word: string) => T): (word: string) => T {
	const known = new Map<string, T>();
	return (word) => {
		const held = known.get(word);
		if (held !== undefined) return held;
		if (known.size >= mostRemembered) known.clear();
		const result = work(word);
		known.set(word, result);
		return result;
	};
}

/** The word that stands for a word and its plural, in British and American spelling, cut short or not. */
export const sameWord = remembered(spelledAlike);

function spelledAlike(word: string): string {
	const full = cutShort[word] ?? word;
	const us = american.reduce((text, [from, to]) => text.replace(from, to), full);
	return singular(us);
}

function singular(word: string): string {
	if (word.length < 3 || /(ss|us|[hnsx]is)$/.test(word)) return word;
	if (/ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
	if (/(ch|sh|ss|x|zz)es$/.test(word)) return word.slice(0, -2);
	return word.replace(/s$/, '');
}

const endings = [
	...['itizations', 'itization', 'itizing', 'itizer', 'itized', 'itize'],
	...['izations', 'ization', 'izing', 'izers', 'izer', 'ized', 'ize'],
	...['ications', 'ication', 'icates', 'icate', 'ied'],
	...['ations', 'ation', 'ators', 'ator', 'ating', 'ated', 'ates', 'ate'],
	...['ements', 'ement', 'ments', 'ment', 'ships', 'ship', 'ness'],
	...['ional', 'ions', 'ion', 'ical', 'ings', 'ing', 'ists', 'ist', 'ants', 'ant'],
	...['ers', 'er', 'ors', 'or', 'ed', 'ly', 'ity', 'ive', 'ic', 'al', 'ful', 'es', 'y', 'e', 's'],
];

/**
 * What a word shares with its relatives: "manager", "managing" and "management" have one root. It only says that words
 * may be related: matches by root count for less.
 */
export const rootOf = remembered(strippedOf);

function strippedOf(word: string): string {
	if (/^analy[stz]/.test(word)) return 'analy';
	// A programmer has nothing to do with a program of projects.
	if (/^programm/.test(word)) return 'programm';
	let root = word;
	for (let round = 0; round < 3; round++) {
		const ending = endings.find(
			(one) => root.endsWith(one) && root.length - one.length >= (round === 0 ? 3 : 4),
		);
		// "experience" and "experiment" have nothing in common, nor have "payment" and "pay".
		if (!ending || /^(experi(enc|ment)|payment)/.test(root)) break;
		root = root.slice(0, -ending.length).replace(/([bdfgklmnprt])\1$/, '$1');
	}
	return root;
}

const ending = new Set([...endings, 'd', 'r', 'rs', 'st', 'ting', 'ning', 'ping']);

/** Whether two words differ in nothing but a regular ending: "managing" and "manager", but not "managre". */
export function isFormOf(word: string, other: string): boolean {
	let shared = 0;
	while (shared < word.length && word[shared] === other[shared]) shared += 1;
	if (shared < 4) return false;
	const rest = word.slice(shared);
	return rest === '' || ending.has(rest);
}

/** Words that carry no meaning of their own in a question; they count for next to nothing. */
const fillerWords =
	'a about all am an and any anyone are as at be been being but by can cannot cant could did do does doing done dont else ' +
	'ever every for from get gets getting give go goes going good got had has have having he her his how i if im in into is ' +
	'isnt it its ive just know let like look make makes many may me might more most much must my never no not now of off on ' +
	'one ones only or other our out over own people please quite really she should so some someone still such take tell than ' +
	'that the their them then there these they thing things this those through to too under up us use used uses using very ' +
	'want was way we well were what whats when where which while who whom whose why will with within would yes you your ' +
	'youre actually need needed needs needing exactly often usually ones per vs versus ' +
	// Grades, as in "Product manager II".
	'ii iii iv';

const fillers = new Set(fillerWords.split(' ').flatMap((word) => [word, sameWord(word)]));

/** Whether a word carries no meaning of its own in a question. */
export function isFiller(word: string): boolean {
	return fillers.has(word);
}

const articles: ReadonlySet<string> = new Set(['a', 'an', 'the']);

/** Verbs that open a question: "is project manager …" has nothing to do with an IS project manager. */
export const openingVerbs: ReadonlySet<string> = new Set([
	'is',
	'are',
	'was',
	'do',
	'does',
	'can',
	'should',
	'will',
]);

/** Whether a word is an article. */
export function isArticle(word: string): boolean {
	return articles.has(word);
}

/** The words of a name, as `sameWord` gives them, without spaces and articles: equal keys are the same name. */
export function keyOf(words: readonly string[]): string {
	return words.filter((word) => !articles.has(word)).join('');
}
