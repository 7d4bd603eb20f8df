import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { trouver } from '../server/test/mariadb.ts';

/** What a server has used of the processors so far, in microseconds; a tick of the system is ten milliseconds. */
export function processeurDe(pid: number | undefined): number {
  const statut = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const champs = statut.slice(statut.lastIndexOf(')') + 2).split(' ');
  return (Number(champs[11]) + Number(champs[12])) * 10_000;
}

/** The server that is measured has the first processor for itself; the load and the database share the second. */
export function epingler(pid: number | undefined, processeur: 0 | 1): void {
  const taskset = trouver(['taskset']);
  if (pid === undefined || taskset === undefined || cpus().length < 2) return;
  execFileSync(taskset, ['-a', '-p', '-c', String(processeur), String(pid)], { stdio: 'ignore' });
}
