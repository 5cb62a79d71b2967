import type { OneJob } from '../base/one-job.ts';
import { OneJobElement } from '../base/one-job-element.ts';
import { takeAlong } from '../base/take-along.ts';
import { message, type Drawn } from '../base/tool-element.ts';
import { counted } from '../base/words.ts';
import { drawPack } from './draw.ts';
import { advertMarkdown, packMarkdown } from './markdown.ts';
import { mustHave } from './needs.ts';
import { hiringPack } from './pack.ts';
import { hiringPackAddress, readHiringPack } from './state.ts';

/** A draft of everything it takes to fill a post: advert, questions, scorecard, first ninety days. */
class HiringPackTool extends OneJobElement<OneJob> {
	protected read(search: string): ReturnType<typeof readHiringPack> {
		return readHiringPack(this.catalogue, search);
	}

	protected addressFor(state: OneJob): string {
		return hiringPackAddress(state);
	}

	protected async draw({ job }: OneJob): Promise<Drawn | undefined> {
		if (!job) return undefined;
		const ids = mustHave(job).map(({ skill }) => skill.id);
		const [told, texts] = await Promise.all([this.data.describe([job]), this.data.skills(ids)]);
		const missing = !told || texts.size < ids.length;
		const pack = hiringPack(job, texts);
		const along = takeAlong({
			markdown: () => packMarkdown(pack, { url: this.fullHref, self: location.href }),
			parts: [{ button: 'Copy the advert', markdown: () => advertMarkdown(pack) }],
			announce: this.announce,
		});
		const nodes = drawPack(pack, this.href);
		const short = 'Some of the texts did not load.';
		return {
			nodes: [
				...nodes.slice(0, 3),
				...(missing
					? [message(short, ' The pack lacks them. Press “Make the pack” to try again.')]
					: []),
				along,
				...nodes.slice(3),
			],
			says: `${pack.title}: ${counted(pack.sheets.length, 'sheet')}. ${missing ? short : ''}`.trim(),
		};
	}
}

customElements.define('hiring-pack-tool', HiringPackTool);
