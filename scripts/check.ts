/** `npm run check`: holds every rule over a content folder and says what to mend. */
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadContent } from '../src/adapters/content-files.ts';
import { formatReport, reportFormats, type ReportFormat } from '../src/checks/report.ts';
import { runChecks } from '../src/checks/run.ts';
import { rules } from '../src/checks/rules/index.ts';
import { fail, todayFrom } from './command.ts';

const usage = `usage: npm run check -- [--content DIR] [--format ${reportFormats.join('|')}] [--deploy] [--today YYYY-MM-DD]`;

const { content, format, deploy, today } = readOptions();
const dir = resolve(content);
const shownAs = (relative(process.cwd(), dir) || '.').replaceAll('\\', '/');
const loaded = loadContent(dir, shownAs);
const { issues, ok } = runChecks(loaded, { shownAs, today, deploy });
const pages = [...loaded.files.values()].filter(({ outline }) => outline).length;
const summary = `Content is sound: ${pages} pages in ${shownAs}, ${rules.length} rules, no issues.`;
console.log(formatReport(issues, format, summary));
process.exitCode = ok ? 0 : 1;

function readOptions() {
	try {
		const { values } = parseArgs({
			options: {
				content: { type: 'string', default: process.env['CONTENT_DIR'] ?? 'content' },
				format: { type: 'string', default: 'terminal' },
				deploy: { type: 'boolean', default: false },
				today: { type: 'string' },
			},
		});
		if (!reportFormats.includes(values.format as ReportFormat)) {
			return fail(`check: expected a format of ${reportFormats.join(', ')}, found "${values.format}"\n${usage}`);
		}
		return { ...values, format: values.format as ReportFormat, today: todayFrom(values.today) };
	} catch (error) {
		return fail(`check: ${(error as Error).message}\n${usage}`);
	}
}
