/** Of the API after the bench, with 100,000 interventions. */
const MEMOIRE_MIO = 380;

interface Promesse {
  promesse: string;
  mesure: number;
  tenue: boolean;
}

/** What is promised, kept or not; the process fails when one is not. */
export function direPromesses(parts: { travail: string; ratio: number; promesse: number }[], residente: number): void {
  const promesses: Promesse[] = [
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
  ];
  console.table(promesses);
  if (promesses.some(({ tenue }) => !tenue)) process.exitCode = 1;
}
