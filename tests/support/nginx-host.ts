/** A stock nginx with the configuration that docs/hosting.md prints. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findNginx, noNginx } from '../../scripts/nginx.mjs';
import type { Host } from './hosts.ts';
import { root } from './site.ts';

/**
 * Serves a folder. Under a base, the site is in a folder of that name.
 *
 * @throws if there is no nginx, with what to do, or if it refuses the configuration, with what it says
 */
export async function nginxHost(dir: string, base: string): Promise<Host> {
	const nginx = findNginx();
	if (!nginx) throw new Error(noNginx);
	const own = mkdtempSync(join(tmpdir(), 'pm-atlas-nginx-'));
	const port = await freePort();
	const config = join(own, 'nginx.conf');
	writeFileSync(config, around(siteConfig(dir, base, port), nginx, own));
	const server = spawn(nginx, ['-p', own, '-c', config, '-g', 'daemon off;'], {
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	let said = '';
	server.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
	const stop = (): boolean => server.kill();
	process.once('exit', stop);
	const gone = once(server, 'exit').then(() => {
		process.off('exit', stop);
		rmSync(own, { recursive: true, force: true });
	});
	const url = `http://127.0.0.1:${port}${base}`;
	while (!(await answers(url))) {
		if (server.exitCode === null) await wait(20);
		else throw new Error(`nginx does not run with the configuration of docs/hosting.md:\n${said}`);
	}
	return {
		url,
		close: async () => {
			stop();
			await gone;
		},
	};
}

/** The printed configuration for this folder, port and base. */
function siteConfig(dir: string, base: string, port: number): string {
	const docs = readFileSync(join(root, 'docs', 'hosting.md'), 'utf8');
	const printed = /^```nginx\n(.*?)^```$/ms.exec(docs)?.[1];
	if (!printed) throw new Error('docs/hosting.md prints no configuration for nginx');
	const change = (text: string, from: string, to: string): string => {
		if (!text.includes(from))
			throw new Error(`the configuration in docs/hosting.md has no "${from}"`);
		return text.replaceAll(from, to);
	};
	const here: [string, string][] = [
		['listen 80;', `listen 127.0.0.1:${port};`],
		['root /srv/atlas;', `root "${dir}";`],
		// As the page says for a base.
		['~^/', `~^${base}`],
		[' /404.html', ` ${base}404.html`],
	];
	return here.reduce((text, [from, to]) => change(text, from, to), printed);
}

/** What stands around a site's configuration in a stock nginx.conf, with everything that it writes in a folder of its own. */
function around(site: string, nginx: string, own: string): string {
	// As root it would change to a user who may not read what a test has made.
	const user = process.getuid?.() === 0 ? `user ${userInfo().username};` : '';
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
		(name) => `${name}_temp_path "${join(own, name)}";`,
	);
	return `${user}
worker_processes 1;
pid "${join(own, 'nginx.pid')}";
error_log stderr;
events {}
http {
	include "${mimeTypes(nginx)}";
	default_type application/octet-stream;
	access_log off;
	${temporary.join('\n\t')}
${site}}
`;
}

/** The types of files that come with this nginx, beside its own configuration. */
function mimeTypes(nginx: string): string {
	const { stderr } = spawnSync(nginx, ['-V'], { encoding: 'utf8' });
	const [, config = 'conf/nginx.conf'] = /--conf-path=(\S+)/.exec(stderr) ?? [];
	return join(resolve(dirname(nginx), dirname(config)), 'mime.types');
}

async function answers(url: string): Promise<boolean> {
	try {
		await fetch(url, { method: 'HEAD', redirect: 'manual' });
		return true;
	} catch {
		return false;
	}
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
}
