import { openStore } from '../../adapters/browser/storage.ts';
import { lineOf, type Job } from '../../domain/job.ts';
import { lowerFirst } from '../../domain/names.ts';
import { copyText } from '../../adapters/browser/clipboard.ts';
import { saveFile } from '../../adapters/browser/files.ts';
import { el } from '../base/draw.ts';
import { OneJobElement } from '../base/one-job-element.ts';
import { showProblem } from '../base/problem.ts';
import { takeAlong } from '../base/take-along.ts';
import type { Drawn } from '../base/tool-element.ts';
import { counted } from '../base/words.ts';
import { Answers } from './answers.ts';
import { drawShared, drawStanding } from './draw.ts';
import { fileOf, readFile } from './file.ts';
import { KeepBox } from './keep-box.ts';
import { selfCheckMarkdown } from './markdown.ts';
import { Question } from './question.ts';
import {
	isKept,
	keptVersion,
	takeIn,
	underPresentIds,
	type Rating,
	type Ratings,
} from './ratings.ts';
import { levelsToShare, readSelfCheck, selfCheckAddress, type SelfCheckState } from './state.ts';
import { selfCheckView, skillsAsked, type SelfCheckView } from './view.ts';

/** Where a reader stands in the skills a job leans on; kept on the device, passed on without evidence. */
class SelfCheckTool extends OneJobElement<SelfCheckState> {
	#answers!: Answers;

	protected override prepare(): void {
		const base = this.dataset['base'] ?? '/';
		const store = openStore({ name: 'self-check', base, version: keptVersion, check: isKept });
		this.#answers = new Answers(store, (kept) => underPresentIds(this.catalogue, kept));
		super.prepare();
	}

	protected read(search: string): ReturnType<typeof readSelfCheck> {
		return readSelfCheck(this.catalogue, search);
	}

	protected addressFor(state: SelfCheckState): string {
		return selfCheckAddress(state);
	}

	protected draw({ job, shared }: SelfCheckState): Drawn | undefined {
		if (!job) return undefined;
		return shared ? this.#drawShared(job, shared) : this.#drawOwn(job);
	}

	#drawOwn(job: Job): Drawn {
		const asked = skillsAsked(job);
		const problem = el('div', { class: 'problem', role: 'status' });
		const standing = el('div', { class: 'standing', 'data-line': lineOf(job)?.shape });
		const view = (): SelfCheckView => selfCheckView(job, this.#answers.all);
		const refresh = (): void => {
			showProblem(problem, this.#answers.problem, this.#answers.unreadable);
			standing.replaceChildren(...drawStanding(view(), this.href, false));
		};
		const questions = asked.map(
			(need) =>
				new Question(need, this.#answers.of(need.skill.id), {
					href: this.href,
					levels: async (id) => (await this.data.skills([id])).get(id)?.levels,
					changed: (id: string, rating: Rating) => {
						this.#answers.set(new Map([[id, rating]]));
						refresh();
					},
					next: (question) => this.#goOn(questions, question, where),
				}),
		);
		const rows = (weight: string): HTMLElement =>
			el(
				'ul',
				{ class: 'gap-rows questions-asked' },
				...questions
					.filter(({ id }) => asked.find(({ skill }) => skill.id === id)?.weight === weight)
					.map(({ row }) => el('li', {}, row)),
			);
		const where = el('h2', { id: 'standing', tabindex: '-1' }, 'Where you stand');
		const keep = new KeepBox({
			answers: this.#answers,
			file: () => fileOf(this.catalogue, this.#answers.all),
			read: (text) => readFile(this.catalogue, text),
			changed: () => {
				for (const question of questions) question.show(this.#answers.of(question.id));
				refresh();
			},
			announce: this.announce,
		});
		refresh();
		const unanswered = questions.find(({ id }) => this.#answers.of(id).level === undefined);
		if (unanswered) unanswered.row.open = true;
		return {
			nodes: [
				el('h2', { id: 'result' }, `Your answers, for ${lowerFirst(view().side.name)}`),
				el(
					'p',
					{ class: 'print:hidden' },
					`${counted(asked.length, 'skill')}, each in four levels that build on one another. What the job asks for is said only below, under `,
					el('a', { href: '#standing' }, 'Where you stand'),
					', so that it does not sway your answers.',
				),
				problem,
				el(
					'div',
					{ class: 'answers print:hidden', 'data-line': lineOf(job)?.shape },
					el('h3', {}, 'Core skills'),
					rows('core'),
					el('h3', {}, 'Supporting skills'),
					rows('supporting'),
				),
				where,
				standing,
				this.#along(job, view),
				keep.element,
			],
			says: `${counted(asked.length, 'skill')} to answer. ${view().summary}`,
		};
	}

	/** From a question to the next one, or from the last to where the reader stands. */
	#goOn(questions: readonly Question[], from: Question, end: HTMLElement): void {
		from.row.open = false;
		const next = questions[questions.indexOf(from) + 1];
		if (!next) return end.focus();
		next.row.open = true;
		next.focus();
		next.row.scrollIntoView({ block: 'nearest' });
	}

	#along(job: Job, view: () => SelfCheckView): HTMLElement {
		const markdown = (): string =>
			selfCheckMarkdown(view(), { url: this.fullHref, self: location.href });
		const row = takeAlong({ markdown, announce: this.announce });
		const save = el('button', { type: 'button', class: 'quiet' }, 'Save as Markdown');
		save.addEventListener('click', () => saveFile('self-check.md', 'text/markdown', markdown()));
		const share = el('button', { type: 'button', class: 'quiet' }, 'Copy a link with the levels');
		const says = el('p', { class: 'soft shared-link' });
		share.addEventListener('click', async () => {
			const skills = view().asked.map(({ skill }) => skill);
			const shared = levelsToShare(this.#answers.all, skills);
			const link = this.fullHref(selfCheckAddress({ job, shared }));
			const copied = await copyText(link);
			says.replaceChildren(
				copied ? 'Copied. ' : 'This browser does not let the page copy. Here it is: ',
				el('a', { href: link }, 'The link'),
				` holds ${counted(shared.size, 'level')} and no evidence. Whoever has it can read them.`,
			);
			this.announce(says.textContent ?? '');
		});
		row.append(save, share);
		return el('div', { class: 'along print:hidden' }, row, says);
	}

	#drawShared(job: Job, shared: NonNullable<SelfCheckState['shared']>): Drawn {
		const theirs: Ratings = new Map([...shared].map(([id, level]) => [id, { level }]));
		const view = selfCheckView(job, theirs);
		const ownLevel = (id: string): Rating['level'] => this.#answers.of(id).level;
		const conflicts = [...shared].filter(
			([id, level]) => ownLevel(id) !== undefined && ownLevel(id) !== level,
		);
		const fresh = [...shared].filter(([id]) => ownLevel(id) === undefined);
		const keep = (some: readonly [string, Rating['level']][]): void => {
			const incoming = new Map(some.map(([id, level]) => [id, { level }]));
			this.#answers.set(takeIn(this.#answers.all, incoming).changes);
			void this.show({ job });
		};
		const notice = drawShared(
			shared.size,
			conflicts.length,
			conflicts.length + fresh.length === 0,
			{
				keep: () => keep([...shared]),
				keepNew: () => keep(fresh),
				own: () => void this.show({ job }),
			},
		);
		const along = takeAlong({
			markdown: () => selfCheckMarkdown(view, { url: this.fullHref, self: location.href }),
			announce: this.announce,
		});
		return {
			nodes: [
				el('h2', { id: 'result' }, `Somebody’s answers, for ${lowerFirst(view.side.name)}`),
				notice,
				el(
					'div',
					{ class: 'standing', 'data-line': lineOf(job)?.shape },
					...drawStanding(view, this.href, true),
				),
				along,
			],
			says: `${counted(shared.size, 'answer')} came with this link. ${view.summary}`,
		};
	}
}

customElements.define('self-check-tool', SelfCheckTool);
