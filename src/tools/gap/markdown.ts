import type { MoveTexts, SkillTexts } from '../../domain/packed.ts';
import { addressOf, addresses } from '../../site/addresses.ts';
import { blocks, bullets, link, plain } from '../base/markdown.ts';
import { textLost } from './plan.ts';
import { asksForWork, levelsOf, stepWords, type GapView } from './view.ts';
import type { GapItem } from '../../domain/gap.ts';
import { lowerFirst } from '../../domain/names.ts';
import { difficultyTitles, levelTitles } from '../../domain/vocabulary.ts';

/** Everything a result says, and the reader's plan, as Markdown with full addresses. */
export function gapMarkdown(
	view: GapView,
	texts: ReadonlyMap<string, SkillTexts>,
	{
		move,
		plan,
		url,
		self,
	}: { move?: MoveTexts | undefined; plan: string; url(address: string): string; self: string },
): string {
	const { from, to, parts, counts, way, back, promotion, compared } = view;
	const { transition } = way;
	const skill = (item: GapItem): string => {
		const work = item.to > item.from;
		const words = work ? stepWords(item) : levelTitles[item.to === 0 ? item.from : item.to];
		const said = texts.get(item.skill.id);
		return [
			`${link(item.skill.title, url(addressOf(item.skill)))}: ${words}`,
			...(work && !said ? [`- ${textLost}`] : []),
			...(work && said
				? [
						...levelsOf(item, said).flatMap(({ title, statements }) =>
							statements.map((text) => `- ${plain(title)}: ${plain(text)}`),
						),
						...said.build.lines.map((line) => `- One way to build it: ${plain(line)}`),
						...said.show.lines.map((line) => `- Proof to show: ${plain(line)}`),
					]
				: []),
		].join('\n');
	};
	return blocks(
		`# ${plain(`From ${from.name} to ${to.name}`)}`,
		`${link(from.name, url(from.address))} to ${link(to.name, url(to.address))}: ${counts}.`,
		...parts.flatMap(({ key, title, count, shown, folded }) => [
			`## ${title}: ${count}`,
			bullets(shown.map(skill)),
			folded.length > 0 &&
				`Optional: ${folded.map((item) => `${plain(item.skill.title)} (${asksForWork(key) ? stepWords(item) : levelTitles[item.to === 0 ? item.from : item.to]})`).join(', ')}.`,
		]),
		(transition || promotion || compared) && '## Before you decide',
		promotion &&
			`A promotion. What ${link(lowerFirst(promotion.title), url(promotion.address))} reaches:`,
		promotion && bullets(promotion.scope.map(plain)),
		transition &&
			`How far: ${lowerFirst(difficultyTitles[transition.difficulty])} (${transition.difficulty} of 5).${move ? ` How long: ${plain(move.time ?? 'nobody has measured it')}.` : ''}`,
		transition &&
			`The whole page: ${link(transition.title, url(addresses.transition(transition.id)))}.`,
		back && `The way back: ${link(back.title, url(addresses.transition(back.id)))}.`,
		compared &&
			`The two jobs side by side: ${link(compared.title, url(addresses.comparison(compared.id)))}`,
		...(transition && move
			? move.parts.map(
					({ title, lines }) =>
						`### ${plain(title)}\n\n${lines.length === 1 ? plain(lines[0]!) : bullets(lines.map(plain))}`,
				)
			: []),
		plan.trim() !== '' && `## My plan\n\n${plan.trim().split('\n').map(planLine).join('\n')}`,
		`Levels are editors’ judgment; no list of skills earns a promotion. From ${link('the gap between two jobs', self)}.`,
	);
}

/** A line of the reader's own: what it says, and its place under the line above. */
function planLine(line: string): string {
	const text = plain(line);
	if (text === '') return '';
	return /^\s/.test(line) ? `  - ${text}` : `- ${text}`;
}
