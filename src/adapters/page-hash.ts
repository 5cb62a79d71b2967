import { createHash } from 'node:crypto';

/**
 * Twelve hexadecimal digits that change when a page changes: its facts and its prose, but not its field `reviewed`, the
 * kind of line end or spaces at the end of a line.
 */
export function pageHash(text: string): string {
	const lines = text.replaceAll('\r\n', '\n').trimEnd().split('\n');
	const kept = withoutReviewed(lines).map((line) => line.trimEnd());
	return createHash('sha256').update(kept.join('\n')).digest('hex').slice(0, 12);
}

/** The lines of a page without the field `reviewed` and what is indented below it. */
export function withoutReviewed(lines: readonly string[]): string[] {
	const end = lines.findIndex((line, i) => i > 0 && line.trimEnd() === '---');
	const kept: string[] = [];
	let inside = false;
	lines.forEach((line, i) => {
		inside = i < end && (line.startsWith('reviewed:') || (inside && /^\s+\S/.test(line)));
		if (!inside) kept.push(line);
	});
	return kept;
}

/** The page with its field `reviewed` set; it stays where it was, or comes last. All else is as it was. */
export function setReviewed(text: string, { date, hash }: { date: string; hash: string }): string {
	const lines = text.split('\n');
	// Unquoted, a hash like 3e8987674542 would be read as a number.
	const field = `reviewed: { date: ${date}, hash: '${hash}' }`;
	const at = lines.findIndex((line) => line.startsWith('reviewed:'));
	const kept = withoutReviewed(lines);
	const end = kept.findIndex((line, i) => i > 0 && line.trimEnd() === '---');
	const place = at > 0 && at <= end ? at : end;
	return [...kept.slice(0, place), field, ...kept.slice(place)].join('\n');
}
