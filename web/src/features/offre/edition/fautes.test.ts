import { expect, it } from 'vitest';
import { fautesDesTermes } from './fautes';
import { LIGNE_VIDE, type LigneTarif, TERMES_VIDES, termesDe, type ValeursTermes } from './valeurs';

const BON: LigneTarif = { ...LIGNE_VIDE, puissance: '6', abonnement: '15,47', kwh: '0,1793' };
const termes = (valeurs: Partial<ValeursTermes>): ValeursTermes => ({ ...TERMES_VIDES, tarifs: [BON], ...valeurs });
const dites = (valeurs: Partial<ValeursTermes>) =>
  fautesDesTermes(termes(valeurs)).map(({ chemin, faute }) => `${chemin.join('.')} ${faute}`);

it.each<[string, Partial<ValeursTermes>]>([
  ['nothing but a tariff', {}],
  ['no fee and no commitment', { fraisActivation: '', engagementMois: '' }],
  ['the greatest that may be', { fraisActivation: '100 000', engagementMois: '60' }],
  ['a validity of one day', { valideDu: '2026-11-21', valideAu: '2026-11-21' }],
  ['days that are still being typed', { valideDu: '2026-11-21', valideAu: '20/11' }],
  ['lines left empty', { tarifs: [LIGNE_VIDE, BON, { ...LIGNE_VIDE, kwh: '  ' }] }],
  ['two hours', { tarifs: [{ ...BON, kwh: '', kwhPleines: '0,2', kwhCreuses: '0,1' }] }],
  [
    'powers at both ends',
    {
      tarifs: [
        { ...BON, puissance: '1' },
        { ...BON, puissance: '250' },
      ],
    },
  ],
  ['five decimals', { tarifs: [{ ...BON, kwh: '0,17931' }] }],
])('no fault in %s', (_quoi, valeurs) => {
  expect(dites(valeurs)).toEqual([]);
});

it.each<[Partial<ValeursTermes>, string[]]>([
  [{ fraisActivation: 'gratuit' }, ['fraisActivation prix']],
  [{ fraisActivation: '-1' }, ['fraisActivation prix']],
  [{ fraisActivation: '100000,01' }, ['fraisActivation prix']],
  [{ fraisActivation: '1,123456' }, ['fraisActivation decimales']],
  [{ engagementMois: '61' }, ['engagementMois engagement']],
  [{ engagementMois: '1,5' }, ['engagementMois engagement']],
  [{ valideDu: '2026-11-21', valideAu: '2026-11-20' }, ['valideAu finAvantDebut']],
  [{ tarifs: [] }, ['tarifs.0.puissance aucunTarif']],
  [{ tarifs: [LIGNE_VIDE] }, ['tarifs.0.puissance aucunTarif']],
  [{ tarifs: [{ ...BON, puissance: '0' }] }, ['tarifs.0.puissance puissance']],
  [{ tarifs: [{ ...BON, puissance: '251' }] }, ['tarifs.0.puissance puissance']],
  [{ tarifs: [BON, { ...BON, puissance: ' 6 ' }] }, ['tarifs.1.puissance double']],
  [{ tarifs: [{ ...BON, abonnement: ' ' }] }, ['tarifs.0.abonnement obligatoire']],
  [{ tarifs: [{ ...BON, abonnement: 'x' }] }, ['tarifs.0.abonnement prix']],
  [{ tarifs: [{ ...BON, kwh: '' }] }, ['tarifs.0.kwh unOuDeux']],
  [{ tarifs: [{ ...BON, kwhPleines: '0,2' }] }, ['tarifs.0.kwh unOuDeux']],
  [{ tarifs: [{ ...BON, kwh: '', kwhPleines: '0,2' }] }, ['tarifs.0.kwh unOuDeux']],
  [{ tarifs: [{ ...BON, kwh: '', kwhPleines: '0,2', kwhCreuses: 'x' }] }, ['tarifs.0.kwhCreuses prix']],
])('%j: %j', (valeurs, fautes) => {
  expect(dites(valeurs)).toEqual(fautes);
});

it('sends what was typed, its last day included', () => {
  expect(termesDe(termes({ fraisActivation: '12,50', valideDu: '2026-11-21', valideAu: '2026-11-30' }))).toEqual({
    ...{ fraisActivation: '12.5', engagementMois: 0 },
    ...{ valideDu: '2026-11-20T23:00:00.000Z', valideAu: '2026-11-30T23:00:00.000Z' },
    tarifs: [{ puissance: 6, abonnement: '15.47', kwh: '0.1793', kwhPleines: null, kwhCreuses: null }],
  });
  expect(termesDe(termes({ prixExact: 'autres', tarifs: [LIGNE_VIDE] }))).toMatchObject({
    ...{ prixExact: false, valideDu: null, valideAu: null, tarifs: [] },
  });
});
