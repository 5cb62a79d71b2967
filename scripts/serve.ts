/** A static file server that behaves as GitHub Pages does, for `npm start`, `npm run preview` and the tests. */
import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve, sep } from 'node:path';
import sirv from 'sirv';

export interface ServeOptions {
	/** The built site. */
	dir: string;
	/** The path the site lies under, as BASE_PATH gives it. */
	base?: string;
	/** The first port to try; the next free one is taken. 0: any free port. */
	port?: number;
}

export interface Served {
	/** The site's address, base included, with a closing slash. */
	url: string;
	port: number;
	close(): Promise<void>;
}

/**
 * Serves a built site on this machine only: a folder's `index.html` at the folder's address, a redirect to the closing
 * slash, `404.html` with status 404 for what is not there, and nothing outside the base.
 */
export async function serve({ dir, base = '/', port = 4321 }: ServeOptions): Promise<Served> {
	const prefix = normalizeBase(base);
	const handler = handlerFor(resolve(dir), prefix);
	const last = port === 0 ? 0 : Math.min(port + 100, 65535);
	for (let candidate = port; candidate <= last; candidate++) {
		const servers = await listen(handler, candidate);
		if (!servers) continue;
		const taken = (servers[0]!.address() as AddressInfo).port;
		return {
			url: `http://localhost:${taken}${prefix}`,
			port: taken,
			close: async () => {
				await Promise.all(servers.map(close));
			},
		};
	}
	throw new Error(`every port from ${port} to ${last} is taken`);
}

/** A base path with a slash at both ends: `pm-atlas` is `/pm-atlas/`. */
export function normalizeBase(base: string): string {
	const inner = base.replace(/^\/+|\/+$/g, '');
	return inner ? `/${inner}/` : '/';
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

function handlerFor(dir: string, prefix: string): Handler {
	// Reads the disk at every request, so that a new build shows at once.
	const files = sirv(dir, { dev: true, etag: true });
	return (request, response) => {
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { Allow: 'GET, HEAD' }).end();
			return;
		}
		const { pathname, search } = addressOf(request);
		if (pathname && `${pathname}/` === prefix) return redirect(response, prefix + search);
		const inside = pathname.startsWith(prefix) ? decode(pathname.slice(prefix.length)) : undefined;
		const found = inside === undefined ? undefined : find(dir, inside);
		if (found === 'folder') return redirect(response, `${pathname}/${search}`);
		if (found !== 'file') return notFound(dir, request, response);
		request.url = `/${pathname.slice(prefix.length)}${search}`;
		files(request, response, () => notFound(dir, request, response));
	};
}

/** What was asked for. Two slashes at the start would name another host; nonsense is nowhere. */
function addressOf({ url = '/' }: IncomingMessage): { pathname: string; search: string } {
	const address = url.replace(/^\/+/, '/');
	return URL.canParse(address, local) ? new URL(address, local) : { pathname: '', search: '' };
}

const local = 'http://localhost';

function decode(path: string): string | undefined {
	try {
		return decodeURIComponent(path);
	} catch {
		return undefined;
	}
}

/** What an address leads to: a file to send, or a folder whose address lacks its closing slash. */
function find(dir: string, path: string): 'file' | 'folder' | undefined {
	const file = resolve(dir, path);
	if (path.includes('\0') || !`${file}${sep}`.startsWith(`${dir}${sep}`)) return undefined;
	if (path === '' || path.endsWith('/'))
		return isFile(join(file, 'index.html')) ? 'file' : undefined;
	if (isFile(file) || isFile(`${file}.html`)) return 'file';
	return isFile(join(file, 'index.html')) ? 'folder' : undefined;
}

function isFile(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function redirect(response: ServerResponse, location: string): void {
	response.writeHead(301, { Location: location }).end();
}

function notFound(dir: string, request: IncomingMessage, response: ServerResponse): void {
	let page: Buffer | string = 'Not found\n';
	let type = 'text/plain';
	try {
		page = readFileSync(join(dir, '404.html'));
		type = 'text/html';
	} catch {
		// A site without a 404 page gets the plain words.
	}
	response.writeHead(404, {
		'Content-Type': `${type};charset=utf-8`,
		'Content-Length': Buffer.byteLength(page),
	});
	response.end(request.method === 'HEAD' ? undefined : page);
}

/**
 * Listens on both addresses of "localhost": a browser tries the IPv6 one first, where another program may sit on the same
 * port. Undefined if the port is taken on either.
 */
async function listen(handler: Handler, port: number): Promise<Server[] | undefined> {
	const first = await listenOn(handler, port, '127.0.0.1');
	if (!(first instanceof Object)) return undefined;
	const second = await listenOn(handler, (first.address() as AddressInfo).port, '::1');
	if (second === 'no such address') return [first];
	if (second !== 'taken') return [first, second];
	await close(first);
	return port === 0 ? listen(handler, 0) : undefined;
}

function listenOn(
	handler: Handler,
	port: number,
	host: string,
): Promise<Server | 'taken' | 'no such address'> {
	const server = createServer(handler);
	return new Promise((done, giveUp) => {
		server.once('error', (error: NodeJS.ErrnoException) => {
			if (error.code === 'EADDRINUSE' || error.code === 'EACCES') done('taken');
			else if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT')
				done('no such address');
			else giveUp(error);
		});
		server.listen(port, host, () => done(server));
	});
}

function close(server: Server): Promise<void> {
	return new Promise((done) => {
		server.close(() => done());
		server.closeAllConnections();
	});
}
