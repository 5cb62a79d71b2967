/** Which of the styles a group of pages needs: those that fit something on one of them, or that their scripts may draw. */
import { transform } from 'lightningcss';
import postcss from 'postcss';
import { PurgeCSS } from 'purgecss';

/** What stands in pages that a selector may ask for. */
export interface Used {
	tags: Set<string>;
	classes: Set<string>;
	ids: Set<string>;
	names: Set<string>;
	values: Set<string>;
	/** What scripts say: any of it may become a class, a tag or an attribute. */
	words: Set<string>;
}

/** Nothing yet. */
export function nothingUsed(): Used {
	const none = (): Set<string> => new Set();
	return {
		tags: none(),
		classes: none(),
		ids: none(),
		names: none(),
		values: none(),
		words: none(),
	};
}

const tag = /<([a-z][a-z0-9-]*)((?:\s+[^\s"'>/=]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gi;
const attribute = /([^\s"'>/=]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** Adds what a page has. */
export function addHtml(html: string, used: Used): void {
	for (const [, name, attributes] of html.matchAll(tag)) {
		used.tags.add(name!.toLowerCase());
		for (const [, key, double, single, bare] of attributes!.matchAll(attribute)) {
			used.names.add(key!);
			const value = double ?? single ?? bare;
			if (value === undefined) continue;
			if (key === 'class') for (const one of value.split(/\s+/)) used.classes.add(one);
			else if (key === 'id') used.ids.add(value);
			used.values.add(value);
		}
	}
}

/**
 * Adds what a script may draw: what it has in quotation marks, and every longer word, because marks inside of texts make it
 * hard to tell where one begins. Short words outside of marks are names that a minifier made up.
 */
export function addScript(script: string, used: Used): void {
	for (const [word] of script.matchAll(/[\w-]{3,}/g)) used.words.add(word);
	for (const [, quoted] of script.matchAll(/["'`]((?:[^"'`\\\n]|\\.){1,200})["'`]/g))
		for (const word of quoted!.split(/[^\w-]+/)) if (word) used.words.add(word);
}

/** Adds what something else uses. */
export function addUsed(from: Used, used: Used): void {
	for (const key of Object.keys(from) as (keyof Used)[])
		for (const one of from[key]) used[key].add(one);
}

/** What a style sheet says for every medium, and what it says for paper alone. */
export function splitPaper(css: string): { screen: string; paper: string } {
	const screen = postcss.parse(css);
	const paper = postcss.root();
	for (const rule of [...screen.nodes])
		if (rule.type === 'atrule' && rule.name === 'media' && rule.params === 'print')
			paper.append(rule);
	return { screen: screen.toString(), paper: paper.toString() };
}

/**
 * A style sheet without the rules, variables and animations that nothing uses, as small as it goes.
 *
 * @param css all styles, in the order in which the pages load them
 * @param alone whether no other sheet stands beside it, which would use its variables
 */
export async function stylesFor(css: string, used: Used, alone = true): Promise<string> {
	const extracted = {
		tags: [...used.tags],
		classes: [...used.classes],
		ids: [...used.ids],
		attributes: { names: [...used.names], values: [...used.values] },
		undetermined: [...used.words],
	};
	const [purged] = await new PurgeCSS().purge({
		content: [{ raw: '', extension: 'html' }],
		css: [{ raw: css }],
		extractors: [{ extensions: ['html'], extractor: () => extracted }],
		// What scripts of every page set, and what search draws over any of them.
		safelist: [
			/^data-(theme|lost)/,
			'auto',
			'light',
			'dark',
			'inert',
			'dismissed',
			'state',
			'roundel',
			'badge',
		],
		variables: alone,
		keyframes: true,
	});
	const code = Buffer.from(purged!.css);
	return transform({ filename: 'page.css', code, minify: true }).code.toString();
}
