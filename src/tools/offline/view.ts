/** What the page about reading offline says of sizes, days and what is kept. */
import { wholeSite, type About, type Progress, type Size } from '../../site/kept-offline.ts';

/** "12.3 MB": in steps that a reader can compare with the room on a device. */
export function sizeText(bytes: number): string {
	return bytes < 950_000
		? `${Math.max(1, Math.round(bytes / 1000))} kB`
		: `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** What a choice takes: "214 files, 12.3 MB". */
export function amountText({ files, bytes }: Size): string {
	return `${files} files, ${sizeText(bytes)}`;
}

/** What is kept: "The whole site is kept on this device, as it was on May 31, 2026: 214 files, 12.3 MB." */
export function keptText(about: About, titles: ReadonlyMap<string, string>): string {
	const title = titles.get(about.keep);
	const what =
		about.keep === wholeSite
			? 'The whole site is'
			: title === undefined
				? 'The lists and tools (the line you chose is no more) are'
				: `The ${title} is`;
	const day = about.day === undefined ? '' : `, as it was on ${dayText(about.day)}`;
	return `${what} kept on this device${day}: ${amountText(about)}.`;
}

/** How far it has come: "40 of 214 files". */
export function progressText({ done, of }: Progress): string {
	return `${done} of ${of} files`;
}

function dayText(day: string): string {
	return new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(
		new Date(`${day}T00:00:00Z`),
	);
}
