import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Certificate } from './compressed-server.ts';

/** A certificate for this machine that nobody trusts and that is thrown away; undefined where `openssl` is missing. */
export function makeCertificate(): Certificate | undefined {
	const dir = mkdtempSync(join(tmpdir(), 'pm-atlas-certificate-'));
	const [key, cert] = [join(dir, 'key.pem'), join(dir, 'cert.pem')];
	const kind = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1'];
	const files = ['-subj', '/CN=127.0.0.1', '-keyout', key, '-out', cert];
	try {
		execFileSync('openssl', [...kind, ...files], { stdio: 'ignore' });
		return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
	} catch {
		return undefined;
	} finally {
		rmSync(dir, { recursive: true });
	}
}
