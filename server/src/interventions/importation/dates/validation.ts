import { IANAZone } from 'luxon';
import type { Bilingue } from '../../../socle/commun/texte.ts';
import { type FormatDate, lireDate, preparerFormat } from './lecture-date.ts';

type Faute = { champ: 'formatDate' | 'fuseau'; message: Bilingue };
const EXEMPLE = 'dd/MM/yyyy HH:mm';

/** A format or a time zone that cannot work would otherwise be told once per row, and as a fault of the row. */
export function validerDates({ formatDate, fuseau }: { formatDate: string; fuseau: string }): Faute[] {
  const montre = (texte: string) => texte.slice(0, 40);
  const zone: Faute[] = IANAZone.isValidZone(fuseau)
    ? []
    : [
        {
          champ: 'fuseau',
          message: {
            fr: `« ${montre(fuseau)} » n'est pas un fuseau horaire, comme Europe/Paris.`,
            en: `"${montre(fuseau)}" is not a time zone, such as Europe/Paris.`,
          },
        },
      ];
  const format = preparerFormat(formatDate);
  if ('date' in format) return zone;
  const fr = `Le format « ${montre(formatDate)} » ne permet pas de lire une date : ${format.fr}. Exemple : ${EXEMPLE}.`;
  const en = `The format "${montre(formatDate)}" cannot read a date: ${format.en}. Example: ${EXEMPLE}.`;
  return [...zone, { champ: 'formatDate', message: { fr, en } }];
}

const COURANTS = [
  'dd/MM/yyyy HH:mm',
  'MM/dd/yyyy HH:mm',
  'MM/dd/yyyy hh:mm a',
  'dd/MM/yyyy hh:mm a',
  'yyyy-MM-dd HH:mm',
  'yyyy/MM/dd HH:mm',
  'dd-MM-yyyy HH:mm',
  'dd.MM.yyyy HH:mm',
  'dd/MM/yy HH:mm',
  'MM/dd/yy HH:mm',
  'd MMMM yyyy HH:mm',
  'yyyyMMdd',
];
/** One or two may be wrong by themselves. */
const ASSEZ = 3;

/** Of the first dates of a file not one is read: it is the format that is wrong, and it is said before any row is. */
export function formatHorsSujet(valeurs: readonly string[], formatDate: string, fuseau: string): Bilingue | null {
  // A value without figures is no date in any format.
  const datees = valeurs.filter((valeur) => (valeur.match(/\d/g) ?? []).length >= 4);
  const format = preparerFormat(formatDate);
  const [premiere] = datees;
  if (premiere === undefined || !('date' in format)) return null;
  const lues = datees.map((valeur) => lireDate(valeur, format, fuseau));
  const autre = lues.every((lue) => !lue.ok && lue.motif === 'FORME');
  if (!autre && (datees.length < ASSEZ || lues.some(({ ok }) => ok))) return null;
  const convient = COURANTS.find((essai) => {
    const essaye = preparerFormat(essai);
    return 'date' in essaye && datees.every((valeur) => lireDate(valeur, essaye, fuseau).ok);
  });
  const montre = premiere.slice(0, 40);
  return {
    fr: `Aucune date du fichier n’est au format « ${formatDate} », par exemple « ${montre} ».${convient ? ` Essayez ${convient}.` : ''}`,
    en: `No date of the file is in the format "${formatDate}", for example "${montre}".${convient ? ` Try ${convient}.` : ''}`,
  };
}

/** Prepared once for all the rows of a file. */
let dernier: { texte: string; format: FormatDate | Bilingue } | undefined;

export function formatDe(texte: string): FormatDate | null {
  if (dernier?.texte !== texte) dernier = { texte, format: preparerFormat(texte) };
  return 'date' in dernier.format ? dernier.format : null;
}
