import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** Colours only where a person reads: styleText looks at the terminal, NO_COLOR and FORCE_COLOR. */
const colorer = (style: Style, texte: string) => styleText(style, texte, { stream: process.stdout });

export const dire = (ligne = ''): void => void process.stdout.write(`${ligne}\n`);
export const direDebut = (quoi: string): void => dire(`${colorer('dim', '…')} ${quoi}`);
export const direReussite = (quoi: string): void => dire(`${colorer('green', '✓')} ${quoi}`);
export const direEchec = (quoi: string): void => dire(`${colorer('red', '✗')} ${quoi}`);
export const direSaut = (quoi: string): void => dire(`${colorer('yellow', '-')} ${quoi}`);
export const discret = (texte: string): string => colorer('dim', texte);
export const gras = (texte: string): string => colorer('bold', texte);

/** 840 ms, 7,3 s, 2 min 05 s */
export function duree(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 60_000) return `${(ms / 1000).toFixed(1).replace('.', ',')} s`;
  const secondes = Math.round(ms / 1000);
  return `${Math.floor(secondes / 60)} min ${String(secondes % 60).padStart(2, '0')} s`;
}

export const depuis = (debut: number): string => discret(`(${duree(performance.now() - debut)})`);

/** A long silence looks like a hang: says every 20 seconds that the work goes on. */
export async function patienter<T>(quoi: string, travail: Promise<T>): Promise<T> {
  const debut = performance.now();
  const rappel = setInterval(() => dire(discret(`  … ${quoi}, ${duree(performance.now() - debut)}`)), 20_000);
  try {
    return await travail;
  } finally {
    clearInterval(rappel);
  }
}

export function tableau(lignes: string[][]): string {
  const largeurs = (lignes[0] ?? []).map((_, i) => Math.max(...lignes.map((ligne) => ligne[i]?.length ?? 0)));
  return lignes
    .map((ligne) => `  ${ligne.map((cellule, i) => cellule.padEnd(largeurs[i] ?? 0)).join('  ')}`.trimEnd())
    .join('\n');
}

/** The end of a long log, indented: the fault is nearly always there. */
export function extrait(texte: string, lignes = 60): string {
  const toutes = texte.trimEnd().split('\n');
  const coupe = toutes.length > lignes ? [`[… ${toutes.length - lignes} lignes avant]`] : [];
  return [...coupe, ...toutes.slice(-lignes)].map((ligne) => `    ${ligne}`).join('\n');
}
