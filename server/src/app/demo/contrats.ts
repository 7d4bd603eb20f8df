import { jours, plus } from './scene.ts';

const CLIENTS = 62;
const PERIODE_JOURS = 228;
/** What is taken most, as it would be: the first ones more often than the last. */
const PRISEES = [
  'EDF-ZEN-FIXE',
  'OCTOPUS-BASE',
  'EDF-BLEU',
  'TOTALENERGIE-OFFRE-VERTE-FIXE',
  'ENGIE-ELEC-REFERENCE-3-ANS',
  'ACCORD-SERENITE',
  'OCTOPUS-HEURES-CREUSES',
  'ILEK-BASE',
  'EDF-TEMPO',
  'MINT-ENERGIE-CLASSIC-GREEN',
  'EKWATEUR-ELECTRICITE-VERTE-FIXE',
  'ALPIQ-BASE',
  'LA-BELLE-ENERGIE-CONSTANCE',
  'EDF-BLEU-HEURES-CREUSES',
] as const;
export interface Contrat {
  client: string;
  code: string;
  quand: Date;
  /** Decides all that is left to chance; the same in every demonstration. */
  graine: number;
  codePromotion?: string;
  dateDebut?: Date;
  suite: Suite;
}
type Suite = 'RIEN' | 'RESILIER' | 'SUSPENDRE' | 'SUSPENDRE_REPRENDRE' | 'ANNULER' | 'REFUSER';

/** Who takes what, when, and what becomes of it: always the same, but for today's date. */
export function contrats(maintenant: Date): Contrat[] {
  return [
    ...desComptes(maintenant),
    ...Array.from({ length: CLIENTS }, (_, rang) => contratsDe(rang, maintenant)).flat(),
  ];
}

/** The two clients that people log in as: something in each state that a client sees. */
function desComptes(maintenant: Date): Contrat[] {
  const le = (nombre: number) => jours(maintenant, -nombre);
  return [
    { client: 'client', code: 'OCTOPUS-BASE', quand: le(201), graine: 2, suite: 'RIEN' },
    { client: 'client', code: 'LA-BELLE-ENERGIE-CONSTANCE', quand: le(180), graine: 4, suite: 'RESILIER' },
    { client: 'client', code: 'ACCORD-SERENITE', quand: le(44), graine: 6, codePromotion: 'RENTREE30', suite: 'RIEN' },
    { client: 'client2', code: 'EDF-ZEN-FIXE', quand: le(149), graine: 8, suite: 'RIEN' },
    { client: 'client2', code: 'EDF-TEMPO', quand: le(70), graine: 1, suite: 'SUSPENDRE' },
    ...[{ client: 'client2', code: 'ILEK-BASE', quand: le(2), graine: 10, dateDebut: le(-18), suite: 'RIEN' as const }],
  ];
}

/** One to three offers of each, from the first days to yesterday. */
function contratsDe(rang: number, maintenant: Date): Contrat[] {
  const preferee = Math.floor(PRISEES.length * (((rang * 37) % 89) / 89) ** 1.5);
  return Array.from({ length: 1 + (rang % 3) }, (_, ieme) => {
    const graine = (rang * 7919 + ieme * 104_729 + 17) % 10_007;
    const jour = 1 + Math.floor(PERIODE_JOURS * ((graine % 997) / 997) ** 1.3);
    const quand = plus(jours(maintenant, -jour), graine % 420);
    const code = PRISEES[(preferee + ieme * 5) % PRISEES.length] ?? PRISEES[0];
    const suite = suiteDe(graine);
    const debutDiffere = suite === 'ANNULER' || suite === 'REFUSER' || (jour < 12 && graine % 2 === 0);
    return {
      ...{ client: `client.${String(rang + 1).padStart(2, '0')}`, code, quand, graine, suite },
      ...(debutDiffere && { dateDebut: jours(quand, 15) }),
      ...(graine % 5 === 0 && code === 'TOTALENERGIE-OFFRE-VERTE-FIXE' && { codePromotion: 'RENTREE30' }),
    };
  });
}

function suiteDe(graine: number): Suite {
  if (graine % 7 === 0) return 'RESILIER';
  if (graine % 13 === 0) return 'SUSPENDRE';
  if (graine % 13 === 1) return 'SUSPENDRE_REPRENDRE';
  if (graine % 17 === 0) return 'ANNULER';
  return graine % 23 === 0 ? 'REFUSER' : 'RIEN';
}
