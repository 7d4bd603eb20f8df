import { beforeAll, describe, expect, it } from 'vitest';
import { type Executant, lire } from '../../../test/appels.ts';
import { essai } from '../../../test/essai.ts';
import { type InterventionDeTest, interventionsDeReference } from '../../../test/interventions.ts';
import { champsRefuses, refus, refuseSansDroit } from '../../../test/refus.ts';

const { serveur, acteurs } = essai();
let I11: InterventionDeTest;
let I22: InterventionDeTest;

beforeAll(async () => {
  ({ I11, I22 } = await interventionsDeReference(acteurs));
});

const CHAMPS = 'id reference titre client { id nom }';
const parId = (qui: Executant, id: string) =>
  lire<{ id: string; titre: string }>(qui, 'voirIntervention', 'id: ID', CHAMPS, { id });
const parReference = (qui: Executant, reference: string) =>
  lire<{ id: string }>(qui, 'voirIntervention', 'reference: String', CHAMPS, { reference });

describe('voirIntervention', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => parId(qui, I11.id),
  );

  it('montre une intervention au client, au standardiste et à l’intervenant qu’elle lie, et à l’admin', async () => {
    for (const nom of ['C1', 'S1', 'T1', 'A'] as const) {
      const { rendu } = await parId(acteurs[nom], I11.id);
      expect(rendu).toMatchObject({ id: I11.id, titre: 'Fuite de gaz chez C1', client: { nom: 'NomC1' } });
    }
  });

  it('trouve par la référence comme on la dit au téléphone', async () => {
    const [, annee, numero] = I11.reference.split('-');
    const dites = [I11.reference, I11.reference.toLowerCase(), `${annee}-${numero}`, `int ${Number(numero)}`, I11.id];
    for (const dite of dites) expect((await parReference(acteurs.C1, dite)).rendu).toMatchObject({ id: I11.id });
  });

  it('ne trouve pas une référence d’une autre année, ni ce qui n’est pas une référence', async () => {
    const autreAnnee = I11.reference.replace(/20\d\d/, '2001');
    for (const fausse of [autreAnnee, 'INT-', '', '%', `${I11.id} OR 1=1`])
      refus(await parReference(acteurs.A, fausse), 'NOT_FOUND');
  });

  it('veut un id ou une référence, et un seul des deux', async () => {
    champsRefuses(await lire(acteurs.C1, 'voirIntervention', '', CHAMPS), 'id');
    const deux = await lire(acteurs.C1, 'voirIntervention', 'id: ID, reference: String', CHAMPS, {
      id: I11.id,
      reference: I22.reference,
    });
    champsRefuses(deux, 'id');
  });

  it('répond de même pour l’intervention d’un autre et pour celle qui n’existe pas', async () => {
    for (const nom of ['C1', 'S1', 'T1'] as const) {
      const jamais = refus(await parId(acteurs[nom], '4000000000'), 'NOT_FOUND');
      for (const etrangere of [await parId(acteurs[nom], I22.id), await parReference(acteurs[nom], I22.reference)]) {
        expect(refus(etrangere, 'NOT_FOUND')).toEqual(jamais);
        expect(etrangere.texte).not.toContain('Secret');
      }
    }
  });

  it('juge chaque intervention d’une même requête pour elle-même, dans les deux ordres', async () => {
    for (const ordre of [
      ['sienne', 'autre'],
      ['autre', 'sienne'],
    ]) {
      const champs = ordre.map(
        (nom) => `${nom}: voirIntervention(id: "${nom === 'sienne' ? I11.id : I22.id}") { titre }`,
      );
      const { texte, errors } = await acteurs.C1.executer(`{ ${champs.join(' ')} }`);
      expect(texte).not.toContain('Secret');
      expect(errors.map(({ path, extensions }) => [path, extensions.code])).toEqual([[['autre'], 'NOT_FOUND']]);
    }
  });

  it('ne donne ni e-mail ni téléphone d’autrui à un client, et donne le téléphone à qui travaille pour lui', async () => {
    const document =
      'query ($id: ID!) { voirIntervention(id: $id) { client { telephone } intervenant { telephone } } }';
    const { data } = await acteurs.T1.executer<{ voirIntervention: { client: { telephone: string } } }>(document, {
      id: I11.id,
    });
    expect(data.voirIntervention.client.telephone).toBe('+33 1 99 00 00 00');
    const client = await acteurs.C1.executer<{ voirIntervention: { intervenant: { telephone: null } } }>(document, {
      id: I11.id,
    });
    expect(client.data.voirIntervention.intervenant.telephone).toBeNull();
    expect(client.errors.map(({ path }) => path)).toEqual([['voirIntervention', 'intervenant', 'telephone']]);
    const courriel = 'query ($id: ID!) { voirIntervention(id: $id) { intervenant { email } standardiste { email } } }';
    expect((await acteurs.C1.executer(courriel, { id: I11.id })).texte).not.toContain('@exemple.fr');
  });
});
