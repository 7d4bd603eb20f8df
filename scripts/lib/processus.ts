import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { cheminAvecNode, racine } from './chemins.ts';
import { surDepartDesLanceurs } from './lanceurs.ts';

type Fin = { code: number | null; signal: NodeJS.Signals | null };
export type Processus = {
  enfant: ChildProcess;
  fin: Promise<Fin>;
  /** Asks with a signal, then insists after `delai` ms; ends when the process has ended. */
  arreter(delai?: number, signal?: NodeJS.Signals): Promise<void>;
};
export type Reglages = {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  stdio?: SpawnOptions['stdio'];
};

const vivants = new Set<Processus>();

/**
 * Starts a program in a process group of its own: Ctrl-C in the terminal reaches us alone, and we stop the parts in
 * order; whatever the program started is stopped with it.
 */
export function lancer([commande, args]: [string, string[]], reglages: Reglages = {}): Processus {
  const enfant = spawn(commande, args, {
    cwd: reglages.cwd ?? racine,
    env: { ...(reglages.env ?? process.env), PATH: cheminAvecNode() },
    stdio: reglages.stdio ?? ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const fin = new Promise<Fin>((resoudre) => {
    enfant.once('exit', (code, signal) => {
      signalerGroupe(enfant.pid, 'SIGKILL'); // what it left behind
      resoudre({ code, signal });
    });
    enfant.once('error', () => resoudre({ code: 127, signal: null }));
  });
  const processus: Processus = {
    enfant,
    fin,
    async arreter(delai = 10_000, signal = 'SIGTERM') {
      if (enfant.exitCode !== null || enfant.signalCode !== null || enfant.pid === undefined) return;
      signalerGroupe(enfant.pid, signal);
      const force = setTimeout(() => signalerGroupe(enfant.pid, 'SIGKILL'), delai);
      await fin;
      clearTimeout(force);
    },
  };
  vivants.add(processus);
  void fin.then(() => vivants.delete(processus));
  return processus;
}

function signalerGroupe(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // The group is already empty.
  }
}

export type Execution = Fin & { sortie: string; ms: number; reussi: boolean };

/** Runs to the end and keeps what it wrote, both streams in the order of arrival. */
export async function executer(commande: [string, string[]], reglages: Reglages = {}): Promise<Execution> {
  const debut = performance.now();
  const processus = lancer(commande, { ...reglages, stdio: ['ignore', 'pipe', 'pipe'] });
  const morceaux: Buffer[] = [];
  for (const flux of [processus.enfant.stdout, processus.enfant.stderr]) {
    flux?.on('data', (morceau: Buffer) => morceaux.push(morceau));
  }
  processus.enfant.once('error', (erreur) => morceaux.push(Buffer.from(`${erreur.message}\n`)));
  const fermeture = new Promise((resoudre) => processus.enfant.once('close', resoudre));
  const fin = await processus.fin;
  await fermeture;
  const sortie = Buffer.concat(morceaux).toString('utf8');
  return { ...fin, sortie, ms: performance.now() - debut, reussi: fin.code === 0 };
}

export const arreterTout = async (delai?: number): Promise<void> => {
  await Promise.all([...vivants].map((processus) => processus.arreter(delai)));
};

/**
 * Calls `arreter` once, at Ctrl-C, SIGTERM or when the terminal goes. npx and pnpm pass the same Ctrl-C on a second
 * time, so a repeated signal is not a person who insists.
 */
export function surArret(arreter: (signal: NodeJS.Signals) => void): void {
  let demande = false;
  const une = (signal: NodeJS.Signals) => {
    if (demande) return;
    demande = true;
    arreter(signal);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, une);
  surDepartDesLanceurs(() => une('SIGTERM'));
}
