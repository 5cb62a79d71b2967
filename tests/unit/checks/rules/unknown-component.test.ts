import { describe, expect, test } from 'vitest';
import { issuesOf } from '../../../support/content.ts';
import { withTerm } from '../../../support/pages.ts';

test('only registered components may be used', () => {
	expect(issuesOf({ overlay: 'unknown-component/fail' })).toMatchInlineSnapshot(`
		"content/glossary/handover.mdx:10:1 unknown-component
		  expected one of the components Cite, Term, Aside, Steps, Example, found <Asied>
		  Did you mean "Aside"?"
	`);
});

test('all registered components pass', () => {
	expect(issuesOf({ overlay: 'unknown-component/pass' })).toBe('no issues');
});

describe('refused as one fault', () => {
	test.each([
		[
			'a component with another first letter',
			'<_Aside />',
			'expected one of the components Cite, Term, Aside, Steps, Example, found <_Aside>',
		],
		[
			'a component in JavaScript letters',
			'<Ärger />',
			'expected one of the components Cite, Term, Aside, Steps, Example, found <Ärger>',
		],
		[
			'a component named like something every object has',
			'<Constructor />',
			'expected one of the components Cite, Term, Aside, Steps, Example, found <Constructor>',
		],
		['a missing attribute', 'a <Cite /> b', 'expected some text as id of <Cite>, found none'],
		['an empty attribute', 'a <Cite id="" /> b', 'expected some text as id of <Cite>, found ""'],
		[
			'an attribute without a value',
			'a <Cite id /> b',
			'expected some text as id of <Cite>, found ""',
		],
		[
			'an attribute nobody knows',
			'a <Cite id="ward-notes" page="3" /> b',
			'expected <Cite> with id, found "page"',
		],
		[
			'a mistyped attribute',
			'a <Cite ref="ward-notes" /> b',
			'expected <Cite> with id, found "ref"',
		],
		[
			'an attribute where none may be',
			'<Steps reversed>\n\n1. a\n\n</Steps>',
			'expected <Steps> with no attributes, found "reversed"',
		],
		[
			'a value that is not on the list',
			'<Aside type="note">\n\na\n\n</Aside>',
			'expected one of disagree, evidence, caution as type of <Aside>, found "note"',
		],
		[
			'a title that is empty',
			'<Example title=" ">\n\na\n\n</Example>',
			'expected some text as title of <Example>, found " "',
		],
	])('%s', (_, body, message) => {
		expect(issuesOf(withTerm(body)).split('\n').slice(0, -1)).toEqual([
			`content/glossary/triage.mdx:10:${body.indexOf('<') + 1} unknown-component`,
			`  ${message}`,
		]);
	});
});
