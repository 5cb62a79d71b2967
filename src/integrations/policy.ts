/** What a page may load and run, as a Content Security Policy. */
import { createHash } from 'node:crypto';

/** What is written into a page and may run or apply although it is no file, by its hash. */
export interface Inline {
	scripts: ReadonlySet<string>;
	styles: ReadonlySet<string>;
}

const element = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/gi;

/** Types of `<script>` that hold data: browsers do not run them, so a policy need not allow them. */
const data = /\btype="application\/(?:ld\+)?json"/i;

/** The hashes of what is written into a page, as a policy names them. */
export function inlineOf(html: string): Inline {
	const scripts = new Set<string>();
	const styles = new Set<string>();
	for (const [, name, attributes, text] of html.matchAll(element)) {
		const hash = `'sha256-${createHash('sha256').update(text!).digest('base64')}'`;
		if (name!.toLowerCase() === 'style') styles.add(hash);
		else if (!/\bsrc=/i.test(attributes!) && !data.test(attributes!)) scripts.add(hash);
	}
	return { scripts, styles };
}

/**
 * The policy of a page. Nothing comes from another host; no text becomes code.
 *
 * @see https://www.w3.org/TR/CSP3/ and https://www.w3.org/TR/trusted-types/
 */
export function policyFor({ scripts, styles }: Inline): string {
	return Object.entries({
		'default-src': ["'none'"],
		// WebAssembly is what the search of the full text is compiled to.
		'script-src': ["'self'", "'wasm-unsafe-eval'", ...scripts],
		'style-src': ["'self'", ...styles],
		'img-src': ["'self'"],
		'font-src': ["'self'"],
		'connect-src': ["'self'"],
		'manifest-src': ["'self'"],
		'worker-src': ["'self'"],
		'object-src': ["'none'"],
		'base-uri': ["'none'"],
		'form-action': ["'self'"],
		'require-trusted-types-for': ["'script'"],
		// The page that registers the worker says its address by this name; nothing else may make an address of a script.
		'trusted-types': ['offline-worker'],
	})
		.map(([name, values]) => `${name} ${values.join(' ')}`)
		.join('; ');
}

/** A page that carries its policy, before anything that the policy is about. */
export function withPolicy(html: string, policy: string): string {
	const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
	return html.replace(/<meta charset="[^"]*"\s*\/?>/i, `$&${meta}`);
}
