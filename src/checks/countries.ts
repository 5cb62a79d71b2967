/** How English names a country, or says that none is given. */

/** Words for many countries, or for none that is known. */
const beyond = String.raw`international(?:ly)?|worldwide|global(?:ly)?|countr(?:y|ies)`;

/** What people call a country beside its name, and people and things from there. */
const others = String.raw`US|U\.S\.|USA|American|UK|Britain|British|England|English|Scotland|Scottish|Wales|Welsh|Europe|European|EU|Canadian|Australian|German|French|Indian|Irish|Danish|Dutch|Swiss|Swedish|Japanese|Chinese`;

/** Names by ISO 3166 code, as the Unicode CLDR has them. */
function regionNames(): string[] {
	const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
	const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i));
	return letters
		.flatMap((first) => letters.map((second) => names.of(first + second)))
		.filter((name) => name !== undefined)
		.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
}

const named = new RegExp(String.raw`\b(?:${[...regionNames(), others].join('|')})(?![\p{L}])`, 'u');
const open = new RegExp(String.raw`\b(?:${beyond})\b`, 'iu');

/** Whether a text names a country, or says that its figures are international or from no stated country. */
export function saysWhere(text: string): boolean {
	return named.test(text) || open.test(text);
}
