/** Of the API after the bench, with 100,000 interventions. */
const MEMOIRE_MIO = 380;

interface Promesse {
  promesse: string;
  mesure: number;
  tenue: boolean;
}

/** What is promised of the throughput and of the memory. */
export function direPromesses(parts: { travail: string; ratio: number; promesse: number }[], residente: number): void {
  direTenues([
    ...parts.map(({ travail, ratio, promesse }) => ({
      promesse: `${travail} : ${promesse} de la limite au moins`,
      mesure: Number(ratio.toFixed(2)),
      tenue: ratio >= promesse,
    })),
    {
      promesse: `mémoire de l’API : ${MEMOIRE_MIO} Mio au plus`,
      mesure: residente,
      tenue: residente <= MEMOIRE_MIO,
    },
  ]);
}

/** Kept or not; the process fails when one is not. */
export function direTenues(promesses: readonly Promesse[]): void {
  console.table(promesses);
  if (promesses.some(({ tenue }) => !tenue)) process.exitCode = 1;
}
