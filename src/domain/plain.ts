/** Text that is read as it stands: no mark of Markdown or HTML in it has a meaning, and no more is escaped than needs be. */
export function plain(text: string): string {
	return (
		text
			.replace(/\s+/g, ' ')
			.trim()
			.replace(/[\\`*_[\]<|~]|&(?=[a-z#])/gi, '\\$&')
			// At the start of a line these make quotes, headings, lists and rules.
			.replace(/^([>#+=-]|\d+(?=[.)]))/, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`))
	);
}
