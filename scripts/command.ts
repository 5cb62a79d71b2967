/** What the project's commands share. */

/** Ends the command with a message instead of a stack trace. */
export function fail(message: string): never {
	console.error(message);
	process.exit(2);
}

/** The given day, or the day it is: the only place where a command reads the clock for the checks. */
export function todayFrom(given: string | undefined): string {
	return given ?? new Date().toISOString().slice(0, 10);
}
