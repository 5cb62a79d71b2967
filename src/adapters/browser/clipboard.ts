/** Puts text on the clipboard; false where the browser does not let a page do so. */
export async function copyText(text: string): Promise<boolean> {
	try {
		// Missing on pages that were not served over a secure connection.
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}
