import { DateTime } from 'luxon';
import { Agenda, type Creneau } from './agenda.ts';
import { Alea } from './alea.ts';
import { PARIS } from './demandes.ts';
import { type Lieu, lieuDe } from './lieux.ts';
import type { Sujet } from './sujets/sujet.ts';
import { SUJETS, sujetDuMois } from './sujets/sujets.ts';

/** What becomes of a request, as far as it has come by today. */
type Fin = 'FAIT' | 'ATTENTE' | 'CONTESTE' | 'ANNULE' | 'DECLINE' | 'A_PLANIFIER' | 'OUBLIE';

/** A request of the last weeks, from the call to its end. */
export interface Dossier {
  recue: Date;
  client: string;
  lieu: Lieu;
  standardiste: string;
  sujet: Sujet;
  description: string;
  /** Null: nobody has planned it. */
  creneau: Creneau | null;
  fin: Fin;
  alea: Alea;
}

export const DEPUIS_JOURS = 30;
const DELAI_MINUTES = { Critique: 45, Haute: 20 * 60, Normale: 48 * 60, Basse: 120 * 60 } as const;
const STANDARDISTES = ['standardiste', 'standardiste2'] as const;

/** What each account that people log in with finds today: day, place in the day, whose visit, for whom, how it ends. */
const ASSUREES: readonly (readonly [jour: number, place: number, intervenant: string, client: string, fin: Fin])[] = [
  [0, 0, 'intervenant', 'client.11', 'FAIT'],
  [0, 1, 'intervenant', 'client.24', 'FAIT'],
  [0, 3, 'intervenant', 'client', 'FAIT'],
  [0, 5, 'intervenant', 'client.37', 'FAIT'],
  [1, 0, 'intervenant', 'client.52', 'FAIT'],
  [1, 2, 'intervenant', 'client2', 'FAIT'],
  [1, 4, 'intervenant', 'client.18', 'FAIT'],
  [0, 0, 'intervenant2', 'client.61', 'FAIT'],
  [0, 2, 'intervenant2', 'client.43', 'FAIT'],
  [0, 4, 'intervenant2', 'client2', 'FAIT'],
  [1, 1, 'intervenant2', 'client', 'FAIT'],
  [1, 3, 'intervenant2', 'client.29', 'FAIT'],
  [-1, 1, 'intervenant', 'client', 'ATTENTE'],
  [-1, 3, 'intervenant2', 'client2', 'ATTENTE'],
  [-1, 4, 'intervenant', 'client.33', 'OUBLIE'],
  [-2, 2, 'intervenant2', 'client.47', 'OUBLIE'],
  [-2, 0, 'intervenant', 'client2', 'CONTESTE'],
  [-3, 4, 'intervenant2', 'client', 'CONTESTE'],
  [2, 1, 'intervenant', 'client.66', 'DECLINE'],
  [2, 2, 'intervenant2', 'client.09', 'DECLINE'],
  [-6, 2, 'intervenant', 'client', 'FAIT'],
  [-9, 3, 'intervenant2', 'client2', 'FAIT'],
  [-12, 1, 'intervenant', 'client2', 'ANNULE'],
  [-14, 5, 'intervenant2', 'client', 'ANNULE'],
];
const RANG_DES_COMPTES: Record<string, number> = { client: 900, client2: 901 };

/** Where somebody lives, by their login; the two accounts that people log in with have a home too. */
function domicileDe(client: string): Lieu {
  return lieuDe(RANG_DES_COMPTES[client] ?? Number(client.split('.')[1] ?? 0) - 1);
}

/** The last thirty days of the two standardistes, always the same but for today's date. */
export function dossiersDe(maintenant: Date, clients: number, intervenants: readonly [string, ...string[]]): Dossier[] {
  const alea = new Alea(311);
  const agenda = new Agenda(intervenants);
  const aujourdhui = DateTime.fromJSDate(maintenant, { zone: PARIS }).startOf('day');
  const assurees = ASSUREES.map(([jour, place, intervenant, client, fin], rang) => {
    const creneau = agenda.prendre(intervenant, aujourdhui.plus({ days: jour }), place);
    const recue = creneau.debut
      .minus({ days: jour > 0 ? jour + 1 : 1 })
      .set({ hour: 9 + (rang % 8), minute: (rang * 7) % 60 });
    return dossier(alea, recue, client, rang, { fin, creneau });
  });
  const autres: Dossier[] = [];
  for (let jour = aujourdhui.minus({ days: DEPUIS_JOURS - 1 }); jour <= aujourdhui; jour = jour.plus({ days: 1 })) {
    const appels = jour.weekday === 7 ? 1 : jour.weekday === 6 ? 2 : alea.entier(3, 5);
    for (let appel = 0; appel < appels; appel++) {
      const recue = jour.plus({ minutes: alea.entier(8 * 60, 18 * 60) });
      const client = `client.${String(alea.entier(1, clients)).padStart(2, '0')}`;
      autres.push(dossier(alea, recue, client, autres.length, { fin: finDe(alea), agenda }));
    }
  }
  return [...assurees, ...autres];
}

function dossier(
  alea: Alea,
  recue: DateTime,
  client: string,
  rang: number,
  suite: { fin: Fin } & ({ creneau: Creneau } | { agenda: Agenda }),
): Dossier {
  const sujet = 'creneau' in suite ? ordinaire(alea) : sujetDuMois(alea, recue.month);
  const voulue = recue.plus({ minutes: DELAI_MINUTES[sujet.urgence] });
  const creneau =
    'creneau' in suite ? suite.creneau : suite.fin === 'A_PLANIFIER' ? null : suite.agenda.premierLibre(alea, voulue);
  return {
    recue: recue.toJSDate(),
    client,
    lieu: domicileDe(client),
    standardiste: STANDARDISTES[rang % 2] ?? 'standardiste',
    sujet,
    description: alea.parmi(sujet.descriptions),
    creneau,
    fin: suite.fin,
    alea: new Alea(5000 + rang),
  };
}

/** What is planned a day ahead is not what must be done within hours. */
function ordinaire(alea: Alea): Sujet {
  for (;;) {
    const sujet = alea.selon(SUJETS, ({ poids }) => poids);
    if (sujet.urgence !== 'Critique') return sujet;
  }
}

function finDe(alea: Alea): Fin {
  return alea.selon<readonly [Fin, number]>(
    [
      ['FAIT', 80],
      ['ATTENTE', 6],
      ['ANNULE', 6],
      ['DECLINE', 3],
      ['A_PLANIFIER', 3],
    ],
    ([, poids]) => poids,
  )[0];
}
