import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fautesDuCritere } from './critere-valide.ts';
import { ATTRIBUTS } from './criteres/index.ts';
import { type Critere, type Faits, type NomAttribut, OPERATEURS, type Operateur } from './eligibilite.types.ts';
import { critereEnMots, evaluerEligibilites } from './evaluer.ts';

const INCONNUS: Faits = {
  entite: null,
  profil: null,
  role: null,
  codePostal: null,
  ancienneteMois: null,
  offreSouscrite: null,
  prefixeNumero: null,
  puissance: null,
  canal: null,
};
const FAITS: Faits = {
  entite: 'SIEGE',
  profil: 'Particulier',
  role: ['4', '9'],
  codePostal: '75011',
  ancienneteMois: 6,
  offreSouscrite: ['ZEN-FIXE'],
  prefixeNumero: '+33612345678',
  puissance: 9,
  canal: 'SITE',
};
const critere = (attribut: NomAttribut, operateur: Operateur, ...valeurs: string[]): Critere => ({
  attribut,
  operateur,
  valeurs,
});
const tient = (un: Critere, faits = FAITS) => evaluerEligibilites([{ criteres: [un] }], faits).eligible;

describe('chaque critère', () => {
  it.each<[Critere, boolean]>([
    [critere('entite', 'PARMI', 'NORD', 'SIEGE'), true],
    [critere('entite', 'HORS', 'SIEGE'), false],
    [critere('profil', 'PARMI', 'Particulier'), true],
    [critere('profil', 'PARMI', 'Professionnel'), false],
    [critere('role', 'PARMI', '9'), true],
    [critere('role', 'HORS', '5'), true],
    [critere('role', 'HORS', '5', '4'), false],
    [critere('codePostal', 'COMMENCE_PAR', '92', '75'), true],
    [critere('codePostal', 'COMMENCE_PAR', '5'), false],
    [critere('codePostal', 'PARMI', '75'), false],
    [critere('ancienneteMois', 'AU_MOINS', '6'), true],
    [critere('ancienneteMois', 'AU_MOINS', '7'), false],
    [critere('ancienneteMois', 'AU_PLUS', '6'), true],
    [critere('ancienneteMois', 'AU_PLUS', '5'), false],
    [critere('offreSouscrite', 'PARMI', 'ZEN-FIXE'), true],
    [critere('offreSouscrite', 'HORS', 'ZEN-FIXE'), false],
    [critere('prefixeNumero', 'COMMENCE_PAR', '+336', '+337'), true],
    [critere('prefixeNumero', 'COMMENCE_PAR', '+332'), false],
    [critere('puissance', 'ENTRE', '9', '12'), true],
    [critere('puissance', 'ENTRE', '6', '9'), true],
    [critere('puissance', 'ENTRE', '10', '12'), false],
    [critere('puissance', 'PARMI', '3', '9'), true],
    [critere('canal', 'PARMI', 'SITE'), true],
    [critere('canal', 'HORS', 'SITE', 'API'), false],
  ])('%o : %s', (un, attendu) => {
    expect(fautesDuCritere(un, 'critere')).toEqual([]);
    expect(tient(un)).toBe(attendu);
  });

  it('d’une valeur inconnue n’est jamais rempli, et le dit', () => {
    for (const [attribut, { operateurs, exemple, code }] of Object.entries(ATTRIBUTS)) {
      for (const operateur of operateurs) {
        const un = critere(
          attribut as NomAttribut,
          operateur,
          ...(operateur === 'ENTRE' ? [exemple, exemple] : [exemple]),
        );
        const { eligible, raisons } = evaluerEligibilites([{ criteres: [un] }], INCONNUS);
        expect([eligible, raisons.map((raison) => raison.code)]).toEqual([false, [`${code}_INCONNU`]]);
      }
    }
  });

  it('n’avoir aucune offre est un fait connu', () => {
    const sans = { ...FAITS, offreSouscrite: [] };
    expect(tient(critere('offreSouscrite', 'HORS', 'ZEN-FIXE'), sans)).toBe(true);
    expect(tient(critere('offreSouscrite', 'PARMI', 'ZEN-FIXE'), sans)).toBe(false);
  });
});

describe('plusieurs critères et plusieurs éligibilités', () => {
  const vrai = critere('canal', 'PARMI', 'SITE');
  const faux = critere('codePostal', 'COMMENCE_PAR', '92');
  const fauxAussi = critere('puissance', 'AU_MOINS', '12');

  it('aucune éligibilité : tout le monde', () => {
    expect(evaluerEligibilites([], INCONNUS)).toEqual({ eligible: true, raisons: [] });
  });

  it('tous les critères d’une éligibilité doivent tenir ; toutes les raisons sont dites, dans les deux langues', () => {
    const { eligible, raisons } = evaluerEligibilites([{ criteres: [vrai, faux, fauxAussi] }], FAITS);
    expect(eligible).toBe(false);
    expect(raisons).toEqual([
      {
        code: 'CODE_POSTAL_REFUSE',
        fr: 'Code postal commence par 92 (ici : 75011)',
        en: 'Postcode begins with 92 (here: 75011)',
      },
      {
        code: 'PUISSANCE_REFUSE',
        fr: 'Puissance en kVA est d’au moins 12 (ici : 9)',
        en: 'Power in kVA is at least 12 (here: 9)',
      },
    ]);
  });

  it('de plusieurs éligibilités, une suffit ; sinon chaque raison une fois', () => {
    expect(evaluerEligibilites([{ criteres: [faux] }, { criteres: [vrai] }], FAITS).eligible).toBe(true);
    const { raisons } = evaluerEligibilites([{ criteres: [faux] }, { criteres: [faux, fauxAussi] }], FAITS);
    expect(raisons.map(({ code }) => code)).toEqual(['CODE_POSTAL_REFUSE', 'PUISSANCE_REFUSE']);
  });

  it('une clé est dite par son nom', () => {
    const nommer = (_attribut: NomAttribut, valeur: string) => (valeur === '5' ? 'Abonné' : valeur);
    expect(critereEnMots(critere('role', 'PARMI', '5', '6'), nommer)).toEqual({
      fr: 'Rôle est Abonné ou 6',
      en: 'Role is Abonné or 6',
    });
  });
});

describe('un critère saisi', () => {
  it.each<[string, Critere, string]>([
    ['un opérateur qui n’est pas de l’attribut', critere('entite', 'AU_MOINS', '3'), 'c.operateur'],
    ['sans valeur', critere('canal', 'PARMI'), 'c.valeurs'],
    ['deux valeurs pour une borne', critere('puissance', 'AU_MOINS', '3', '6'), 'c.valeurs'],
    ['une valeur d’une autre forme', critere('prefixeNumero', 'COMMENCE_PAR', '06'), 'c.valeurs'],
    ['un nombre qui n’en est pas un', critere('puissance', 'AU_PLUS', 'neuf'), 'c.valeurs'],
    ['des bornes à l’envers', critere('puissance', 'ENTRE', '12', '9'), 'c.valeurs'],
    ['trop de valeurs', critere('role', 'PARMI', ...Array.from({ length: 101 }, () => '1')), 'c.valeurs'],
  ])('%s : refusé, et le champ est nommé', (_cas, un, chemin) => {
    expect(fautesDuCritere(un, 'c').map((faute) => faute.chemin)).toEqual([chemin]);
  });
});

const unCritere: fc.Arbitrary<Critere> = fc
  .constantFrom(...(Object.keys(ATTRIBUTS) as NomAttribut[]))
  .chain((attribut) =>
    fc.constantFrom(...ATTRIBUTS[attribut].operateurs).map((operateur) => {
      const { exemple } = ATTRIBUTS[attribut];
      return critere(attribut, operateur, ...(operateur === 'ENTRE' ? [exemple, exemple] : [exemple]));
    }),
  );
const desEligibilites = fc.array(fc.record({ criteres: fc.array(unCritere, { maxLength: 4 }) }), { maxLength: 4 });

describe('quels que soient les critères', () => {
  it('éligible et sans raison, ou l’inverse', () => {
    fc.assert(
      fc.property(desEligibilites, fc.boolean(), (eligibilites, connus) => {
        const { eligible, raisons } = evaluerEligibilites(eligibilites, connus ? FAITS : INCONNUS);
        expect(raisons.length === 0).toBe(eligible);
      }),
    );
  });

  it('un critère de plus ne rend jamais éligible ; une éligibilité de plus, à côté d’une autre, ne rend jamais inéligible', () => {
    fc.assert(
      fc.property(
        desEligibilites.filter((unes) => unes.length > 0),
        unCritere,
        (eligibilites, deplus) => {
          const avant = evaluerEligibilites(eligibilites, FAITS).eligible;
          const strictes = eligibilites.map(({ criteres }) => ({ criteres: [...criteres, deplus] }));
          expect(evaluerEligibilites(strictes, FAITS).eligible && !avant).toBe(false);
          expect(evaluerEligibilites([...eligibilites, { criteres: [deplus] }], FAITS).eligible || !avant).toBe(true);
        },
      ),
    );
  });

  it('HORS est le contraire de PARMI quand la valeur est connue', () => {
    expect(OPERATEURS).toContain('HORS');
    for (const [nom, { operateurs, exemple }] of Object.entries(ATTRIBUTS)) {
      const attribut = nom as NomAttribut;
      if (!operateurs.includes('HORS')) continue;
      expect(tient(critere(attribut, 'HORS', exemple))).toBe(!tient(critere(attribut, 'PARMI', exemple)));
    }
  });
});
