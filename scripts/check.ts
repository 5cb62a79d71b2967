/** `npm run check`: holds every rule over a content folder and says what to mend. */
import { formatReport, reportFormats, type ReportFormat } from '../src/checks/report.ts';
import { fail, readArgs, todayFrom } from './command.ts';
import { checkContent } from '../src/integrations/check-content.ts';

const usage = `usage: npm run check -- [--content DIR] [--format ${reportFormats.join('|')}] [--deploy] [--today YYYY-MM-DD]`;

const { values } = readArgs(
	{
		content: { type: 'string', default: process.env['CONTENT_DIR'] ?? 'content' },
		format: { type: 'string', default: 'terminal' },
		deploy: { type: 'boolean', default: false },
		today: { type: 'string' },
	},
	usage,
);
const format = values.format as ReportFormat;
if (!reportFormats.includes(format)) {
	fail(`Expected a format of ${reportFormats.join(', ')}, found "${format}".\n${usage}`);
}
const { issues, ok, summary } = await checkContent(values.content, {
	today: todayFrom(values.today),
	deploy: values.deploy,
});
console.log(formatReport(issues, format, summary));
process.exitCode = ok ? 0 : 1;
