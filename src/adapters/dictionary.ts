import { getDefaultBundledSettingsAsync, getDictionary } from 'cspell-lib';
import type { Dictionary } from '../domain/wording.ts';

let loading: Promise<Dictionary> | undefined;

/** American English with the words of software and the names of companies, as cspell keeps them. Loaded once. */
export function loadDictionary(): Promise<Dictionary> {
	loading ??= load();
	return loading;
}

async function load(): Promise<Dictionary> {
	const settings = await getDefaultBundledSettingsAsync();
	const words = await getDictionary({
		...settings,
		language: 'en-US',
		dictionaries: ['en_us', 'softwareTerms', 'companies'],
	});
	return {
		has: (word) => words.has(word),
		suggest: (word) => words.suggest(word, { numSuggestions: 3 }).map((found) => found.word),
	};
}
