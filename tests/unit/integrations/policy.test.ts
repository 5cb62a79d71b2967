import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { inlineOf, policyFor, withPolicy } from '../../../src/integrations/policy.ts';

const hashOf = (text: string): string =>
	`'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('what is written into a page', () => {
	test('is known by the hash of every byte between its tags', () => {
		const page =
			'<style>\n.a{}</style><script>let a = "<b>";\n</script><script type="module">b()</script>';
		expect(inlineOf(page)).toEqual({
			scripts: new Set([hashOf('let a = "<b>";\n'), hashOf('b()')]),
			styles: new Set([hashOf('\n.a{}')]),
		});
	});

	test('counts rules for what to fetch ahead as a script, as browsers do', () => {
		expect(inlineOf('<script type="speculationrules">{}</script>').scripts).toEqual(
			new Set([hashOf('{}')]),
		);
	});

	test('does not count scripts that are files, nor data', () => {
		const page = '<script src="/a.js"></script><script type="application/ld+json">{"a":1}</script>';
		expect(inlineOf(page).scripts.size).toBe(0);
	});
});

describe('the policy of a page', () => {
	const policy = policyFor({ scripts: new Set(["'sha256-a'"]), styles: new Set(["'sha256-b'"]) });

	test('allows nothing that it does not name', () => {
		expect(policy).toMatch(/^default-src 'none'; /);
		expect(policy).toContain("object-src 'none'; base-uri 'none'; form-action 'self'");
	});

	test('names what is written into the page, and never all that is', () => {
		expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval' 'sha256-a';");
		expect(policy).toContain("style-src 'self' 'sha256-b';");
		expect(policy).not.toContain('unsafe-inline');
		expect(policy).not.toContain("'unsafe-eval'");
		expect(policy).not.toMatch(/https?:|\*|data:/);
	});

	test('makes no code of text', () => {
		expect(policy).toContain("require-trusted-types-for 'script'");
	});

	test('allows one name under which an address becomes a script: that of the worker a reader asks for', () => {
		expect(policy).toMatch(/; trusted-types offline-worker$/);
		expect(policy).toContain("worker-src 'self';");
	});

	test('stands before everything it is about', () => {
		const page = '<html><head><meta charset="utf-8"><script>a()</script></head></html>';
		expect(withPolicy(page, "default-src 'none'")).toBe(
			'<html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src \'none\'"><script>a()</script></head></html>',
		);
	});
});
