/** The state of a finder: the answers given. Pure. */
import type { Finder, FinderAnswer } from '../../domain/entries.ts';
import { successorOf } from '../../domain/permanent.ts';
import { addresses } from '../../site/addresses.ts';
import { quoted, readQuery, type Reading } from '../base/state.ts';

/** How many ids that lead nowhere are named one by one. */
const namedMost = 3;

/** The answers an address holds, at most one a question, in the order of the questions. */
export function readAnswers(
	finder: Finder,
	retired: ReadonlyMap<string, string>,
	search: string,
): Reading<FinderAnswer[]> {
	const { state: parameters, notes } = readQuery(search);
	const known = new Map(
		finder.questions.flatMap(({ answers }) => answers.map((answer) => [answer.id, answer])),
	);
	const ids = (parameters.get('a') ?? '')
		.split(',')
		.map((id) => id.trim())
		.filter((id) => id !== '');
	const given = new Map<FinderAnswer['question'], FinderAnswer>();
	const unknown: string[] = [];
	const said: string[] = [];
	for (const id of new Set(ids)) {
		const [, successor = ''] = successorOf(retired, `answer:${id}`)?.split(':') ?? [];
		const answer = known.get(id) ?? known.get(successor);
		if (!answer) {
			unknown.push(id);
			continue;
		}
		if (answer.id !== id) said.push(`${quoted(id)} is now the answer ${quoted(answer.label)}.`);
		const other = given.get(answer.question);
		if (other && other !== answer)
			said.push(`Two answers to ${quoted(answer.question.question)}: the first one counts.`);
		else given.set(answer.question, answer);
	}
	const lost = unknown
		.slice(0, namedMost)
		.map((id) => `No answer here has the id ${quoted(id)}, so it was left out.`);
	if (unknown.length > namedMost) lost.push(`${unknown.length - namedMost} more were left out.`);
	const inOrder = finder.questions.flatMap((question) => given.get(question) ?? []);
	return { state: inOrder, notes: [...notes, ...said, ...lost] };
}

/** The address of a finder with answers. */
export function answersAddress({ id }: Finder, answers: readonly FinderAnswer[]): string {
	return addresses.finderTool(
		id,
		answers.map((answer) => answer.id),
	);
}
