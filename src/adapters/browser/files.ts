/** Files that a reader saves from a page, or opens in one. Nothing of them leaves the device. */

/** Offers a text as a file to save. */
export function saveFile(name: string, type: string, text: string): void {
	const url = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The browser has taken hold of the file by then; releasing it at once would lose it in some.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/**
 * The text of a file that a reader has chosen; undefined where it is too large or cannot be read.
 *
 * @param most bytes
 */
export async function readText(file: Blob, most: number): Promise<string | undefined> {
	if (file.size > most) return undefined;
	try {
		return await file.text();
	} catch {
		return undefined;
	}
}
