import { describe, expect, it } from 'vitest';
import { type Executant, lire, muter } from '../../../test/appels.ts';
import { essai } from '../../../test/essai.ts';
import { champsRefuses, refus, refuseSansDroit, sansRienEcrire } from '../../../test/refus.ts';

const { serveur, acteurs } = essai();

interface Coordonnees {
  version: number;
  nom: string | null;
  telephone: string | null;
  horaires: { fr: string; en: string } | null;
  adresse: string | null;
  email: string | null;
}
const CHAMPS = 'version nom telephone horaires { fr en } adresse email';
const contexte = () => ({ serveur, acteurs });

const voir = (qui: Executant) => lire<Coordonnees>(qui, 'consulterCoordonnees', '', CHAMPS);
const modifier = (qui: Executant, version: number, valeurs: Record<string, unknown>) =>
  muter<{ message: { en: string }; coordonnees: Coordonnees }>(
    qui,
    'modifierCoordonnees',
    { version, ...valeurs },
    `coordonnees { ${CHAMPS} }`,
  );
const enCours = async () => (await voir(acteurs.A)).rendu;
const HORAIRES = { fr: 'de 8 h à 20 h', en: '8 am to 8 pm' };

describe('consulterCoordonnees', () => {
  refuseSansDroit(contexte, (qui) => voir(qui), []);

  it('ne dit rien tant que personne n’a rien dit, à chaque compte', async () => {
    const rien = { nom: null, telephone: null, horaires: null, adresse: null, email: null };
    for (const nom of ['A', 'S1', 'T1', 'C1', 'P'] as const)
      expect((await voir(acteurs[nom])).rendu).toEqual({ version: 1, ...rien });
  });
});

describe('modifierCoordonnees', () => {
  refuseSansDroit(contexte, (qui) => modifier(qui, 1, { nom: 'X' }), ['S1', 'T1', 'C1', 'P']);

  it('change ce qui est donné et vide ce qui est null ; un client le lit aussitôt', async () => {
    const { version } = await enCours();
    const tout = { nom: ' AccordEnergie ', horaires: HORAIRES, adresse: '14 rue des Docks', email: 'Contact@Ae.fr' };
    const { rendu } = await modifier(acteurs.A, version, { ...tout, telephone: '04 65 71 20 00' });
    expect(rendu.message.en).toBe('Contact details updated successfully');
    const dites = {
      ...{ version: version + 1, nom: 'AccordEnergie', telephone: '+33465712000', horaires: HORAIRES },
      ...{ adresse: '14 rue des Docks', email: 'contact@ae.fr' },
    };
    expect((await voir(acteurs.C1)).rendu).toEqual(dites);
    const videes = { telephone: null, horaires: null, email: '' };
    expect((await modifier(acteurs.A, version + 1, videes)).rendu.coordonnees).toEqual({
      ...dites,
      ...{ version: version + 2, telephone: null, horaires: null, email: null },
    });
  });

  it('lit le numéro comme partout, et dit de ce qui n’en est pas un que ce n’en est pas un', async () => {
    for (const telephone of ['+33 (0)4 65 71 20 00', '0033465712000', '04.65.71.20.00']) {
      const { rendu } = await modifier(acteurs.A, (await enCours()).version, { telephone });
      expect(rendu.coordonnees.telephone).toBe('+33465712000');
    }
    const { version } = await enCours();
    for (const telephone of ['12', 'le standard', '04 65 71 20 00 ou 01', '9'.repeat(999)])
      champsRefuses(await sansRienEcrire(serveur, () => modifier(acteurs.A, version, { telephone })), 'telephone');
  });

  it('nomme chaque champ fautif, et n’écrit rien', async () => {
    const { version } = await enCours();
    const fautes = { nom: 'a'.repeat(151), horaires: { fr: 'oui', en: ' ' }, email: 'personne' };
    const recue = await sansRienEcrire(serveur, () => modifier(acteurs.A, version, fautes));
    champsRefuses(recue, 'nom', 'horaires.en', 'email');
  });

  it('refuse une version périmée en montrant ce qui est là', async () => {
    const { version } = await enCours();
    await modifier(acteurs.A, version, { nom: 'Premier' });
    const perimee = await sansRienEcrire(serveur, () => modifier(acteurs.A, version, { nom: 'Second' }));
    expect(refus(perimee, 'CONFLICT').actuel).toMatchObject({ nom: 'Premier', version: version + 1 });
  });

  it('laisse sa trace, avec ce qui a changé', async () => {
    const { version, nom } = await enCours();
    await modifier(acteurs.A, version, { nom: 'Tracée' });
    const { rendu } = await lire<{ items: { action: string; changements: { champs: unknown[] }[] }[] }>(
      acteurs.A,
      'consulterTrace',
      'action: String',
      'items { action changements { objet champs { champ avant apres } } }',
      { action: 'modifierCoordonnees' },
    );
    expect(rendu.items[0]?.changements[0]?.champs).toContainEqual({ champ: 'nom', avant: nom, apres: 'Tracée' });
  });
});
