import { readFileSync } from 'node:fs';

type Lanceur = { pid: number; naissance: string };

/**
 * `npx -y pnpm start` is a chain: npx, a shell, pnpm, a shell, us. npx does not pass SIGTERM on to the end of it, and
 * somebody who is killed passes nothing on: the disappearance of one of them is the signal. Only npm and pnpm count:
 * the terminal or the script that started them may end without us (`nohup … &`).
 */
export function surDepartDesLanceurs(prevenir: () => void): void {
  const lanceurs = trouverLanceurs();
  if (lanceurs.length === 0) return;
  setInterval(() => {
    if (lanceurs.some(({ pid, naissance }) => etat(pid)?.naissance !== naissance)) prevenir();
  }, 500).unref();
}

function trouverLanceurs(): Lanceur[] {
  const trouves: Lanceur[] = [];
  let pid = process.ppid;
  while (pid > 1) {
    const programme = lire(pid, 'cmdline');
    const ici = etat(pid);
    if (!ici) break; // not Linux: Ctrl-C and SIGTERM sent to us directly remain
    if (/(^|\/)(npm( \S+)?|npx|pnpm)(\0|\s|-cli\.js|\.[cm]?js|$)/.test(programme)) {
      trouves.push({ pid, naissance: ici.naissance });
    } else if (!/^(\/\S*\/)?(ba|da|z)?sh\0/.test(programme)) {
      break;
    }
    pid = ici.parent;
  }
  return trouves;
}

/** A process identifier is used again one day; together with the hour of birth it is not. */
function etat(pid: number): { parent: number; naissance: string } | undefined {
  // "pid (name) state ppid …": the name may hold spaces and parentheses.
  const champs = lire(pid, 'stat').split(') ').at(-1)?.split(' ') ?? [];
  const [vie, parent] = champs;
  if (!parent || vie === 'Z') return undefined;
  return { parent: Number(parent), naissance: champs[19] ?? '' };
}

function lire(pid: number, nom: 'cmdline' | 'stat'): string {
  try {
    return readFileSync(`/proc/${pid}/${nom}`, 'utf8');
  } catch {
    return '';
  }
}
