import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { normalizeBase, serve, type Served } from '../../../scripts/serve.ts';

let dir: string;
const open: Served[] = [];
beforeAll(() => {
	dir = mkdtempSync(join(tmpdir(), 'pm-atlas-serve-'));
	const files = {
		'site/index.html': 'home',
		'site/404.html': 'not here',
		'site/roles/index.html': 'roles',
		'site/roles/product manager/index.html': 'with a space',
		'site/data/v1.json': '{}',
		'secret.txt': 'secret',
	};
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(dir, path)), { recursive: true });
		writeFileSync(join(dir, path), text);
	}
});
afterAll(async () => {
	await Promise.all(open.map((served) => served.close()));
	rmSync(dir, { recursive: true, force: true });
});

async function start(base?: string): Promise<Served> {
	const served = await serve({ dir: join(dir, 'site'), port: 0, ...(base && { base }) });
	open.push(served);
	return served;
}

async function get(url: string, init?: RequestInit): Promise<string> {
	const response = await fetch(url, { redirect: 'manual', ...init });
	const location = response.headers.get('location');
	return `${response.status} ${location ?? (await response.text())}`;
}

/** Sends a request line exactly as written, which `fetch` would tidy up first. */
function raw({ port }: Served, target: string): Promise<string> {
	return new Promise((done, giveUp) => {
		let answer = '';
		const socket = connect(port, '127.0.0.1', () => {
			socket.write(`GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
		});
		socket.on('data', (data) => (answer += data.toString()));
		socket.on('end', () => done(answer));
		socket.on('error', giveUp);
	});
}

describe('a site at the root', () => {
	test('serves files and folders, redirects to the closing slash, and has a 404 page', async () => {
		const { url } = await start();
		expect(await get(url)).toBe('200 home');
		expect(await get(`${url}roles/`)).toBe('200 roles');
		expect(await get(`${url}roles?q=1`)).toBe('301 /roles/?q=1');
		expect(await get(`${url}roles/product%20manager`)).toBe('301 /roles/product%20manager/');
		expect(await get(`${url}roles/product%20manager/`)).toBe('200 with a space');
		expect(await get(`${url}data/v1.json`)).toBe('200 {}');
		expect(await get(`${url}data/v1.json/`)).toBe('404 not here');
		expect(await get(`${url}nowhere/`)).toBe('404 not here');
		expect(await get(`${url}data/`)).toBe('404 not here');
	});

	test('answers HEAD without a body and refuses to be written to', async () => {
		const { url } = await start();
		expect(await get(url, { method: 'HEAD' })).toBe('200 ');
		expect(await get(`${url}nowhere/`, { method: 'HEAD' })).toBe('404 ');
		expect(await get(url, { method: 'POST' })).toBe('405 ');
	});

	test('gives away nothing outside the site and survives nonsense', async () => {
		const served = await start();
		for (const target of [
			'/../secret.txt',
			'/%2e%2e/secret.txt',
			'/..%2fsecret.txt',
			'/%00',
			'/%E0%A4%A',
			'http://[',
		]) {
			const answer = await raw(served, target);
			expect(answer, target).toMatch(/^HTTP\/1\.1 40[04]/);
			expect(answer, target).not.toContain('secret');
		}
		expect(await raw(served, '//elsewhere.example/roles')).not.toContain('Location: //');
		expect(await get(served.url)).toBe('200 home');
	});
});

describe('a site under a base path', () => {
	test('lies there and nowhere else', async () => {
		const { url, port } = await start('/pm-atlas');
		expect(url).toBe(`http://localhost:${port}/pm-atlas/`);
		expect(await get(url)).toBe('200 home');
		expect(await get(`${url}roles`)).toBe('301 /pm-atlas/roles/');
		expect(await get(`http://localhost:${port}/pm-atlas`)).toBe('301 /pm-atlas/');
		expect(await get(`http://localhost:${port}/`)).toBe('404 not here');
		expect(await get(`http://localhost:${port}/roles/`)).toBe('404 not here');
	});

	test('is written in any way', () => {
		expect(['', '/', 'a', '/a', '/a/', 'a/b'].map(normalizeBase)).toEqual([
			'/',
			'/',
			'/a/',
			'/a/',
			'/a/',
			'/a/b/',
		]);
	});
});

test('a taken port leads to the next free one', async () => {
	const first = await start();
	const second = await serve({ dir: join(dir, 'site'), port: first.port });
	open.push(second);
	expect(second.port).toBeGreaterThan(first.port);
	expect(await get(second.url)).toBe('200 home');
});
