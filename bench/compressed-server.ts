/** Serves a built site as a good host does: what compresses goes out as brotli. Counts what it sends. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { createSecureServer } from 'node:http2';
import type { AddressInfo, Server, Socket } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2',
};

/** What hosts do not compress again, or do not know. */
const packed = new Set(['.woff2', '.png', '.pagefind', '.pf_meta', '.pf_index', '.pf_fragment']);

export interface Sent {
	path: string;
	bytes: number;
}

/** A private key and the certificate that belongs to it, as PEM. */
export interface Certificate {
	key: string;
	cert: string;
}

export interface CompressedServer {
	url: string;
	/** Everything sent so far, in order. */
	sent: Sent[];
	close(): void;
}

/**
 * Serves a folder at any free port.
 *
 * @param certificate with one, over HTTP/2, as hosts do; browsers speak it over TLS only
 */
export async function serveCompressed(
	dir: string,
	base = '/',
	certificate?: Certificate,
): Promise<CompressedServer> {
	const sent: Sent[] = [];
	const ready = new Map<string, Buffer>();
	const bodyOf = (file: string): Buffer => {
		const known = ready.get(file);
		if (known) return known;
		const raw = readFileSync(file);
		const body = packed.has(extname(file)) ? raw : brotliCompressSync(raw);
		ready.set(file, body);
		return body;
	};
	const answer: RequestListener = (request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const path = `/${decodeURIComponent(pathname).slice(base.length)}`;
		const file = join(dir, path.endsWith('/') ? `${path}index.html` : path);
		if (path.includes('..') || !existsSync(file) || !statSync(file).isFile()) {
			response.writeHead(404).end();
			return;
		}
		const body = bodyOf(file);
		sent.push({ path, bytes: body.byteLength });
		response.writeHead(200, {
			'content-type': types[extname(file)] ?? 'application/octet-stream',
			'content-length': body.byteLength,
			'cache-control': 'max-age=600',
			...(packed.has(extname(file)) ? {} : { 'content-encoding': 'br' }),
		});
		response.end(body);
	};
	const server: Server = certificate
		? createSecureServer({ ...certificate, allowHTTP1: true }, answer as never)
		: createServer(answer);
	const open = new Set<Socket>();
	server.on('connection', (socket) => {
		open.add(socket);
		socket.on('close', () => open.delete(socket));
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	return {
		url: `${certificate ? 'https' : 'http'}://127.0.0.1:${port}${base}`,
		sent,
		close: () => {
			server.close();
			for (const socket of open) socket.destroy();
		},
	};
}
