import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { findNginx } from '../../../scripts/nginx.mjs';

const only = (path: string) => (other: string) => other === path;

test('nginx is looked for on the PATH, and where system programs are', () => {
	const env = { PATH: ['/opt/bin', '/usr/bin'].join(delimiter) };
	const onPath = join('/opt/bin', 'nginx');
	expect(findNginx('linux', env, only(onPath))).toBe(onPath);
	const system = join('/usr/sbin', 'nginx');
	expect(findNginx('linux', env, only(system))).toBe(system);
	const windows = join('/usr/bin', 'nginx.exe');
	expect(findNginx('win32', env, only(windows))).toBe(windows);
	expect(findNginx('linux', env, () => false)).toBeUndefined();
});

test('the nginx that NGINX_PATH names is taken, and no other', () => {
	const env = { PATH: '/usr/bin', NGINX_PATH: '/my/nginx' };
	expect(findNginx('linux', env, () => true)).toBe('/my/nginx');
	expect(findNginx('linux', env, only(join('/usr/bin', 'nginx')))).toBeUndefined();
});
