/** Things that are said in several words and in one: names and questions are both read with the one. */

const phrases: ReadonlyMap<string, string> = new Map([
	['entry level', 'junior'],
	['vice president', 'vp'],
	['user experience', 'ux'],
	['user interface', 'ui'],
	['artificial intelligence', 'ai'],
	['machine learning', 'ml'],
]);

/** The same words, with each of these phrases as one word. */
export function plainly(words: readonly string[]): string[] {
	const said: string[] = [];
	for (let i = 0; i < words.length; i++) {
		const inOne = phrases.get(`${words[i]!} ${words[i + 1] ?? ''}`);
		said.push(inOne ?? words[i]!);
		if (inOne !== undefined) i += 1;
	}
	// Who asks how much somebody makes asks what they earn.
	const asksHowMuch = said.some((word, i) => word === 'how' && said[i + 1] === 'much');
	return asksHowMuch ? said.map((word) => (word === 'make' ? 'earn' : word)) : said;
}
