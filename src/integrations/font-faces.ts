/** The `@font-face` rules of a built style sheet, as text: which file each one names, and for which characters. */

export interface FontFace {
	/** The rule as the style sheet has it. */
	rule: string;
	/** The address of its file. */
	url: string;
	/** Whether a browser would look in that file for a character. */
	covers: (character: string) => boolean;
}

/** The rules that name a file. One that only calls a font of the reader's system by another name is none. */
export function fontFacesIn(css: string): FontFace[] {
	return [...css.matchAll(/@font-face\s*\{[^}]*\}/g)].flatMap(([rule]) => {
		const url = /\burl\(\s*["']?([^"')\s]+)/.exec(rule)?.[1];
		if (!url) return [];
		const ranges = rangesOf(rule);
		const covers = (character: string): boolean => {
			const code = character.codePointAt(0)!;
			return ranges.some(({ from, to }) => from <= code && code <= to);
		};
		return [{ rule, url, covers }];
	});
}

/** A rule that names another file, and that never holds back text nor moves it once it is there. */
export function settledRule({ rule, url }: FontFace, newUrl: string): string {
	return rule
		.replace(url, newUrl)
		.replace(/\s*font-display\s*:[^;}]*;?/, '')
		.replace('{', '{font-display:optional;');
}

/** The ranges of `unicode-range: U+131, U+2000-206F, U+4??`; without one, all there is. */
function rangesOf(rule: string): { from: number; to: number }[] {
	const list = /unicode-range\s*:([^;}]*)/.exec(rule)?.[1] ?? 'U+0-10FFFF';
	return list.split(',').map((range) => {
		const [first = '', last = first] = range.trim().slice('U+'.length).split('-');
		return {
			from: Number.parseInt(first.replaceAll('?', '0'), 16),
			to: Number.parseInt(last.replaceAll('?', 'F'), 16),
		};
	});
}
