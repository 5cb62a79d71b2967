/** A server with Netlify's rules: its own code for `_headers`, `_redirects` and files, joined as its command line joins it. */
import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { HeadersHandler } from '@netlify/headers';
import { RedirectsHandler } from '@netlify/redirects';
import { StaticHandler } from '@netlify/static';
import type { Host } from './hosts.ts';

/** Serves a folder that has `_headers` and `_redirects` at its top. */
export async function netlifyHost(dir: string, base: string): Promise<Host> {
	const answer = rulesOf(dir);
	const server = createServer((request, response) => {
		answer(asFetched(request)).then(
			(answered) => send(answered, request, response),
			(error: unknown) => response.writeHead(500).end(String(error)),
		);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			}),
	};
}

/** A rule that is forced, a redirect to the closing slash, a file, any other rule, the 404 page. */
function rulesOf(dir: string): (request: Request) => Promise<Response> {
	const redirects = new RedirectsHandler({
		configRedirects: [],
		jwtRoleClaim: '',
		jwtSecret: '',
		projectDir: dir,
		publicDir: dir,
	});
	const headers = new HeadersHandler({ projectDir: dir, logger: strict });
	const files = new StaticHandler({ directory: dir });
	const fileFor = async (request: Request) => {
		const found = await files.match(request);
		return (
			found &&
			(async () => {
				const response = await found.handle();
				await headers.apply(request, response);
				return response;
			})
		);
	};
	return async (request) => {
		const rule = await redirects.match(request);
		const ruled = rule && (await redirects.handle(request, rule, fileFor));
		if (ruled) return ruled;

		// Netlify's setting "Pretty URLs", which is on unless somebody switches it off; the command line does not have it.
		const url = new URL(request.url);
		if (!url.pathname.endsWith('/') && existsSync(join(dir, url.pathname, 'index.html'))) {
			url.pathname += '/';
			return Response.redirect(url, 301);
		}
		const file = await fileFor(request);
		if (file) return file();

		const page = await files.match(new Request(new URL('/404.html', url)));
		const { body, headers: own } = page ? await page.handle() : new Response('Not found');
		const missing = new Response(body, { status: 404, headers: own });
		await headers.apply(request, missing);
		return missing;
	};
}

/** What Netlify would only mention in the log of a deploy is a fault of ours. */
const strict = {
	log: console.log,
	warn: console.warn,
	error: (message?: string) => {
		throw new Error(message);
	},
};

function asFetched({ method = 'GET', url = '/', headers }: IncomingMessage): Request {
	return new Request(new URL(url, `http://${headers.host}`), {
		method,
		headers: Object.entries(headers).map(([name, value]): [string, string] => [
			name,
			String(value),
		]),
	});
}

function send(answered: Response, request: IncomingMessage, response: ServerResponse): void {
	response.writeHead(answered.status, Object.fromEntries(answered.headers));
	if (!answered.body || request.method === 'HEAD') response.end();
	else Readable.fromWeb(answered.body as Parameters<typeof Readable.fromWeb>[0]).pipe(response);
}
