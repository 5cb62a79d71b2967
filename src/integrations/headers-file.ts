/** What a host that reads `_headers` sends along: the format is Netlify's and Cloudflare's. */
import { addresses, withBase } from '../site/addresses.ts';

const year = 'public, max-age=31536000, immutable';

/**
 * The rules for a site.
 *
 * @param policy what its pages may load and run
 * @param base the base it was built for
 * @see https://docs.netlify.com/manage/routing/headers/
 */
export function headersFile(policy: string, base: string): string {
	const rules: [string, Record<string, string>][] = [
		[
			'/*',
			{
				// Nobody shows a page inside of another; a page cannot say that about itself.
				'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
				'Cross-Origin-Opener-Policy': 'same-origin',
				'Permissions-Policy':
					'accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
				'Referrer-Policy': 'strict-origin-when-cross-origin',
				'Strict-Transport-Security': 'max-age=31536000',
				'X-Content-Type-Options': 'nosniff',
			},
		],
		// Their names change with what is in them.
		['/_astro/*', { 'Cache-Control': year }],
		['/data/search/*', { 'Cache-Control': year }],
		['/data/tools/*', { 'Cache-Control': year }],
		// A browser asks for it to learn of a new version.
		[addresses.offlineWorker, { 'Cache-Control': 'no-cache' }],
		// Open to every site that wants to read it.
		['/data/v1/*', { 'Access-Control-Allow-Origin': '*' }],
	];
	return rules
		.map(([path, headers]) =>
			[
				withBase(path, base),
				...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
			].join('\n'),
		)
		.join('\n\n')
		.concat('\n');
}
