import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MethodeSignature } from '../signature-client/signature-client.champs.ts';
import {
  accepteMotif,
  type ChampMouvement,
  CREATION,
  champsModifiables,
  champsRequis,
  cloturableSeule,
  contestable,
  type Demande,
  decider,
  ETAPES,
  ETAPES_FINALES,
  ETAPES_OUVERTES,
  type Etape,
  type EtatActuel,
  echeanceInitiale,
  effets,
  enRetard,
  FONCTIONS_MOUVEMENT,
  type FonctionMouvement,
  LIGNES,
  MOTIFS_ATTENTE,
  PERMISSIONS_MOUVEMENT,
  type PermissionMouvement,
  RELATIONS,
  type Relation,
  TABLE,
  transitionsPossibles,
  type ValeursMouvement,
} from './machine.ts';

const MAINTENANT = new Date('2026-11-21T08:30:00.000Z');
const heures = (n: number): Date => new Date(MAINTENANT.getTime() + n * 3_600_000);
const COMPLET: Required<ValeursMouvement> = {
  motif: 'Le client préfère mardi',
  motifAttente: 'PIECE',
  reprisePrevue: heures(24),
  rapport: 'Compteur remplacé',
  minutes: 45,
  intervenantId: '7',
  debut: heures(2),
  dureeMinutes: 90,
  reponseContestation: 'Nous repassons demain.',
  pieceManquante: null,
  secondeVisite: false,
  signature: { methode: MethodeSignature.NOM, nom: 'Claire Dupont' },
};

/**
 * The table of 2-interventions.md, written a second time from the document and not from the code:
 * from (line) × to (column). P planifierIntervention, A annulerIntervention, F cloturerIntervention,
 * S changerStatutIntervention; after the colon who may: c its creator, i the assigned intervenant,
 * t with INTERVENTION_TOUTES. Two functions may lead from a stage to itself: "P:ct+S:cit".
 */
const ATTENDU = `
            NOUVELLE  PLANIFIEE   EN_COURS  EN_ATTENTE  REALISEE  CLOTUREE  ANNULEE
NOUVELLE    S:ct      P:ct        -         -           -         -         A:ct
PLANIFIEE   S:cit     P:ct+S:cit  S:it      S:cit       -         -         A:ct
EN_COURS    -         -           S:cit     S:cit       S:it      -         A:ct
EN_ATTENTE  -         P:ct        S:it      S:cit       -         -         A:ct
REALISEE    -         -           S:ct      -           S:ct      F:ct      -
CLOTUREE    -         -           S:t       -           -         S:t       -
ANNULEE     S:t       -           -         -           -         -         S:t
`;
/** What each move needs, from the last column of the document. */
const REQUIS: Record<string, string> = {
  'P NOUVELLE PLANIFIEE': 'intervenantId debut dureeMinutes',
  'P PLANIFIEE PLANIFIEE': 'intervenantId debut dureeMinutes',
  'P EN_ATTENTE PLANIFIEE': 'intervenantId debut dureeMinutes',
  'S PLANIFIEE EN_ATTENTE': 'motifAttente reprisePrevue',
  'S EN_COURS EN_ATTENTE': 'motifAttente reprisePrevue',
  'S EN_COURS REALISEE': 'rapport minutes',
  'S REALISEE EN_COURS': 'motif',
  'S CLOTUREE EN_COURS': 'motif',
  'S ANNULEE NOUVELLE': 'motif',
  'A NOUVELLE ANNULEE': 'motif',
  'A PLANIFIEE ANNULEE': 'motif',
  'A EN_COURS ANNULEE': 'motif',
  'A EN_ATTENTE ANNULEE': 'motif',
};
const LETTRE_FONCTION: Record<FonctionMouvement, string> = {
  planifierIntervention: 'P',
  annulerIntervention: 'A',
  cloturerIntervention: 'F',
  changerStatutIntervention: 'S',
};
const PERMISSION_DE: Record<FonctionMouvement, PermissionMouvement> = {
  planifierIntervention: 'INTERVENTION_PLANIFIER',
  annulerIntervention: 'INTERVENTION_ANNULER',
  cloturerIntervention: 'INTERVENTION_CLOTURER',
  changerStatutIntervention: 'INTERVENTION_CHANGER_STATUT',
};
const LETTRE_RELATION: Record<Relation, string> = { createur: 'c', intervenant: 'i', client: '-', toutes: 't' };

function lireAttendu(): Map<string, Map<string, string>> {
  const [entete = '', ...lignes] = ATTENDU.trim().split('\n');
  const colonnes = entete.trim().split(/\s+/);
  const cases = new Map<string, Map<string, string>>();
  for (const ligne of lignes) {
    const [de, ...cellules] = ligne.trim().split(/\s+/);
    cellules.forEach((cellule, rang) => {
      const parFonction = cellule === '-' ? [] : cellule.split('+').map((c) => c.split(':') as [string, string]);
      cases.set(`${de} ${colonnes[rang]}`, new Map(parFonction));
    });
  }
  return cases;
}
const CASES = lireAttendu();

/** The answer that the document gives to a cell, all required fields being filled in. */
function attendu(d: Pick<Demande, 'de' | 'vers' | 'fonction' | 'relations' | 'permissions'>): string {
  const parFonction = CASES.get(`${d.de} ${d.vers}`);
  if (!parFonction?.size) return 'ETAPE';
  const qui = parFonction.get(LETTRE_FONCTION[d.fonction]);
  if (!qui) return 'FONCTION';
  if (!d.permissions.has(PERMISSION_DE[d.fonction])) return 'PERMISSION';
  return d.relations.some((relation) => qui.includes(LETTRE_RELATION[relation])) ? 'OUI' : 'RELATION';
}
/** A decline needs its motive from an intervenant who is neither its creator nor holds INTERVENTION_TOUTES. */
function requis(d: Pick<Demande, 'de' | 'vers' | 'fonction' | 'relations'>): string[] {
  if (d.de === 'PLANIFIEE' && d.vers === 'NOUVELLE') {
    return d.relations.includes('createur') || d.relations.includes('toutes') ? [] : ['motif'];
  }
  return (REQUIS[`${LETTRE_FONCTION[d.fonction]} ${d.de} ${d.vers}`] ?? '').split(' ').filter(Boolean);
}

const ENSEMBLES_RELATIONS: Relation[][] = [
  [],
  ['createur'],
  ['intervenant'],
  ['client'],
  ['toutes'],
  ['createur', 'intervenant'],
  ['createur', 'client'],
  ['intervenant', 'client'],
  ['createur', 'toutes'],
  ['intervenant', 'toutes'],
  ['client', 'toutes'],
];
/** None, all, each alone, all but each. */
const ENSEMBLES_PERMISSIONS: ReadonlySet<string>[] = [
  new Set<string>(),
  new Set<string>(PERMISSIONS_MOUVEMENT),
  ...PERMISSIONS_MOUVEMENT.map((p) => new Set<string>([p])),
  ...PERMISSIONS_MOUVEMENT.map((p) => new Set<string>(PERMISSIONS_MOUVEMENT.filter((autre) => autre !== p))),
];
const TOUT = new Set<string>(PERMISSIONS_MOUVEMENT);

function* demandes(): Generator<Omit<Demande, 'champs' | 'maintenant'>> {
  for (const de of ETAPES)
    for (const vers of ETAPES)
      for (const fonction of FONCTIONS_MOUVEMENT)
        for (const relations of ENSEMBLES_RELATIONS)
          for (const permissions of ENSEMBLES_PERMISSIONS) yield { de, vers, fonction, relations, permissions };
}
const reponse = (d: Omit<Demande, 'maintenant'>): string => {
  const r = decider({ ...d, maintenant: MAINTENANT });
  return r.permis ? 'OUI' : r.cause;
};
const decrire = (d: Omit<Demande, 'champs' | 'maintenant'>): string =>
  `${d.de} → ${d.vers} by ${d.fonction}, is [${d.relations}], holds [${[...d.permissions]}]`;

describe('the table of moves', () => {
  it('answers every cell stage × stage × function × relations × permissions as the document does', () => {
    const faux: string[] = [];
    const comptes: Record<string, number> = {};
    for (const d of demandes()) {
      const dit = reponse({ ...d, champs: COMPLET });
      comptes[dit] = (comptes[dit] ?? 0) + 1;
      if (dit !== attendu(d)) faux.push(`${decrire(d)}: ${dit} instead of ${attendu(d)}`);
    }
    expect(faux).toEqual([]);
    // By hand from the grid: 26 of the 49 squares are empty; the 23 others hold 24 moves of 23 × 4 functions.
    // 5 of the 10 permission sets hold a given one. Of the 11 relation sets 7 hold c or t (11 moves), 7 i or t (3),
    // 9 any of the three (6), 4 t (4): 168.
    expect(comptes).toEqual({
      ETAPE: 26 * 4 * 110,
      FONCTION: (23 * 4 - 24) * 110,
      PERMISSION: 24 * 11 * 5,
      RELATION: (24 * 11 - 168) * 5,
      OUI: 168 * 5,
    });
    expect(Object.values(comptes).reduce((a, b) => a + b)).toBe(21_560);
  });

  it('names exactly the required fields that are missing, and only when nothing else is refused', () => {
    const faux: string[] = [];
    for (const d of demandes()) {
      const r = decider({ ...d, champs: {}, maintenant: MAINTENANT });
      const dit = r.permis ? 'OUI' : [r.cause, ...(r.champsManquants ?? [])].join(' ');
      const manquants = requis(d);
      const prevu = attendu(d) === 'OUI' && manquants.length > 0 ? ['CHAMP', ...manquants].join(' ') : attendu(d);
      if (dit !== prevu) faux.push(`${decrire(d)}: ${dit} instead of ${prevu}`);
    }
    expect(faux).toEqual([]);
  });

  it('names the function that makes the move when another one asked for it', () => {
    const attendues = (de: Etape, vers: Etape, fonction: FonctionMouvement) => {
      const r = decider({
        de,
        vers,
        fonction,
        relations: ['toutes'],
        permissions: TOUT,
        champs: {},
        maintenant: MAINTENANT,
      });
      return r.permis ? 'OUI' : r.fonctionAttendue;
    };
    expect(attendues('NOUVELLE', 'PLANIFIEE', 'changerStatutIntervention')).toBe('planifierIntervention');
    expect(attendues('REALISEE', 'CLOTUREE', 'changerStatutIntervention')).toBe('cloturerIntervention');
    expect(attendues('EN_COURS', 'ANNULEE', 'changerStatutIntervention')).toBe('annulerIntervention');
    expect(attendues('CLOTUREE', 'CLOTUREE', 'cloturerIntervention')).toBe('changerStatutIntervention');
    expect(attendues('ANNULEE', 'ANNULEE', 'annulerIntervention')).toBe('changerStatutIntervention');
  });

  it('explains every refusal in French and in English', () => {
    const messages = new Set<string>();
    for (const d of demandes()) {
      const r = decider({ ...d, champs: {}, maintenant: MAINTENANT });
      if (r.permis) continue;
      messages.add(`${r.message.fr}\n${r.message.en}`);
    }
    for (const message of messages) {
      const [fr, en] = message.split('\n');
      expect(message).not.toMatch(/undefined|\[object|: *$|devenir \.|become \./);
      expect(fr).toMatch(/^[A-ZÀ-Ý].{20,}\.$/);
      expect(en).toMatch(/^[A-Z].{20,}\.$/);
      expect(fr).not.toBe(en);
    }
    expect(messages.size).toBeGreaterThan(60);
  });

  it('says which stage, function, permission, relation or field failed', () => {
    const base = { relations: [] as Relation[], permissions: TOUT, champs: {}, maintenant: MAINTENANT };
    const dire = (d: Partial<Demande> & Pick<Demande, 'de' | 'vers' | 'fonction'>) => {
      const r = decider({ ...base, ...d });
      return r.permis ? null : r.message;
    };
    expect(dire({ de: 'CLOTUREE', vers: 'PLANIFIEE', fonction: 'planifierIntervention' })).toEqual({
      fr: 'Une intervention « clôturée » ne peut pas devenir « planifiée ». Elle peut devenir « en cours ».',
      en: 'An intervention that is "closed" cannot become "planned". It can become "in progress".',
    });
    expect(dire({ de: 'CLOTUREE', vers: 'CLOTUREE', fonction: 'cloturerIntervention' })?.fr).toBe(
      "L'intervention est déjà « clôturée ». Pour en changer le statut, utilisez changerStatutIntervention.",
    );
    expect(
      dire({ de: 'REALISEE', vers: 'CLOTUREE', fonction: 'cloturerIntervention', permissions: new Set() })?.en,
    ).toContain('INTERVENTION_CLOTURER');
    expect(dire({ de: 'PLANIFIEE', vers: 'EN_COURS', fonction: 'changerStatutIntervention' })?.fr).toBe(
      "Pour passer une intervention de « planifiée » à « en cours », il faut être l'intervenant affecté ou un compte qui a la permission INTERVENTION_TOUTES.",
    );
    expect(
      dire({ de: 'EN_COURS', vers: 'REALISEE', fonction: 'changerStatutIntervention', relations: ['intervenant'] })?.en,
    ).toBe(
      'To move an intervention from "in progress" to "done": Write the report. Give the minutes spent: a whole number, 1 or more.',
    );
  });

  it('has a creation of its own, row 1', () => {
    expect(CREATION).toEqual({
      numero: 1,
      vers: 'NOUVELLE',
      fonction: 'creerIntervention',
      permission: 'INTERVENTION_CREER',
      champs: ['clientId', 'titre', 'adresse', 'urgenceId'],
    });
    expect(TABLE.map((ligne) => ligne.numero)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 12, 13, 14]);
    expect(new Set([...ETAPES_OUVERTES, 'REALISEE', ...ETAPES_FINALES])).toEqual(new Set(ETAPES));
  });
});

describe('the values of the required fields', () => {
  const refuse = (de: Etape, vers: Etape, fonction: FonctionMouvement, champs: ValeursMouvement): string => {
    const r = decider({
      de,
      vers,
      fonction,
      relations: ['intervenant', 'createur'],
      permissions: TOUT,
      champs: { ...COMPLET, ...champs },
      maintenant: MAINTENANT,
    });
    return r.permis ? 'OUI' : (r.champsManquants ?? []).join(' ');
  };
  it.each<[ValeursMouvement, string]>([
    [{ minutes: 1 }, 'OUI'],
    [{ minutes: 100_000 }, 'OUI'],
    [{ minutes: 0 }, 'minutes'],
    [{ minutes: -5 }, 'minutes'],
    [{ minutes: 1.5 }, 'minutes'],
    [{ minutes: Number.NaN }, 'minutes'],
    [{ minutes: 100_001 }, 'minutes'],
    [{ minutes: null }, 'minutes'],
    [{ rapport: ' \n\t ' }, 'rapport'],
    [{ rapport: '', minutes: 0 }, 'rapport minutes'],
  ])('REALISEE with %j: %s', (champs, dit) => {
    expect(refuse('EN_COURS', 'REALISEE', 'changerStatutIntervention', champs)).toBe(dit);
  });
  it.each<[ValeursMouvement, string]>([
    [{ dureeMinutes: 5 }, 'OUI'],
    [{ dureeMinutes: 1440 }, 'OUI'],
    [{ dureeMinutes: 4 }, 'dureeMinutes'],
    [{ dureeMinutes: 1441 }, 'dureeMinutes'],
    [{ dureeMinutes: 30.5 }, 'dureeMinutes'],
    [{ debut: new Date('x') }, 'debut'],
    [{ debut: heures(-3) }, 'OUI'],
    [{ intervenantId: '' }, 'intervenantId'],
    [{ intervenantId: 0 }, 'intervenantId'],
    [{ intervenantId: 12 }, 'OUI'],
    [{ intervenantId: null, debut: null, dureeMinutes: null }, 'intervenantId debut dureeMinutes'],
  ])('PLANIFIEE with %j: %s', (champs, dit) => {
    expect(refuse('NOUVELLE', 'PLANIFIEE', 'planifierIntervention', champs)).toBe(dit);
  });
  it.each<[ValeursMouvement, string]>([
    [{ motifAttente: 'AUTRE' }, 'OUI'],
    [{ motifAttente: 'AUTRE', motif: '  ' }, 'motif'],
    [{ motifAttente: 'ACCES', motif: null }, 'OUI'],
    [JSON.parse('{ "motifAttente": "PLUIE" }'), 'motifAttente'],
    [{ motifAttente: null, reprisePrevue: null }, 'motifAttente reprisePrevue'],
    [{ reprisePrevue: MAINTENANT }, 'reprisePrevue'],
    [{ reprisePrevue: new Date(MAINTENANT.getTime() + 1) }, 'OUI'],
    [{ reprisePrevue: heures(-1) }, 'reprisePrevue'],
    [{ reprisePrevue: new Date(Number.NaN) }, 'reprisePrevue'],
  ])('EN_ATTENTE with %j: %s', (champs, dit) => {
    expect(refuse('EN_COURS', 'EN_ATTENTE', 'changerStatutIntervention', champs)).toBe(dit);
  });
  it('gives a message for each field, for the form', () => {
    const r = decider({
      de: 'EN_COURS',
      vers: 'EN_ATTENTE',
      fonction: 'changerStatutIntervention',
      relations: ['createur'],
      permissions: TOUT,
      champs: { motifAttente: 'AUTRE' },
      maintenant: MAINTENANT,
    });
    expect(r.permis ? [] : r.erreurs?.map((e) => [e.champ, e.message.en])).toEqual([
      ['reprisePrevue', 'Give a resume date, in the future.'],
      ['motif', 'Give the reason.'],
    ]);
  });
});

describe('properties', () => {
  const etape = fc.constantFrom(...ETAPES);
  const fonction = fc.constantFrom(...FONCTIONS_MOUVEMENT);
  const relations = fc.subarray([...RELATIONS]);
  const permissions = fc
    .subarray([...PERMISSIONS_MOUVEMENT, 'INTERVENTION_TOUTES', 'AUTRE'])
    .map((p) => new Set<string>(p));
  const champs: fc.Arbitrary<ValeursMouvement> = fc.record(
    {
      motif: fc.option(fc.string()),
      motifAttente: fc.option(fc.constantFrom(...MOTIFS_ATTENTE)),
      reprisePrevue: fc.option(fc.date()),
      rapport: fc.option(fc.string()),
      minutes: fc.option(fc.oneof(fc.integer(), fc.double())),
      intervenantId: fc.option(fc.oneof(fc.string(), fc.integer())),
      debut: fc.option(fc.date()),
      dureeMinutes: fc.option(fc.integer()),
    },
    { requiredKeys: [] },
  );

  it('no move outside the table, for anyone, whatever is filled in', () => {
    fc.assert(
      fc.property(etape, etape, fonction, relations, permissions, champs, (de, vers, f, r, p, c) => {
        const prevu = attendu({ de, vers, fonction: f, relations: r, permissions: p });
        const dit = reponse({ de, vers, fonction: f, relations: r, permissions: p, champs: c });
        expect(prevu === 'OUI' ? ['OUI', 'CHAMP'] : [prevu]).toContain(dit);
      }),
      { numRuns: 5_000 },
    );
  });

  it('a move that is allowed without fields is allowed with them', () => {
    fc.assert(
      fc.property(etape, etape, fonction, relations, permissions, (de, vers, f, r, p) => {
        const d = { de, vers, fonction: f, relations: r, permissions: p };
        if (reponse({ ...d, champs: {} }) === 'OUI') expect(reponse({ ...d, champs: COMPLET })).toBe('OUI');
      }),
    );
  });

  it('transitionsPossibles lists exactly what decider accepts, with the fields it asks for', () => {
    fc.assert(
      fc.property(etape, relations, permissions, (de, r, p) => {
        const liste = transitionsPossibles({ de, relations: r, permissions: p });
        const acceptes: string[] = [];
        for (const vers of ETAPES)
          for (const f of FONCTIONS_MOUVEMENT) {
            const d = { de, vers, fonction: f, relations: r, permissions: p };
            if (reponse({ ...d, champs: COMPLET }) === 'OUI') acceptes.push(`${vers} ${f} ${requis(d)}`);
          }
        expect(liste.map((t) => `${t.etape} ${t.fonction} ${t.champsRequis}`).sort()).toEqual(acceptes.sort());
      }),
      { numRuns: 2_000 },
    );
  });

  it('each of the fields listed is needed, and together they are enough', () => {
    fc.assert(
      fc.property(etape, relations, (de, r) => {
        for (const t of transitionsPossibles({ de, relations: r, permissions: TOUT })) {
          const d = { de, vers: t.etape, fonction: t.fonction, relations: r, permissions: TOUT };
          const juste = Object.fromEntries(t.champsRequis.map((champ) => [champ, COMPLET[champ]]));
          expect(reponse({ ...d, champs: juste })).toBe('OUI');
          for (const champ of t.champsRequis) {
            const refus = decider({ ...d, champs: { ...juste, [champ]: null }, maintenant: MAINTENANT });
            expect(refus.permis ? [] : refus.champsManquants).toEqual([champ]);
          }
        }
      }),
    );
  });

  it('the signature is asked for by the end of the work alone, where the company wants it', () => {
    for (const de of ETAPES) {
      const appel = { de, relations: [...RELATIONS], permissions: TOUT };
      const [avec, sans] = [true, false].map((signatureExigee) => transitionsPossibles({ ...appel, signatureExigee }));
      const demandent = avec?.filter(({ champsRequis: champs }) => champs.includes('signature'));
      expect(demandent?.map(({ etape: vers }) => `${de} ${vers}`)).toEqual(
        de === 'EN_COURS' ? ['EN_COURS REALISEE'] : [],
      );
      expect(sans?.some(({ champsRequis: champs }) => champs.includes('signature'))).toBe(false);
    }
    const fin = { de: 'EN_COURS', vers: 'REALISEE', fonction: 'changerStatutIntervention' } as const;
    const demande = { ...fin, relations: ['intervenant'] as const, permissions: TOUT, maintenant: MAINTENANT };
    const { signature, ...champs } = COMPLET;
    expect(decider({ ...demande, champs })).toMatchObject({ permis: true });
    expect(decider({ ...demande, champs, signatureExigee: true })).toMatchObject({ champsManquants: ['signature'] });
    expect(decider({ ...demande, champs: { ...champs, signature }, signatureExigee: true })).toMatchObject({
      permis: true,
    });
  });

  it('the final stages are frozen for all but INTERVENTION_TOUTES', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ETAPES_FINALES), etape, fonction, relations, permissions, (de, vers, f, r, p) => {
        const sans = r.filter((relation) => relation !== 'toutes');
        expect(reponse({ de, vers, fonction: f, relations: sans, permissions: p, champs: COMPLET })).not.toBe('OUI');
        expect(transitionsPossibles({ de, relations: sans, permissions: p })).toEqual([]);
        expect(champsModifiables({ etape: de, relations: r })).toEqual([]);
      }),
    );
  });

  it('whoever holds INTERVENTION_TOUTES may make every row, a client none', () => {
    for (const ligne of LIGNES) {
      expect(ligne.relations).toContain('toutes');
      expect(ligne.relations).not.toContain('client');
    }
  });
});

describe('effects', () => {
  const VIDE: EtatActuel = {
    etape: 'NOUVELLE',
    echeance: null,
    debutReel: null,
    motifAttente: null,
    attenteDepuis: null,
  };
  const appliquer = (
    de: Etape,
    vers: Etape,
    options: { actuel?: Partial<EtatActuel>; champs?: ValeursMouvement; fonction?: FonctionMouvement } = {},
  ) => {
    const ligne = LIGNES.find(
      (l) => l.de.includes(de) && l.vers === vers && (!options.fonction || l.fonction === options.fonction),
    );
    if (!ligne) throw new Error(`no move ${de} → ${vers}`);
    const actuel = { ...VIDE, ...options.actuel, etape: de };
    return effets({ ligne, actuel, champs: options.champs ?? COMPLET, maintenant: MAINTENANT });
  };
  const SANS_ATTENTE = { motifAttente: null, reprisePrevue: null, attenteDepuis: null, clientARepondu: false };
  const CRENEAU = {
    ...{ intervenantId: '7', datePrevue: heures(2), debutPlanifie: heures(2), finPlanifiee: heures(3.5) },
    enRouteA: null,
  };
  const NON_FAITE = {
    ...{ realiseeA: null, finReelle: null, clotureeA: null, contestee: false },
    ...{ secondeVisite: false, pieceManquante: null },
  };
  const SANS_CRENEAU = {
    ...{ intervenantId: null, debutPlanifie: null, finPlanifiee: null },
    ...{ enRouteA: null, annuleeA: null },
  };

  it('planning sets the slot; so does planning anew, and after a wait', () => {
    expect(appliquer('NOUVELLE', 'PLANIFIEE')).toEqual(CRENEAU);
    expect(appliquer('PLANIFIEE', 'PLANIFIEE', { fonction: 'planifierIntervention' })).toEqual(CRENEAU);
    expect(appliquer('EN_ATTENTE', 'PLANIFIEE')).toEqual({ ...SANS_ATTENTE, ...CRENEAU });
  });
  it('planning without a slot is a fault of the caller, never half a slot', () => {
    expect(() => appliquer('NOUVELLE', 'PLANIFIEE', { champs: { ...COMPLET, debut: null } })).toThrow(TypeError);
  });
  it.each(ETAPES)('a status of the same stage changes nothing else: %s', (etape) => {
    expect(appliquer(etape, etape, { fonction: 'changerStatutIntervention' })).toEqual({});
  });
  it('the slot is free again on → NOUVELLE, from PLANIFIEE and from ANNULEE', () => {
    expect(appliquer('PLANIFIEE', 'NOUVELLE', { champs: {} })).toEqual({ ...SANS_CRENEAU, motif: null });
    expect(appliquer('ANNULEE', 'NOUVELLE')).toEqual({ ...SANS_CRENEAU, motif: COMPLET.motif });
  });
  it('the real start is that of the first time', () => {
    expect(appliquer('PLANIFIEE', 'EN_COURS')).toEqual({ debutReel: MAINTENANT });
    expect(appliquer('PLANIFIEE', 'EN_COURS', { actuel: { debutReel: heures(-9) } })).toEqual({});
    expect(appliquer('EN_ATTENTE', 'EN_COURS')).toEqual({ ...SANS_ATTENTE, debutReel: MAINTENANT });
    expect(appliquer('EN_ATTENTE', 'EN_COURS', { actuel: { debutReel: heures(-9) } })).toEqual(SANS_ATTENTE);
  });
  it('a wait says for what, since when and until when', () => {
    const attente = {
      enRouteA: null,
      pieceManquante: null,
      motifAttente: 'PIECE',
      reprisePrevue: heures(24),
      attenteDepuis: MAINTENANT,
      clientARepondu: false,
    };
    expect(appliquer('EN_COURS', 'EN_ATTENTE')).toEqual({ ...attente, motif: COMPLET.motif });
    const { motif: _, ...sansMotif } = COMPLET;
    expect(appliquer('PLANIFIEE', 'EN_ATTENTE', { champs: sansMotif })).toEqual({ ...attente, motif: null });
  });
  it('waiting for the client, and for nothing else, pushes the due date by the time waited', () => {
    const actuel = { attenteDepuis: heures(-30), echeance: heures(-10) };
    const echeance = (motifAttente: EtatActuel['motifAttente'], vers: Etape, autres: Partial<EtatActuel> = {}) =>
      appliquer('EN_ATTENTE', vers, { actuel: { ...actuel, motifAttente, ...autres } }).echeance;
    for (const vers of ['EN_COURS', 'PLANIFIEE', 'ANNULEE'] as const) {
      expect(echeance('CLIENT_ABSENT', vers)).toEqual(heures(20));
    }
    for (const motif of ['PIECE', 'ACCES', 'AUTRE'] as const) expect(echeance(motif, 'EN_COURS')).toBeUndefined();
    expect(echeance('CLIENT_ABSENT', 'EN_COURS', { echeance: null })).toBeUndefined();
    expect(echeance('CLIENT_ABSENT', 'EN_COURS', { attenteDepuis: null })).toBeUndefined();
    // A clock set back never brings the due date nearer.
    expect(echeance('CLIENT_ABSENT', 'EN_COURS', { attenteDepuis: heures(5) })).toEqual(heures(-10));
  });
  it('done, closed, cancelled are dated', () => {
    expect(appliquer('EN_COURS', 'REALISEE', { champs: { rapport: '  Fait.\n', minutes: 45 } })).toEqual({
      ...{ realiseeA: MAINTENANT, finReelle: MAINTENANT, rapport: 'Fait.', minutes: 45 },
      ...{ secondeVisite: false, pieceManquante: null },
    });
    const reste = { rapport: 'Fait.', minutes: 45, secondeVisite: true, pieceManquante: ' Vanne 3/4 ' };
    expect(appliquer('EN_COURS', 'REALISEE', { champs: reste })).toMatchObject({
      ...{ secondeVisite: true, pieceManquante: 'Vanne 3/4' },
    });
    expect(appliquer('REALISEE', 'CLOTUREE')).toEqual({ clotureeA: MAINTENANT });
    expect(appliquer('EN_COURS', 'ANNULEE', { champs: { motif: ' Doublon ' } })).toEqual({
      annuleeA: MAINTENANT,
      motif: 'Doublon',
    });
    expect(appliquer('EN_ATTENTE', 'ANNULEE')).toEqual({ ...SANS_ATTENTE, annuleeA: MAINTENANT, motif: COMPLET.motif });
  });
  it('taking it up again clears what said that it was over, and the contestation', () => {
    const repris = { ...NON_FAITE, motif: COMPLET.motif };
    expect(appliquer('REALISEE', 'EN_COURS')).toEqual(repris);
    expect(appliquer('CLOTUREE', 'EN_COURS')).toEqual(repris);
  });
  it('a contested result is done again in a slot of its own, and only a contested one', () => {
    const demande: Demande = {
      ...{ de: 'REALISEE', vers: 'PLANIFIEE', fonction: 'planifierIntervention', relations: ['createur'] },
      ...{ permissions: new Set(['INTERVENTION_PLANIFIER']), champs: COMPLET, maintenant: MAINTENANT },
    };
    const accord = decider({ ...demande, contestee: true });
    if (!accord.permis) throw new Error(accord.message.fr);
    const actuel = { ...VIDE, etape: 'REALISEE' as const };
    expect(effets({ ligne: accord.ligne, actuel, champs: COMPLET, maintenant: MAINTENANT })).toEqual({
      ...CRENEAU,
      ...NON_FAITE,
    });
    const etapes = (contestee: boolean) =>
      transitionsPossibles({ ...demande, contestee }).map(({ etape, fonction }) => `${fonction} ${etape}`);
    expect(etapes(true)).toEqual(['planifierIntervention PLANIFIEE']);
    expect(etapes(false)).toEqual([]);
    expect(decider(demande)).toMatchObject({ permis: false, cause: 'ETAPE' });
    for (const relations of [['intervenant'], ['client']] as Relation[][])
      expect(decider({ ...demande, relations, contestee: true })).toMatchObject({ permis: false, cause: 'RELATION' });
  });
  it('the motive of a move replaces the one before, and other moves leave it', () => {
    const avec = TABLE.filter(accepteMotif).map((ligne) => ligne.numero);
    expect(avec).toEqual([3, 5, 9, 11, 12, 12]);
    for (const ligne of LIGNES) {
      const r = effets({
        ligne,
        actuel: { ...VIDE, etape: ligne.de[0] ?? 'NOUVELLE' },
        champs: COMPLET,
        maintenant: MAINTENANT,
      });
      expect('motif' in r).toBe(accepteMotif(ligne));
    }
  });
  it('what a move does never depends on fields that it does not require', () => {
    for (const ligne of TABLE) {
      const de = ligne.de[0] ?? 'NOUVELLE';
      const motif: ChampMouvement[] = accepteMotif(ligne) ? ['motif'] : [];
      const requisSeuls = [...champsRequis(ligne, ['intervenant']), ...motif];
      const juste = Object.fromEntries(requisSeuls.map((champ) => [champ, COMPLET[champ]]));
      const commun = { ligne, actuel: { ...VIDE, etape: de }, maintenant: MAINTENANT };
      expect(effets({ ...commun, champs: COMPLET })).toEqual(effets({ ...commun, champs: juste }));
    }
  });
  it('the due date of a new one is its creation plus the delay of its urgency', () => {
    expect(echeanceInitiale(MAINTENANT, 48)).toEqual(heures(48));
  });
});

describe('what follows from the stage', () => {
  it.each(ETAPES)('late, past the due date, in %s: only while there is work to do', (etape) => {
    const ouverte = ETAPES_OUVERTES.includes(etape);
    const base = { etape, motifAttente: null, maintenant: MAINTENANT };
    expect(enRetard({ ...base, echeance: heures(-1) })).toBe(ouverte);
    expect(enRetard({ ...base, echeance: MAINTENANT })).toBe(false);
    expect(enRetard({ ...base, echeance: heures(1) })).toBe(false);
    expect(enRetard({ ...base, echeance: null })).toBe(false);
  });
  it('is not late while it waits for the client, but is while it waits for a part', () => {
    const base = { etape: 'EN_ATTENTE' as const, echeance: heures(-1), maintenant: MAINTENANT };
    expect(MOTIFS_ATTENTE.filter((motifAttente) => enRetard({ ...base, motifAttente }))).toEqual([
      'PIECE',
      'ACCES',
      'AUTRE',
    ]);
  });
  it('fields: the office until REALISEE, the field worker the report in EN_COURS and REALISEE, nothing once final', () => {
    const bureau = 'clientId titre description adresse codePostal urgenceId datePrevue echeance';
    const terrain = 'rapport minutes';
    const parEtape = (relation: Relation) =>
      ETAPES.map((etape) => champsModifiables({ etape, relations: [relation] }).join(' '));
    expect(parEtape('createur')).toEqual([bureau, bureau, bureau, bureau, '', '', '']);
    expect(parEtape('intervenant')).toEqual(['', '', terrain, '', terrain, '', '']);
    expect(parEtape('client')).toEqual(['', '', '', '', '', '', '']);
    expect(parEtape('toutes')).toEqual([bureau, bureau, `${bureau} ${terrain}`, bureau, terrain, '', '']);
    expect(champsModifiables({ etape: 'EN_COURS', relations: ['createur', 'intervenant'] }).join(' ')).toBe(
      `${bureau} ${terrain}`,
    );
    expect(champsModifiables({ etape: 'EN_COURS', relations: [] })).toEqual([]);
  });
  it('is contested by its client, once, when done', () => {
    for (const etape of ETAPES)
      for (const relation of RELATIONS) {
        const attenduOui = etape === 'REALISEE' && (relation === 'client' || relation === 'toutes');
        expect(contestable({ etape, relations: [relation], contestee: false })).toBe(attenduOui);
        expect(contestable({ etape, relations: [relation], contestee: true })).toBe(false);
      }
  });
  it('closes by itself after N days, unless contested', () => {
    const base = {
      etape: 'REALISEE' as Etape,
      contestee: false,
      secondeVisite: false,
      realiseeA: heures(-7 * 24),
      jours: 7,
      maintenant: MAINTENANT,
    };
    expect(cloturableSeule(base)).toBe(true);
    expect(cloturableSeule({ ...base, realiseeA: new Date(heures(-7 * 24).getTime() + 1) })).toBe(false);
    expect(cloturableSeule({ ...base, contestee: true })).toBe(false);
    expect(cloturableSeule({ ...base, secondeVisite: true })).toBe(false);
    expect(cloturableSeule({ ...base, realiseeA: null })).toBe(false);
    expect(cloturableSeule({ ...base, jours: 0 })).toBe(false);
    expect(cloturableSeule({ ...base, jours: Number.NaN })).toBe(false);
    for (const etape of ETAPES) expect(cloturableSeule({ ...base, etape })).toBe(etape === 'REALISEE');
  });
});
