/** Peak memory of a command and everything it starts. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface Measured {
	code: number;
	seconds: number;
	/** What it printed. */
	output: string;
	/** Absent where it could not be measured. */
	peakBytes?: number;
	/** Seconds of processors, which other work on the machine changes little; absent where they could not be measured. */
	cpuSeconds?: number;
	/** How the peak was measured, in words. */
	how: string;
}

/** How often the process tree is looked at. A peak shorter than this can be missed. */
const sampleMilliseconds = 100;

/** Runs a command silently, and says how long it took and how much memory it held at its peak. */
export function measure(
	command: string,
	args: string[],
	options: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<Measured> {
	const canSample = existsSync('/proc/self/stat');
	const timer = !canSample && process.platform === 'darwin' && existsSync('/usr/bin/time');
	const [program, ...rest] = timer ? ['/usr/bin/time', '-l', command, ...args] : [command, ...args];
	const begin = performance.now();
	const child = spawn(program!, rest, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
	let output = '';
	let errors = '';
	child.stdout.on('data', (data: Buffer) => (output += data.toString()));
	child.stderr.on('data', (data: Buffer) => (errors += data.toString()));

	let peak = 0;
	let cpuSeconds = 0;
	const sampler =
		canSample && child.pid
			? setInterval(() => {
					const now = treeNow(child.pid!);
					peak = Math.max(peak, now.bytes);
					cpuSeconds = Math.max(cpuSeconds, now.cpuSeconds);
				}, sampleMilliseconds)
			: undefined;
	return new Promise((done, giveUp) => {
		child.on('error', giveUp);
		child.on('close', (exit) => {
			clearInterval(sampler);
			const seconds = (performance.now() - begin) / 1000;
			const code = exit ?? 1;
			if (code !== 0) process.stderr.write(output + errors);
			const largest = timer ? timedBytes(errors) : undefined;
			if (peak > 0) {
				const how = `resident memory of all its processes added up, looked at every ${sampleMilliseconds} ms in /proc`;
				done({ code, seconds, output, peakBytes: peak, cpuSeconds, how });
			} else if (largest) {
				done({
					code,
					seconds,
					output,
					peakBytes: largest,
					how: 'its largest process only, by /usr/bin/time -l',
				});
			} else {
				done({
					code,
					seconds,
					output,
					how: 'not measured: this system has neither /proc nor a known /usr/bin/time',
				});
			}
		});
	});
}

/** What `/usr/bin/time -l` of macOS says, in bytes. */
export function timedBytes(report: string): number | undefined {
	const found = /(\d+)\s+maximum resident set size/.exec(report)?.[1];
	return found ? Number(found) : undefined;
}

/** Resident bytes of a process and all its descendants as they are now, and what they have used of processors until now. */
function treeNow(root: number): { bytes: number; cpuSeconds: number } {
	const parents = new Map<number, number>();
	const stats = new Map<number, string>();
	for (const name of readdirSync('/proc')) {
		if (!/^\d+$/.test(name)) continue;
		const stat = readProc(name, 'stat');
		const parent = parentOf(stat);
		if (parent === undefined) continue;
		parents.set(Number(name), parent);
		stats.set(Number(name), stat);
	}
	const isInTree = (pid: number): boolean => {
		for (let at: number | undefined = pid; at; at = parents.get(at)) if (at === root) return true;
		return false;
	};
	const tree = [...parents.keys()].filter(isInTree);
	return {
		bytes: tree.reduce((sum, pid) => sum + residentBytes(readProc(String(pid), 'status')), 0),
		cpuSeconds: tree.reduce((sum, pid) => sum + cpuSecondsOf(stats.get(pid)!), 0),
	};
}

/** Seconds of processors in a `/proc/<pid>/stat` line: the process and its children that have ended. */
export function cpuSecondsOf(stat: string): number {
	const [, times = ''] = /^\d+ \(.*\) (?:\S+ ){11}(\d+ \d+ \d+ \d+) /s.exec(stat) ?? [];
	const ticksPerSecond = 100;
	return times.split(' ').reduce((sum, ticks) => sum + Number(ticks), 0) / ticksPerSecond;
}

/** The parent in a `/proc/<pid>/stat` line. The program's name stands in brackets and may hold anything. */
export function parentOf(stat: string): number | undefined {
	const found = /^\d+ \(.*\) \S (\d+) /s.exec(stat)?.[1];
	return found === undefined ? undefined : Number(found);
}

/** Resident bytes in a `/proc/<pid>/status` text; 0 for a process that has ended. */
export function residentBytes(status: string): number {
	return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
}

function readProc(pid: string, file: string): string {
	try {
		return readFileSync(`/proc/${pid}/${file}`, 'utf8');
	} catch {
		// It ended between the listing and the reading.
		return '';
	}
}
