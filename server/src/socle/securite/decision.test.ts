import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FonctionConnue, ModeFonction, permetAuRole, peutAppeler, type Roles } from './acces.ts';
import { StatutUtilisateur } from './compte.ts';
import { EtapeAcces, expliquer, MotifAcces, type Question } from './decision.ts';

const MAINTENANT = new Date('2026-11-21T08:30:00.000Z');
const HIER = new Date('2026-11-20T08:30:00.000Z');
const DEMAIN = new Date('2026-11-22T08:30:00.000Z');
const { COMPTE, FONCTION, ROLE, PERMISSIONS } = EtapeAcces;
const OUI = MotifAcces.AUTORISE;

const compte = { statut: StatutUtilisateur.ACTIF, dateExpiration: null };
const role = (permissions: string[], dateFin: Date | null = null, applicationId = 1) => ({
  applicationId,
  application: 'interventions',
  roleId: 1,
  role: 'Peu importe',
  dateFin,
  permissions: new Set(permissions),
});
const droits = (...roles: ReturnType<typeof role>[]): Roles => ({ roles });
const fonction = (permissions: string[], mode = ModeFonction.AU_MOINS_UNE): FonctionConnue => ({
  id: 1,
  nom: 'agir',
  applicationId: 1,
  mode,
  permissions,
});
const question = (valeurs: Partial<Question> = {}): Question => ({
  compte,
  droits: droits(role(['A'])),
  applicationId: 1,
  fonction: fonction(['A', 'B']),
  ...valeurs,
});

describe('une décision dit pourquoi', () => {
  it('autorise celui dont chaque étape passe', () => {
    expect(expliquer(question(), MAINTENANT)).toMatchObject({
      autorise: true,
      motif: OUI,
      etapes: [COMPTE, FONCTION, ROLE, PERMISSIONS].map((etape) => ({ etape, motif: OUI })),
      permissions: [
        { nom: 'A', tenue: true },
        { nom: 'B', tenue: false },
      ],
    });
  });

  it.each<[MotifAcces, EtapeAcces, Partial<Question>]>([
    [MotifAcces.COMPTE_INCONNU, COMPTE, { compte: null, droits: droits() }],
    [MotifAcces.COMPTE_INACTIF, COMPTE, { compte: { ...compte, statut: StatutUtilisateur.SUSPENDU } }],
    [MotifAcces.COMPTE_INACTIF, COMPTE, { compte: { ...compte, statut: StatutUtilisateur.EN_ATTENTE } }],
    [MotifAcces.COMPTE_EXPIRE, COMPTE, { compte: { ...compte, dateExpiration: MAINTENANT } }],
    [MotifAcces.APPLICATION_INCONNUE, FONCTION, { applicationId: null, fonction: undefined }],
    [MotifAcces.FONCTION_INCONNUE, FONCTION, { fonction: undefined }],
    [MotifAcces.FONCTION_FERMEE, FONCTION, { fonction: fonction([]) }],
    [MotifAcces.SANS_ROLE, ROLE, { droits: droits(role(['A'], null, 2)) }],
    [MotifAcces.ROLE_TERMINE, ROLE, { droits: droits(role(['A'], HIER)) }],
    [MotifAcces.PERMISSION_MANQUANTE, PERMISSIONS, { droits: droits(role(['C'])) }],
    [MotifAcces.PERMISSION_MANQUANTE, PERMISSIONS, { fonction: fonction(['A', 'B'], ModeFonction.TOUTES) }],
  ])('%s, à l’étape %s', (motif, etape, valeurs) => {
    const decision = expliquer(question(valeurs), MAINTENANT);
    expect(decision).toMatchObject({ autorise: false, motif });
    expect(decision.etapes).toContainEqual({ etape, motif });
  });

  it('dit tout ce qui manque, et non la première chose seulement', () => {
    const decision = expliquer(
      question({ compte: { ...compte, statut: StatutUtilisateur.INACTIF }, droits: droits(role(['C'], HIER)) }),
      MAINTENANT,
    );
    expect(decision.motif).toBe(MotifAcces.COMPTE_INACTIF);
    expect(decision.etapes).toEqual([
      { etape: COMPTE, motif: MotifAcces.COMPTE_INACTIF },
      { etape: FONCTION, motif: OUI },
      { etape: ROLE, motif: MotifAcces.ROLE_TERMINE },
      { etape: PERMISSIONS, motif: MotifAcces.PERMISSION_MANQUANTE },
    ]);
  });
});

/** Few names, so that they meet. */
const NOMS = ['A', 'B', 'C', 'D'];
const desNoms = fc.subarray(NOMS);
const desInstants = fc.constantFrom(null, HIER, MAINTENANT, DEMAIN);
const desRoles = fc
  .uniqueArray(
    fc.record({ applicationId: fc.integer({ min: 1, max: 3 }), permissions: desNoms, dateFin: desInstants }),
    {
      selector: ({ applicationId }) => applicationId,
    },
  )
  .map((roles) => droits(...roles.map((un) => role(un.permissions, un.dateFin, un.applicationId))));
const desFonctions = fc
  .record({
    permissions: desNoms,
    mode: fc.constantFrom(...Object.values(ModeFonction)),
    applicationId: fc.integer({ min: 1, max: 3 }),
  })
  .map((valeurs): FonctionConnue => ({ ...fonction([]), ...valeurs }));
const desComptes = fc.option(
  fc.record({ statut: fc.constantFrom(...Object.values(StatutUtilisateur)), dateExpiration: desInstants }),
);
const desQuestions = fc
  .record({
    compte: desComptes,
    droits: desRoles,
    fonction: fc.option(desFonctions, { nil: undefined }),
    ailleurs: fc.boolean(),
  })
  .map(
    ({ ailleurs, ...valeurs }): Question => ({
      ...valeurs,
      applicationId: valeurs.fonction?.applicationId ?? (ailleurs ? null : 1),
    }),
  );

describe('quels que soient les droits', () => {
  it('autorisé, c’est que chaque étape passe, et seulement alors', () => {
    fc.assert(
      fc.property(desQuestions, (posee) => {
        const { autorise, motif, etapes } = expliquer(posee, MAINTENANT);
        expect(autorise).toBe(etapes.length === 4 && etapes.every((etape) => etape.motif === OUI));
        expect(autorise).toBe(motif === OUI);
      }),
      { numRuns: 2000 },
    );
  });

  it('d’un compte actif, la décision est celle du bouclier', () => {
    fc.assert(
      fc.property(desRoles, desFonctions, (siens, demandee) => {
        const posee = { compte, droits: siens, applicationId: demandee.applicationId, fonction: demandee };
        expect(expliquer(posee, MAINTENANT).autorise).toBe(peutAppeler(siens, demandee, MAINTENANT));
      }),
      { numRuns: 2000 },
    );
  });

  it('une permission de plus n’ôte jamais un droit', () => {
    fc.assert(
      fc.property(desNoms, fc.constantFrom(...NOMS), desFonctions, (tenues, une, demandee) => {
        if (permetAuRole(new Set(tenues), demandee)) {
          expect(permetAuRole(new Set([...tenues, une]), demandee)).toBe(true);
        }
      }),
    );
  });

  it('qui peut avec TOUTES peut avec AU_MOINS_UNE', () => {
    fc.assert(
      fc.property(desNoms, desNoms, (tenues, exigees) => {
        const selon = (mode: ModeFonction) => permetAuRole(new Set(tenues), fonction(exigees, mode));
        expect(!selon(ModeFonction.TOUTES) || selon(ModeFonction.AU_MOINS_UNE)).toBe(true);
      }),
    );
  });

  it('une fonction sans permission est fermée, quoi que l’on tienne', () => {
    fc.assert(
      fc.property(desQuestions, fc.constantFrom(...Object.values(ModeFonction)), (posee, mode) => {
        const fermee = { ...fonction([], mode), applicationId: posee.applicationId ?? 1 };
        expect(expliquer({ ...posee, fonction: fermee }, MAINTENANT).autorise).toBe(false);
      }),
    );
  });

  it('ce qui est tenu dans une autre application n’y change rien', () => {
    fc.assert(
      fc.property(desRoles, desFonctions, desNoms, (siens, demandee, tenues) => {
        const ailleurs = { roles: [...siens.roles, role(tenues, null, 99)] };
        expect(peutAppeler(ailleurs, demandee, MAINTENANT)).toBe(peutAppeler(siens, demandee, MAINTENANT));
      }),
    );
  });
});
