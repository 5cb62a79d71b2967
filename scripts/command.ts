/** What the project's commands share. */
import { totalmem } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, type ParseArgsConfig } from 'node:util';

/** The project's folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** What a build may take of the machine's memory; Node alone stops at 4 GB, however large the machine is. */
export const heapMegabytes = Math.floor((totalmem() / 2 ** 20) * 0.75);

/** Ends the command with a message instead of a stack trace. */
export function fail(message: string): never {
	console.error(message);
	process.exit(2);
}

/** The given day, or the day it is: the only place where a command reads the clock for the checks. */
export function todayFrom(given: string | undefined): string {
	const day = new Date(given ?? Date.now());
	const iso = Number.isNaN(day.valueOf()) ? '' : day.toISOString().slice(0, 10);
	if (given !== undefined && given !== iso)
		fail(`Expected a day written as YYYY-MM-DD, found "${given}".`);
	return iso;
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** The command's options; a wrong one ends the command with the reason and the usage. */
export function readArgs<const O extends Options>(
	options: O,
	usage: string,
	allowPositionals = false,
) {
	try {
		return parseArgs({ options, allowPositionals, strict: true });
	} catch (error) {
		// Node adds advice about "--" after the first sentence, which is of no use here.
		const [reason] = (error as Error).message.split('. ');
		return fail(`${reason}.\n${usage}`);
	}
}

/** What an error says, without its stack. */
export function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
