/** The content of another field with a page of every kind, once or many times. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { multiplied, readTexts, type ContentTexts } from '../../bench/generated-content.ts';
import { forkContentDir } from './site.ts';

const comparison = `---
id: charge-nurse-vs-nurse-manager
a: charge-nurse
b: nurse-manager
title: Charge nurse or nurse manager?
definition: One answers for a ward until the shift ends, the other for the same ward all year.
aliases: []
differsMost: [answersFor, horizon, judgedBy]
reviewed: { date: 2026-11-01 }
---

## The short answer

The clock tells them apart. A charge nurse hands the ward over at the end of a shift and is free of it until the next one. A nurse manager goes
home as well, but the rota, the money and the complaints go along. Our made-up hospital has a grade for each <Cite id="hospital-grades" />.

## Why they get mixed up

Both are asked the same question in the corridor: who comes to bed nine? Patients see one badge and one desk. On small wards a single person does
both jobs within one week, and the doctors telephone whoever picked up last time, whatever the badge says.

## The same week, two jobs

<Example title="A ward with a broken lift">

Suppose the lift stands still from Monday to Friday. The charge nurse moves two patients down before noon and finds porters for the rest. The manager
spends the same days on the telephone with the builder, and pays for the porters out of what was meant for a training day.

</Example>

## What they share

Both began at the bedside and both would still be recognized there. Both decide with less than they would like to know, say so aloud, and write it down. A
made-up standard asks the same of them at a handover <Cite id="handover-standard" />.

## Tell them apart in an advert

Look for what is counted. Shifts, beds and admissions belong to the charge nurse; budgets, leave and appraisals to the manager. If an advert counts
all of these, ask who did the work until now, and how often that person was at home by six <Cite id="ward-notes" />.
`;

/** Pages that the base does not have, by the fixture that has them. */
const added = {
	'starting-points.yaml': 'transition-ends/pass',
	'transitions/travel-nurse-to-charge-nurse.mdx': 'transition-ends/pass',
	'guides/night-and-day.mdx': 'readability/pass',
};

/** The texts of such a content folder, so many times as large. */
export function grownContent(times: number): ContentTexts {
	const texts = new Map(readTexts(forkContentDir));
	for (const [path, fixture] of Object.entries(added))
		texts.set(path, readFileSync(join(forkContentDir, '..', fixture, path), 'utf8'));
	texts.set('comparisons/charge-nurse-vs-nurse-manager.mdx', comparison);
	const guides = [...texts].filter(([path]) => /^(?:guides|sources|wording)/.test(path));
	// As many guides as a sidebar shows at most. Their ids must not be those of the copies of the whole.
	for (const [path, text] of multiplied(new Map(guides), 12))
		texts.set(withOwnIds(path), withOwnIds(text));
	return multiplied(texts, times);
}

function withOwnIds(text: string): string {
	return text.replace(/\bz(?=\d+-)/g, 'y');
}
