// @ts-check
/**
 * Prints the address of a GitHub Pages site as `NAME=value` lines for a workflow's environment. Reads what GitHub says
 * about the repository, the repository variable CUSTOM_DOMAIN, and `public/CNAME`. Runs on plain Node 20.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './run.mjs';

/**
 * Where GitHub Pages serves a repository, and where its source is.
 *
 * @param {{ repository: string, server?: string, domain?: string }} about the repository as `owner/name`, GitHub's own
 *   address, and the site's own domain if it has one
 * @returns {{ SITE_URL: string, BASE_PATH: string, REPO_URL: string }}
 */
export function pagesAddress({ repository, server = 'https://github.com', domain = '' }) {
	const [owner, name, ...more] = repository.split('/');
	if (!owner || !name || more.length > 0) {
		throw new Error(`Expected a repository as owner/name, found "${repository}".`);
	}
	const own = domain.trim().toLowerCase();
	// The value goes into the environment of later steps: nothing but a host name may pass.
	if (own && !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(own)) {
		throw new Error(`Expected a domain like "atlas.example.org", found "${domain.trim()}".`);
	}
	const host = `${owner.toLowerCase()}.github.io`;
	return {
		SITE_URL: `https://${own || host}`,
		BASE_PATH: own || name.toLowerCase() === host ? '/' : `/${name}/`,
		REPO_URL: `${server.replace(/\/+$/, '')}/${repository}`,
	};
}

function cname() {
	try {
		return readFileSync(join(root, 'public', 'CNAME'), 'utf8');
	} catch {
		return '';
	}
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const { GITHUB_REPOSITORY = '', GITHUB_SERVER_URL, CUSTOM_DOMAIN } = process.env;
	try {
		const address = pagesAddress({
			repository: GITHUB_REPOSITORY,
			domain: CUSTOM_DOMAIN || cname(),
			...(GITHUB_SERVER_URL && { server: GITHUB_SERVER_URL }),
		});
		for (const [name, value] of Object.entries(address)) console.log(`${name}=${value}`);
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}
